package org.mithaq.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/**
 * Reads persons by their names, with an office that follows in apposition: "خالد العطية، وزير …".
 */
final class PersonReader {

    /** Verbs as short as names behind which a person is told. */
    private static final Set<String> SAYING =
            Set.of(
                    "قال", "قالت", "راي", "اكد", "دعا", "حث", "ذكر", "صرح", "اعلن", "اشار", "اضاف",
                    "نفي", "طالب", "حذر", "اعتبر", "كشف", "زار", "التقي", "رحب", "اشاد", "ادان");

    /** How many words a name has at most that only the office behind it shows to be one. */
    private static final int MOST = 4;

    private final ArabicWords words;
    private final NameReader names;
    private final Honorifics honorifics;
    private final OfficeReader offices;

    PersonReader(ArabicWords words, NameReader names, Honorifics honorifics, OfficeReader offices) {
        this.words = words;
        this.names = names;
        this.honorifics = honorifics;
        this.offices = offices;
    }

    /**
     * The person at a token, or null.
     *
     * @param known whether the word may begin the name of a person or a title, as the lists have
     *     them
     */
    @Nullable Mention read(Reading reading, int at, boolean known) {
        Mention.Person person = known ? titled(reading, at) : null;
        if (person == null && known) {
            person = named(reading, at);
        }
        if (person == null) {
            return unknown(reading, at);
        }
        return offices.apposed(reading, person);
    }

    private static Mention.Person person(int at, NameReader.Name name, Lead lead) {
        return new Mention.Person(at, name.to(), lead, name.text(), name.from(), null, null);
    }

    private Mention.@Nullable Person titled(Reading reading, int at) {
        int named = honorifics.skip(reading, at);
        NameReader.Name name = named > at ? names.read(reading, named, true) : null;
        boolean lone =
                name != null
                        && name.to() == name.from() + 1
                        && !name.sure()
                        && !names.isFamily(reading.form(name.from()));
        return name == null || lone ? null : person(at, name, OfficeReader.lead(reading, at));
    }

    private Mention.@Nullable Person named(Reading reading, int at) {
        String form = reading.form(at);
        NameReader.Name name = names.read(reading, at, false);
        if (name != null && (name.to() > at + 1 || names.isFamily(form))) {
            return person(at, name, reading.lead(at, ArabicWords.splits(form).get(0)));
        }
        for (Split split : ArabicWords.splits(form)) {
            NameReader.Name joined = names.attached(reading, at, split);
            if (joined != null) {
                return person(at, joined, reading.lead(at, split));
            }
        }
        Mention.Person listed = joined(reading, at);
        return listed == null ? family(reading, at) : listed;
    }

    /** "… وخالد النعيمي وزير المالية": a further one of a list, whom the office behind shows. */
    private Mention.@Nullable Person joined(Reading reading, int at) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            NameReader.Name name =
                    split.conjunction() == 'و' && !split.hasPreposition() && !split.article()
                            ? names.joined(reading, at, split)
                            : null;
            Mention.Person held =
                    name == null || name.to() > at + 4
                            ? null
                            : offices.apposed(reading, person(at, name, reading.lead(at, split)));
            if (name != null
                    && held != null
                    && held.office() != null
                    && held.to() > name.to() + 1) {
                return held;
            }
        }
        return null;
    }

    /** A well-known family name alone, with or without a clitic. */
    private Mention.@Nullable Person family(Reading reading, int at) {
        String form = reading.form(at);
        for (Split split : List.of(ArabicWords.splits(form).get(0), prefixed(form))) {
            boolean family = names.isFamily(split.key()) || names.isFamily(split.stem());
            boolean whole = split.stem().equals(form);
            if (family && (whole || !words.isCommon(form))) {
                String name = reading.printed(at, form.length() - split.key().length());
                NameReader.Name alone = new NameReader.Name(name, at, at + 1, false);
                return person(at, alone, reading.lead(at, split));
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

    /** All words up to a comma, none of which is one of grammar; null where they are no name. */
    private NameReader.@Nullable Name untilComma(Reading reading, int at) {
        int i = words.isListed(reading.form(at)) ? at + MOST : at;
        while (reading.isWord(i)
                && i < at + MOST
                && !words.function.contains(reading.form(i))
                && !words.reporting.contains(reading.form(i))
                && !words.unnameable.contains(reading.form(i))) {
            i++;
        }
        boolean several = i > at + 1 && reading.is(i, Kind.COMMA);
        return several ? new NameReader.Name(reading.words(at, i), at, i, true) : null;
    }

    /** Words that nobody knows are a person's name where an office follows in apposition. */
    private Mention.@Nullable Person unknown(Reading reading, int at) {
        boolean begins =
                at == reading.from()
                        || !reading.isWord(at - 1)
                        || said(reading, at)
                        || words.isCommon(reading.form(at - 1));
        NameReader.Name name =
                begins && !reading.form(at).startsWith("ال") ? names.read(reading, at, true) : null;
        Mention.Person held =
                name == null || name.to() < at + 2 || name.to() > at + 4
                        ? null
                        : held(reading, at, name);
        NameReader.Name whole =
                held == null && said(reading, at) && !reading.form(at).startsWith("ال")
                        ? untilComma(reading, at)
                        : null;
        return whole == null ? held : held(reading, at, whole);
    }

    private static boolean said(Reading reading, int at) {
        String before = at > reading.from() ? reading.form(at - 1) : "";
        return SAYING.contains(before.startsWith("و") ? before.substring(1) : before);
    }

    /** The one of a name, where it is told what office that one holds; else null. */
    private Mention.@Nullable Person held(Reading reading, int at, NameReader.Name name) {
        Mention.Person held = offices.apposed(reading, person(at, name, Lead.NONE));
        return held.office() == null
                        || held.officeOf() == null && !reading.is(name.to(), Kind.COMMA)
                ? null
                : held;
    }
}
