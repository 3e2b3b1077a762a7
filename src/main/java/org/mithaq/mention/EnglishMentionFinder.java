package org.mithaq.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Group;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.reference.ReferenceData;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.time.ArabicDates;
import org.mithaq.time.EnglishDates;

/** Finds what an English sentence names. Built once from the reference data; immutable. */
public final class EnglishMentionFinder implements MentionFinder {

    private static final int LONGEST_NAME = 5;
    private static final Set<String> PARTICLES =
            Set.of(
                    "bin", "ibn", "al", "el", "de", "van", "von", "der", "abu", "ben", "da", "di",
                    "la", "le", "of");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our");
    private static final Set<String> MODIFIERS =
            Set.of(
                    "foreign",
                    "prime",
                    "defense",
                    "defence",
                    "deputy",
                    "assistant",
                    "interior",
                    "finance",
                    "special",
                    "senior",
                    "acting",
                    "former",
                    "state",
                    "permanent",
                    "top",
                    "chief",
                    "principal",
                    "trade",
                    "energy",
                    "national",
                    "security",
                    "presidential",
                    "vice",
                    "under",
                    "new",
                    "then",
                    "central",
                    "bank",
                    "economy",
                    "health",
                    "justice",
                    "commerce",
                    "department",
                    "general",
                    "high");
    private static final Set<String> PORTFOLIOS =
            Set.of(
                    "affairs",
                    "policy",
                    "security",
                    "defense",
                    "defence",
                    "justice",
                    "finance",
                    "energy",
                    "trade",
                    "climate",
                    "health",
                    "interior",
                    "development",
                    "migration",
                    "state",
                    "afghanistan",
                    "iran",
                    "treasury",
                    "environment");
    private static final Set<String> ORGANISATION_HEADS =
            Set.of(
                    "organization",
                    "organisation",
                    "group",
                    "council",
                    "agency",
                    "fund",
                    "bank",
                    "company",
                    "corporation",
                    "corp",
                    "party",
                    "movement",
                    "committee",
                    "commission",
                    "federation",
                    "union",
                    "association",
                    "institute",
                    "foundation",
                    "authority",
                    "centers",
                    "centre",
                    "center",
                    "initiative",
                    "alliance",
                    "coalition",
                    "front",
                    "network",
                    "watch",
                    "international");

    private final EnglishGazetteer gazetteer;
    private final EnglishWords words = new EnglishWords();
    private final PhraseTrie<Head> offices = new PhraseTrie<>();
    private final PhraseTrie<Boolean> honorifics = new PhraseTrie<>();
    private final PhraseTrie<String> organs = new PhraseTrie<>();
    private final PhraseTrie<String[]> instruments = new PhraseTrie<>();
    private final PhraseTrie<Group.Kind> descriptions = new PhraseTrie<>();
    private final PhraseTrie<String> topics = new PhraseTrie<>();

    public EnglishMentionFinder(ReferenceData reference) {
        gazetteer = new EnglishGazetteer(reference);
        EnglishWords.lines("offices.txt")
                .forEach(
                        line -> {
                            String[] columns = line.split("\\|");
                            ActorRef of =
                                    columns.length > 1 ? new ActorRef.State(columns[1]) : null;
                            offices.add(EnglishWords.phrase(columns[0]), new Head(true, of));
                            offices.add(
                                    EnglishWords.phrase(columns[0] + "s"), new Head(false, null));
                        });
        EnglishWords.lines("honorifics.txt")
                .forEach(line -> honorifics.add(EnglishWords.phrase(line), true));
        for (String line : EnglishWords.lines("organs.txt")) {
            organs.add(EnglishWords.phrase(line.split("\\|")[0]), line.split("\\|")[1]);
        }
        for (String line : EnglishWords.lines("instruments.txt")) {
            instruments.add(EnglishWords.phrase(line.split("\\|")[2]), line.split("\\|"));
        }
        for (String line : EnglishWords.lines("descriptions.txt")) {
            descriptions.add(
                    EnglishWords.phrase(line.split("\\|")[1]),
                    Group.Kind.valueOf(line.split("\\|")[0]));
        }
        for (String line : EnglishWords.lines("topics.txt")) {
            String[] columns = line.split("\\|");
            for (int i = 1; i < columns.length; i++) {
                topics.add(EnglishWords.phrase(columns[i]), columns[0]);
            }
        }
    }

