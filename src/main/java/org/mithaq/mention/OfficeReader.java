package org.mithaq.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Token.Kind;

/**
 * Reads offices, with or without the name of who holds them: "وزير الدولة القطري لشؤون الدفاع خالد
 * العطية".
 */
final class OfficeReader {

    private static final Set<String> TITLES =
            Set.of("الأمير", "الأميرة", "الشيخ", "الملك", "السلطان", "الفريق", "اللواء");

    private final NameReader names;
    private final Honorifics honorifics;
    private final OfficePhraseReader phrases;

    private final ArabicLeaders leaders;

    OfficeReader(
            NameReader names,
            Honorifics honorifics,
            OfficePhraseReader phrases,
            ArabicLeaders leaders) {
        this.leaders = leaders;
        this.names = names;
        this.honorifics = honorifics;
        this.phrases = phrases;
    }

    /**
     * The person or office at a token, or null.
     *
     * @param before the sentence's mentions so far
     */
    @Nullable Mention read(Reading reading, int at, List<Mention> before) {
        OfficePhrase read = phrases.read(reading, at);
        if (read == null) {
            return null;
        }
        ActorRef owner = read.of() == null || read.own() ? Owners.of(read, before) : null;
        OfficePhrase phrase = owner == null ? read : read.of(owner);
        Lead lead = reading.lead(at, phrase.split());
        NameReader.Name name = phrase.plural() ? shared(reading, phrase) : holder(reading, phrase);
        if (name != null) {
            return apposed(
                    reading,
                    new Mention.Person(
                            at,
                            name.to(),
                            lead,
                            name.text(),
                            name.from(),
                            phrase.words(reading),
                            phrase.of()));
        }
        return phrase.stands()
                ? new Mention.Office(
                        at,
                        phrases.end(reading, phrase),
                        lead,
                        phrase.words(reading),
                        phrase.of(),
                        phrase.plural(),
                        at)
                : null;
    }

    /** "(وزيرا) خارجية قطر خالد … (وتركيا …)": the first of several who hold the like office. */
    private NameReader.@Nullable Name shared(Reading reading, OfficePhrase phrase) {
        NameReader.Name name =
                phrase.of() == null
                        ? null
                        : names.read(reading, honorifics.skip(reading, phrase.to()), false);
        return name != null && name.sure() ? name : null;
    }

    /**
     * The next of several who hold the like office, where a sentence told the first: "(الرئيسان
     * الروسي …) والتركي رجب …"; null where no name follows.
     *
     * @param named index behind the word that tells the state
     */
    Mention.@Nullable Person next(
            Reading reading, int at, int named, Lead lead, ActorRef of, List<Mention> before) {
        String shared = Owners.sharedOffice(reading, before);
        String office = shared == null ? Owners.likeOffice(at, lead, of, before) : shared;
        if (office == null || !reading.isWord(named)) {
            return null;
        }
        NameReader.Name name = names.read(reading, honorifics.skip(reading, named), lead.and());
        return name == null || !name.sure() || name.to() == name.from() + 1
                ? null
                : new Mention.Person(at, name.to(), lead, name.text(), name.from(), office, of);
    }

    /** The name of who holds an office, right behind it; null where there is none. */
    private NameReader.@Nullable Name holder(Reading reading, OfficePhrase phrase) {
        int i = phrase.to();
        boolean comma = reading.is(i, Kind.COMMA) || reading.is(i, Kind.DASH);
        int start =
                comma || reading.is(i, Kind.QUOTE) || reading.is(i, Kind.OPEN_BRACKET) ? i + 1 : i;
        int named = honorifics.skip(reading, start);
        boolean quoted = comma && reading.is(start, Kind.QUOTE);
        boolean told =
                start == i
                        || named > start
                        || comma && (phrase.of() != null || phrase.to() > phrase.from() + 1);
        boolean alone = !comma && reading.is(i, Kind.QUOTE) && phrase.to() > phrase.from() + 1;
        NameReader.Name known = names.read(reading, named, told);
        NameReader.Name name = known == null && alone ? quoted(reading, named) : known;
        boolean inQuotes = quoted && name != null && reading.is(name.to(), Kind.QUOTE);
        boolean between =
                comma
                        && name != null
                        && phrase.of() != null
                        && name.to() > name.from() + 1
                        && reading.is(name.to(), Kind.COMMA);
        if (name == null || comma && named == start && !name.sure() && !inQuotes && !between) {
            return null;
        }
        boolean lone = name.to() == name.from() + 1;
        if (lone && !name.sure() && !mayStandAlone(reading.form(name.from()))) {
            return null;
        }
        boolean attached =
                named > start
                        || name.sure()
                        || phrase.of() != null
                        || names.isFamily(reading.form(name.from()))
                        || phrase.split().article() && !lone
                        || alone;
        return attached ? name : null;
    }

