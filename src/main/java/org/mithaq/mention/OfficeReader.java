package org.mithaq.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/**
 * Reads offices, with or without the name of who holds them: "وزير الدولة القطري لشؤون الدفاع خالد
 * العطية".
 */
final class OfficeReader {

    private static final Set<String> ENVOYS =
            Set.of(
                    "سفير", "سفيره", "مندوب", "مندوبه", "مبعوث", "مبعوثه", "ممثل", "ممثله", "موفد",
                    "قنصل", "سفراء");

    private record Head(boolean plural) {}

    private final ArabicWords words;
    private final NameReader names;
    private final NounPhraseReader phrases;
    private final PhraseTrie<Head> heads = new PhraseTrie<>();

    OfficeReader(ArabicWords words, NameReader names, NounPhraseReader phrases) {
        this.words = words;
        this.names = names;
        this.phrases = phrases;
        for (String line : ArabicWords.lines("offices.txt")) {
            String[] columns = line.split("\\|");
            for (int i = 0; i < 3; i++) {
                if (!columns[i].equals("-")) {
                    heads.add(ArabicWords.phrase(columns[i]), new Head(i == 2));
                }
            }
        }
    }

    /** An office's words: whose it is, where they end, and how they began. */
    private record Phrase(
            int from,
            int to,
            Split split,
            @Nullable ActorRef of,
            boolean plural,
            boolean counterpart) {}

    /** The person or office at a token, or null. */
    @Nullable Mention read(Reading reading, int at) {
        Phrase phrase = phrase(reading, at);
        if (phrase == null) {
            return null;
        }
        Lead lead = reading.lead(at, phrase.split());
        if (!phrase.plural()) {
            NameReader.Name name = holder(reading, phrase);
            if (name != null) {
                return apposed(
                        reading,
                        new Mention.Person(
                                at,
                                name.to(),
                                lead,
                                name.text(),
                                name.from(),
                                words(reading, phrase),
                                phrase.of()));
            }
        }
        boolean stands =
                phrase.split().article()
                        || phrase.of() != null
                        || phrase.split().hasPronoun()
                        || phrase.to() > at + 1;
        return stands
                ? new Mention.Office(
                        at,
                        phrase.to(),
                        lead,
                        words(reading, phrase),
                        phrase.of(),
                        phrase.plural(),
                        at)
                : null;
    }

    private NameReader.@Nullable Name holder(Reading reading, Phrase phrase) {
        int i = phrase.to();
        boolean comma = reading.is(i, Kind.COMMA);
        int start =
                comma || reading.is(i, Kind.QUOTE) || reading.is(i, Kind.OPEN_BRACKET) ? i + 1 : i;
        int named = names.skipHonorifics(reading, start);
        NameReader.Name name = names.read(reading, named, !comma || named > start);
        if (name == null || comma && named == start && !name.sure()) {
            return null;
        }
        if (name.to() == name.from() + 1
                && !name.sure()
                && !mayStandAlone(reading.form(name.from()))) {
            return null;
        }
        boolean attached =
                named > start
                        || name.sure()
                        || phrase.of() != null
                        || names.isFamily(reading.form(name.from()))
                        || phrase.split().article() && name.to() > name.from() + 1;
        return attached ? name : null;
    }

    /**
     * Whether an unknown word may be a name on its own: it does not begin like a verb or behind a
     * prefix.
     */
    private boolean mayStandAlone(String form) {
        return names.isFamily(form) || form.length() > 3 && "يتنولبفكس".indexOf(form.charAt(0)) < 0;
    }