    /**
     * An office's last words: whether they mean one person, and the state that they alone tell, or
     * null.
     */
    private record Head(boolean single, @Nullable ActorRef of) {}

    @Override
    public Found find(
            String text, List<Token> tokens, Sentence sentence, @Nullable LocalDate published) {
        Reading reading = new Reading(text, tokens, sentence.from(), sentence.to());
        List<Mention> entities = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            Mention mention = reading.isWord(i) ? at(reading, i) : null;
            if (mention != null) {
                entities.add(mention);
            }
            i = mention == null ? i + 1 : mention.to();
        }
        List<Mention.Date> dates = new ArrayList<>();
        for (ArabicDates.Found date :
                EnglishDates.find(tokens, sentence.from(), sentence.to(), published)) {
            dates.add(new Mention.Date(date.from(), date.to(), Lead.NONE, date.date()));
        }
        return new Found(entities, topics(reading), dates);
    }

    private List<Mention.Topic> topics(Reading reading) {
        List<Mention.Topic> found = new ArrayList<>();
        int i = reading.from();
        while (i < reading.to()) {
            PhraseTrie.Hit<String> best = null;
            for (String form : EnglishWords.singular(reading.tokens(), i)) {
                PhraseTrie.Hit<String> hit =
                        topics.longest(
                                form, reading.tokens(), i, reading.to(), EnglishWords::singular);
                best = hit != null && (best == null || hit.to() > best.to()) ? hit : best;
            }
            if (best != null) {
                found.add(new Mention.Topic(i, best.to(), Lead.NONE, best.value()));
            }
            i = best == null ? i + 1 : best.to();
        }
        return found;
    }

    private @Nullable Mention at(Reading reading, int i) {
        Mention mention = group(reading, i);
        mention = mention == null ? instrument(reading, i) : mention;
        mention = mention == null ? held(reading, i) : mention;
        mention = mention == null ? named(reading, i) : mention;
        mention = mention == null ? organ(reading, i, i, null) : mention;
        return mention == null ? person(reading, i) : mention;
    }

    private static Lead lead(Reading reading, int at) {
        int before = at - 1;
        while (before >= reading.from()
                && (DETERMINERS.contains(reading.form(before)) || reading.is(before, Kind.QUOTE))) {
            before--;
        }
        String form = before >= reading.from() ? reading.form(before) : "";
        return form.equals("and")
                ? new Lead(true, "")
                : EnglishWords.PREPOSITIONS.contains(form) ? new Lead(false, form) : Lead.NONE;
    }

    private @Nullable Mention group(Reading reading, int i) {
        PhraseTrie.Hit<Group.Kind> hit =
                descriptions.longest(
                        reading.form(i), reading.tokens(), i, reading.to(), EnglishWords::exact);
        return hit == null ? null : new Group(i, hit.to(), lead(reading, i), hit.value());
    }

    private @Nullable Mention instrument(Reading reading, int i) {
        PhraseTrie.Hit<String[]> hit =
                instruments.longest(
                        reading.form(i), reading.tokens(), i, reading.to(), EnglishWords::exact);
        if (hit == null) {
            return null;
        }
        List<ActorRef> parties = new ArrayList<>();
        for (int j = Math.max(reading.from(), i - 6); j < i; j++) {
            PhraseTrie.Hit<String> nation = gazetteer.nationality(reading, j);
            PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, j);
            boolean hyphen =
                    j + 1 < i && reading.is(j + 1, Kind.DASH)
                            || j > reading.from() && reading.is(j - 1, Kind.DASH);
            if (hyphen && name != null && name.value().actor() != null) {
                add(parties, name.value().actor());
            } else if (nation != null && hyphen) {
                add(parties, new ActorRef.State(nation.value()));
            }
        }
        int nameTo = hit.to();
        boolean about =
                nameTo < reading.to()
                        && Set.of("on", "for", "regarding", "concerning", "of")
                                .contains(reading.form(nameTo));
        while (about
                && nameTo < reading.to()
                && nameTo < hit.to() + 6
                && reading.isWord(nameTo)
                && !Set.of("that", "which", "with", "between", "in", "and")
                        .contains(reading.form(nameTo))) {
            nameTo++;
        }
        boolean between =
                nameTo < reading.to() && Set.of("between", "with").contains(reading.form(nameTo));
        for (int j = nameTo + 1; between && j < Math.min(reading.to(), nameTo + 8); j++) {
            PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, j);
            if (name != null && name.value().actor() != null) {
                add(parties, name.value().actor());
            }
        }
        boolean definite = i > reading.from() && reading.form(i - 1).equals("the");
        return new Mention.Instrument(
                i,
                hit.to(),
                lead(reading, i),
                hit.value()[0],
                count(reading, i),
                parties,
                definite,
                hit.value()[1].equals("document"),
                nameTo);
    }

    private static void add(List<ActorRef> parties, @Nullable ActorRef party) {
        if (party != null && !parties.contains(party)) {
            parties.add(party);
        }
    }

    private static int count(Reading reading, int at) {
        List<String> numbers =
                List.of(
                        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
                        "nine", "ten");
        for (int i = Math.max(reading.from(), at - 2); i < at; i++) {
            int number = numbers.indexOf(reading.form(i));
            if (number > 0) {
                return number;
            }
        }
        return 1;
    }

    /**
     * An office with what it is of and, perhaps, who holds it: "Qatari Foreign Minister X", "the
     * president of Chad".
     */
    private @Nullable Mention held(Reading reading, int i) {
        int at = i;
        ActorRef of = null;
        PhraseTrie.Hit<String> nation = gazetteer.nationality(reading, at);
        PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, at);
        if (nation != null && (name == null || nation.to() >= name.to())) {
            of = new ActorRef.State(nation.value());
            at = nation.to();
        } else if (name != null && name.value().actor() != null) {
            of = name.value().actor();
            at = name.to();
            at = at < reading.to() && reading.form(at).equals("'s") ? at + 1 : at;
        }
        int modifiers = 0;
        int start = at;
        PhraseTrie.Hit<Head> head = head(reading, at);
        while (head == null
                && modifiers < 4
                && reading.isWord(at)
                && MODIFIERS.contains(reading.form(at))) {
            at++;
            modifiers++;
            head = head(reading, at);
        }
        if (head == null) {
            Mention organ = of == null ? null : organ(reading, i, start, of);
            return organ;
        }
        int end = head.to();
        of = of == null ? head.value().of() : of;
        if (end < reading.to()
                && (reading.form(end).equals("of")
                        || reading.form(end).equals("for")
                        || reading.form(end).equals("to"))) {
            Owner owner = owner(reading, end + 1, of);
            of = owner.of();
            end = owner.to();
        }
        int named = skipHonorifics(reading, end);
        int nameTo = nameEnd(reading, named);
        boolean capital = capitalised(reading, at) || of != null;
        if (nameTo > named && head.value().single() && capital) {
            return apposed(
                    reading,
                    new Mention.Person(
                            i,
                            nameTo,
                            lead(reading, i),
                            printed(reading, named, nameTo),
                            named,
                            reading.words(i, end),
                            of));
        }
        boolean determined = i > reading.from() && DETERMINERS.contains(reading.form(i - 1));
        return of == null && !determined
                ? null
                : new Mention.Office(
                        i,
                        end,
                        lead(reading, i),
                        reading.words(i, end),
                        of,
                        !head.value().single(),
                        i);
    }

    private PhraseTrie.@Nullable Hit<Head> head(Reading reading, int at) {
        return reading.isWord(at)
                ? offices.longest(
                        reading.form(at), reading.tokens(), at, reading.to(), EnglishWords::exact)
                : null;
    }

    private record Owner(@Nullable ActorRef of, int to) {}

    /** What follows "of" or "for" behind an office. */
    private Owner owner(Reading reading, int from, @Nullable ActorRef of) {
        int i = from;
        ActorRef owner = of;
        int end = from - 1;
        while (i < reading.to() && i < from + 8) {
            PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, i);
            if (name != null) {
                owner =
                        owner == null && name.value().actor() != null
                                ? name.value().actor()
                                : owner;
                end = i = name.to();
                continue;
            }
            boolean goesOn =
                    reading.isWord(i)
                            && (capitalised(reading, i)
                                    || Set.of("the", "and", "of", "for").contains(reading.form(i)))
                            && head(reading, i) == null;
            if (!goesOn
                    || reading.form(i).equals("and")
                            && !(i + 1 < reading.to() && capitalised(reading, i + 1))) {
                break;
            }
            i++;
            end = capitalised(reading, i - 1) ? i : end;
            boolean portfolio = PORTFOLIOS.contains(reading.form(i - 1));
            boolean more = i < reading.to() && Set.of("and", "of").contains(reading.form(i));
            if (portfolio && !more) {
                break;
            }
        }
        return new Owner(owner, Math.max(end, from - 1));
    }

    private static boolean capitalised(Reading reading, int i) {
        return reading.isWord(i)
                && Character.isUpperCase(reading.text().charAt(reading.token(i).start()));
    }

    private int skipHonorifics(Reading reading, int from) {
        int i = from;
        while (reading.isWord(i)) {
            PhraseTrie.Hit<Boolean> hit =
                    honorifics.longest(
                            reading.form(i),
                            reading.tokens(),
                            i,
                            reading.to(),
                            EnglishWords::exact);
            if (hit == null || !capitalised(reading, i)) {
                break;
            }
            i = hit.to();
        }
        return i;
    }

    /** Index behind a person's name; the start where there is none. */
    private int nameEnd(Reading reading, int from) {
        int i = from;
        int end = from;
        int count = 0;
        while (i < reading.to() && count < LONGEST_NAME) {
            if (reading.is(i, Kind.DASH)
                    && i > from
                    && reading.isWord(i + 1)
                    && reading.token(i - 1).end() == reading.token(i).start()) {
                i++;
                continue;
            }
            if (!reading.isWord(i)) {
                break;
            }
            String form = reading.form(i);
            boolean particle =
                    PARTICLES.contains(form)
                            && i > from
                            && !form.equals("of")
                            && i + 1 < reading.to()
                            && (capitalised(reading, i + 1) || reading.is(i + 1, Kind.DASH));
            boolean free =
                    capitalised(reading, i)
                            && !form.equals("'s")
                            && !words.common.contains(form)
                            && gazetteer.nationality(reading, i) == null
                            && head(reading, i) == null
                            && (gazetteer.name(reading, i) == null || i > from);
            if (!particle && !free) {
                break;
            }
            i++;
            count += particle ? 0 : 1;
            end = i;
        }
        return end;
    }

    private static String printed(Reading reading, int from, int to) {
        return reading.words(from, to);
    }

    private Mention.Person apposed(Reading reading, Mention.Person person) {
        if (person.officeOf() != null || !reading.is(person.to(), Kind.COMMA)) {
            return person;
        }
        int at = person.to() + 1;
        at = reading.isWord(at) && DETERMINERS.contains(reading.form(at)) ? at + 1 : at;
        if (at < reading.to()
                && reading.isWord(at)
                && held(reading, at) instanceof Mention.Office office
                && office.officeOf() != null) {
            return new Mention.Person(
                    person.from(),
                    office.to(),
                    person.lead(),
                    person.name(),
                    person.nameFrom(),
                    office.office(),
                    office.officeOf());
        }
        return person;
    }

    private @Nullable Mention named(Reading reading, int i) {
        PhraseTrie.Hit<EnglishGazetteer.Entry> hit = gazetteer.name(reading, i);
        PhraseTrie.Hit<String> nation = gazetteer.nationality(reading, i);
        Lead lead = lead(reading, i);
        if (hit == null || nation != null && nation.to() > hit.to()) {
            if (nation == null) {
                return null;
            }
            boolean people =
                    reading.form(nation.to() - 1).endsWith("s")
                            && !reading.is(nation.to(), Kind.WORD);
            return new Mention.Actor(
                    i,
                    nation.to(),
                    lead,
                    new ActorRef.State(nation.value()),
                    people ? Manner.PEOPLE : Manner.ADJECTIVE);
        }
        EnglishGazetteer.Entry entry = hit.value();
        ActorRef actor = entry.actor();
        boolean locates =
                entry.manner() == Manner.CAPITAL
                        && (lead.hasPreposition()
                                        && Set.of("in", "at", "near", "from")
                                                .contains(lead.preposition())
                                || actor == null);
        if (locates || actor == null) {
            String slug = entry.place() == null ? entry.label() : entry.place();
            return new Mention.Place(i, hit.to(), lead, slug, entry.label(), entry.state());
        }
        int to =
                hit.to() < reading.to() && reading.form(hit.to()).equals("'s")
                        ? hit.to() + 1
                        : hit.to();
        return new Mention.Actor(i, to, lead, actor, entry.manner());
    }

    /** "the Kremlin", "Qatari government", "Foreign Ministry of Chad". */
    private @Nullable Mention organ(Reading reading, int from, int at, @Nullable ActorRef of) {
        PhraseTrie.Hit<String> hit =
                reading.isWord(at)
                        ? organs.longest(
                                reading.form(at),
                                reading.tokens(),
                                at,
                                reading.to(),
                                EnglishWords::exact)
                        : null;
        if (hit == null) {
            return null;
        }
        if (of != null) {
            return new Mention.Actor(from, hit.to(), lead(reading, from), of, Manner.ORGAN);
        }
        if (!hit.value().equals("-")) {
            return capitalised(reading, at)
                    ? new Mention.Actor(
                            from,
                            hit.to(),
                            lead(reading, from),
                            new ActorRef.State(hit.value()),
                            Manner.METONYM)
                    : null;
        }
        if (hit.to() < reading.to() && reading.form(hit.to()).equals("of")) {
            Owner owner = owner(reading, hit.to() + 1, null);
            return owner.of() == null
                    ? null
                    : new Mention.Actor(
                            from, owner.to(), lead(reading, from), owner.of(), Manner.ORGAN);
        }
        return null;
    }

    /** A person by name alone: several capitalised words that name nothing else. */
    private @Nullable Mention person(Reading reading, int i) {
        int named = skipHonorifics(reading, i);
        int to = nameEnd(reading, named);
        boolean titled = named > i;
        if (to <= named || !titled && to < named + 2) {
            return null;
        }
        String last = reading.form(to - 1);
        if (ORGANISATION_HEADS.contains(last) && !titled) {
            return new Mention.Actor(
                    i,
                    to,
                    lead(reading, i),
                    new ActorRef.Named(printed(reading, i, to)),
                    Manner.NAME);
        }
        boolean shout =
                printed(reading, named, to)
                        .equals(printed(reading, named, to).toUpperCase(Locale.ROOT));
        return shout || to > named + 4 && !titled
                ? null
                : apposed(
                        reading,
                        new Mention.Person(
                                i,
                                to,
                                lead(reading, i),
                                printed(reading, named, to),
                                named,
                                null,
                                null));
    }

    @Override
    public Found again(
            List<Token> tokens, Sentence sentence, Found found, Set<String> surnames, String text) {
        Reading reading = new Reading(text, tokens, sentence.from(), sentence.to());
        List<Mention> entities = new ArrayList<>(found.entities());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int at = i;
            boolean covered =
                    found.entities().stream().anyMatch(m -> m.from() <= at && at < m.to());
            if (!covered
                    && reading.isWord(i)
                    && surnames.contains(reading.form(i))
                    && capitalised(reading, i)) {
                entities.add(
                        new Mention.Person(
                                i,
                                i + 1,
                                lead(reading, i),
                                printed(reading, i, i + 1),
                                i,
                                null,
                                null));
            }
        }
        entities.sort(Comparator.comparingInt(Mention::from));
        return new Found(entities, found.topics(), found.dates());
    }

    @Override
    public boolean isCommon(String folded) {
        return words.common.contains(folded);
    }
}