    /** A name of unknown words, all that stands in the quotation marks; null where it is none. */
    private NameReader.@Nullable Name quoted(Reading reading, int at) {
        NameReader.Name name = names.read(reading, at, true);
        return name == null
                        || name.sure()
                        || name.to() == name.from() + 1
                        || !reading.is(name.to(), Kind.QUOTE)
                ? null
                : name;
    }

    /**
     * Whether an unknown word may be a name on its own: it does not begin like a verb or behind a
     * prefix.
     */
    private boolean mayStandAlone(String form) {
        return names.isFamily(form) || form.length() > 3 && "يتنولبفكس".indexOf(form.charAt(0)) < 0;
    }

    /**
     * A person with the office that follows in apposition, where the office so far has no owner.
     */
    Mention.Person apposed(Reading reading, Mention.Person person) {
        if (person.officeOf() != null) {
            return further(reading, person, isPrince(person));
        }
        int next = person.to();
        boolean parted =
                reading.is(next, Kind.COMMA)
                        || reading.is(next, Kind.OPEN_BRACKET)
                        || reading.is(next, Kind.DASH);
        int office = parted ? next + 1 : next;
        if (!reading.isWord(office) || !parted && isShort(reading.form(office))) {
            return person;
        }
        OfficePhrase phrase = phrases.read(reading, office);
        boolean stands =
                phrase != null
                        && !isOther(person, phrase)
                        && !(parted && phrase.of() != null && isFull(person.office()))
                        && phrase.split().isBare()
                        && !phrase.plural()
                        && (phrase.of() != null || phrase.to() > office + 1 || parted)
                        && holder(reading, phrase) == null;
        if (phrase == null
                || !stands
                || !parted && phrase.split().article() && phrase.of() == null) {
            return person;
        }
        boolean title =
                person.office() != null
                        && (person.office().indexOf(' ') < 0 || phrase.of() != null);
        boolean keeps = person.office() != null && !title;
        return further(
                reading,
                new Mention.Person(
                        person.from(),
                        phrase.to(),
                        person.lead(),
                        person.name(),
                        person.nameFrom(),
                        keeps ? person.office() : phrase.words(reading),
                        phrase.of()),
                true);
    }

    /** "(استقبل) الملك … رئيس كينيا": whether an office is of another state than a known person. */
    private boolean isOther(Mention.Person person, OfficePhrase phrase) {
        ActorRef known = leaders.of(person.name());
        return known != null && phrase.of() != null && !known.equals(phrase.of());
    }

    /** Whether an office is told in more than a word: another behind the name is another's. */
    private static boolean isFull(@Nullable String office) {
        return office != null && office.indexOf(' ') > 0;
    }

    /** Whether a word is too short to begin an office right behind a name. */
    private static boolean isShort(String form) {
        return form.length() <= 3 && !form.equals("ولي") && !form.equals("ملك");
    }

    /** Whether a title of birth or rank is all that stands before a name. */
    private static boolean isPrince(Mention.Person person) {
        return person.office() != null && TITLES.contains(person.office());
    }

    /**
     * A person with all further offices right behind: they are no one else's.
     *
     * @param told whether an office without a state goes on with the person's own
     */
    private Mention.Person further(Reading reading, Mention.Person person, boolean told) {
        OfficePhrase phrase =
                reading.isWord(person.to()) ? phrases.read(reading, person.to()) : null;
        boolean own =
                phrase != null
                        && person.office() != null
                        && phrase.split().isBare()
                        && !phrase.plural()
                        && phrase.to() > person.to() + 1
                        && (phrase.of() == null
                                ? told
                                : person.officeOf() == null
                                        || phrase.of().equals(person.officeOf()))
                        && holder(reading, phrase) == null;
        return phrase == null || !own
                ? person
                : new Mention.Person(
                        person.from(),
                        phrase.to(),
                        person.lead(),
                        person.name(),
                        person.nameFrom(),
                        person.office(),
                        person.officeOf() == null ? phrase.of() : person.officeOf());
    }

    /** The lead of a person whose first word is one of courtesy. */
    static Lead lead(Reading reading, int at) {
        for (org.mithaq.text.ar.Split split : ArabicWords.splits(reading.form(at))) {
            if (split.article() && !split.hasPronoun()) {
                return reading.lead(at, split);
            }
        }
        return reading.lead(at, ArabicWords.splits(reading.form(at)).get(0));
    }
}