    private @Nullable Phrase phrase(Reading reading, int at) {
        Phrase best = null;
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.future() || !heads.starts(split.stem())) {
                continue;
            }
            boolean counterpart =
                    split.stem().equals("نظير")
                            || split.stem().equals("نظيره") && !split.hasPronoun();
            if (split.hasPronoun() && !counterpart) {
                continue;
            }
            PhraseTrie.Hit<Head> hit =
                    heads.longest(
                            split.stem(), reading.tokens(), at, reading.to(), ArabicWords::stems);
            if (hit == null || best != null && hit.to() <= best.to()) {
                continue;
            }
            best = new Phrase(at, hit.to(), split, null, hit.value().plural(), counterpart);
        }
        if (best == null) {
            return null;
        }
        NounPhraseReader.Tail tail =
                phrases.read(reading, best.to(), ENVOYS.contains(best.split().stem()));
        return new Phrase(
                at, tail.to(), best.split(), tail.of(), best.plural(), best.counterpart());
    }

    /** The office as worded, without what is attached before it. */
    private static String words(Reading reading, Phrase phrase) {
        int cut = (phrase.split().conjunction() != 0 ? 1 : 0);
        if (phrase.split().hasPreposition()) {
            cut++;
        }
        String words = reading.words(phrase.from(), phrase.to());
        if (cut == 0) {
            return words;
        }
        boolean lam = phrase.split().preposition() == 'ل' && phrase.split().article();
        return lam
                ? "ال" + words.substring(cut + 1)
                : words.substring(Math.min(cut, words.length()));
    }

    /** A person by name alone, with an office that follows in apposition: "خالد العطية، وزير …". */
    @Nullable Mention person(Reading reading, int at) {
        Mention.Person person = named(reading, at);
        if (person == null) {
            person = unknown(reading, at);
        }
        return person == null ? null : apposed(reading, person);
    }

    /** Words that nobody knows are a person's name where an office follows in apposition. */
    private Mention.@Nullable Person unknown(Reading reading, int at) {
        boolean begins =
                at == reading.from()
                        || !reading.isWord(at - 1)
                        || words.isCommon(reading.form(at - 1));
        NameReader.Name name =
                begins && !reading.form(at).startsWith("ال") ? names.read(reading, at, true) : null;
        if (name == null || name.to() < at + 2 || name.to() > at + 4) {
            return null;
        }
        Mention.Person person =
                new Mention.Person(at, name.to(), Lead.NONE, name.text(), name.from(), null, null);
        Mention.Person held = apposed(reading, person);
        return held.officeOf() == null && !reading.is(name.to(), Kind.COMMA)
                ? null
                : held.office() == null ? null : held;
    }

    /**
     * A person with the office that follows in apposition, where the office so far has no owner.
     */
    private Mention.Person apposed(Reading reading, Mention.Person person) {
        if (person.officeOf() != null) {
            return person;
        }
        int next = person.to();
        int office =
                reading.is(next, Kind.COMMA) || reading.is(next, Kind.OPEN_BRACKET)
                        ? next + 1
                        : next;
        if (!reading.isWord(office) || office == next && reading.form(office).length() <= 3) {
            return person;
        }
        Phrase phrase = phrase(reading, office);
        boolean stands =
                phrase != null
                        && phrase.split().isBare()
                        && !phrase.plural()
                        && (phrase.of() != null || phrase.to() > office + 1)
                        && holder(reading, phrase) == null;
        if (phrase == null
                || !stands
                || office == next && phrase.split().article() && phrase.of() == null) {
            return person;
        }
        return new Mention.Person(
                person.from(),
                phrase.to(),
                person.lead(),
                person.name(),
                person.nameFrom(),
                words(reading, phrase),
                phrase.of());
    }

    private Mention.@Nullable Person named(Reading reading, int at) {
        int named = names.skipHonorifics(reading, at);
        if (named > at) {
            NameReader.Name name = names.read(reading, named, true);
            if (name != null) {
                return new Mention.Person(
                        at,
                        name.to(),
                        honorificLead(reading, at),
                        name.text(),
                        name.from(),
                        null,
                        null);
            }
        }
        for (Split split :
                List.of(ArabicWords.splits(reading.form(at)).get(0), prefixed(reading.form(at)))) {
            String form = split.stem();
            boolean whole = form.equals(reading.form(at));
            boolean family = names.isFamily(split.key()) || names.isFamily(form);
            if (whole) {
                NameReader.Name name = names.read(reading, at, false);
                if (name != null && (name.to() > at + 1 || family)) {
                    return new Mention.Person(
                            at,
                            name.to(),
                            reading.lead(at, split),
                            name.text(),
                            name.from(),
                            null,
                            null);
                }
            }
            if (family && (whole || !words.isCommon(reading.form(at)))) {
                String name = reading.words(at, at + 1);
                return new Mention.Person(
                        at,
                        at + 1,
                        reading.lead(at, split),
                        name.substring(name.length() - split.key().length()),
                        at,
                        null,
                        null);
            }
        }
        return null;
    }

    private static Split prefixed(String form) {
        List<Split> splits = ArabicWords.splits(form);
        for (Split split : splits) {
            if (!split.isBare() && !split.hasPronoun() && !split.future()) {
                return split;
            }
        }
        return splits.get(0);
    }

    private static Lead honorificLead(Reading reading, int at) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.article() && !split.hasPronoun()) {
                return reading.lead(at, split);
            }
        }
        return reading.lead(at, ArabicWords.splits(reading.form(at)).get(0));
    }
}
