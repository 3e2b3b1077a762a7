package org.mithaq.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Beginnings.Kind;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.reference.ReferenceData;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.ar.Split;
import org.mithaq.time.ArabicDates;

/** Finds what an Arabic sentence names. Built once from the reference data; immutable. */
public final class ArabicMentionFinder implements MentionFinder {

    private final ArabicWords words;
    private final ArabicGazetteer gazetteer;
    private final OfficeReader offices;
    private final PersonReader persons;
    private final NounPhraseReader phrases;
    private final InstrumentReader instruments;
    private final OrganizationReader organizations;
    private final ArabicLeaders leaders = new ArabicLeaders();
    private final Beginnings beginnings;
    private final Sites sites;
    private final ArabicSurnames again;
    private final TopicFinder topics = new TopicFinder();
    private final PhraseTrie<String> organs = new PhraseTrie<>();
    private final Descriptions descriptions = new Descriptions();

    /** Knows no words but those of its lists. */
    public ArabicMentionFinder(ReferenceData reference) {
        this(reference, word -> false);
    }

    /**
     * @param vocabulary folded words of the lexicon that are no names
     */
    public ArabicMentionFinder(ReferenceData reference, Predicate<String> vocabulary) {
        words = new ArabicWords(vocabulary);
        gazetteer = new ArabicGazetteer(reference, words.ambiguous);
        for (String line : ArabicWords.lines("organs.txt")) {
            String[] columns = line.split("\\|");
            organs.add(ArabicWords.phrase(columns[0]), columns[1]);
        }
        sites = new Sites(words, gazetteer);
        again = new ArabicSurnames(words);
        NameReader names = new NameReader(words, gazetteer);
        Honorifics honorifics = new Honorifics();
        organizations = new OrganizationReader(words, gazetteer, organs);
        phrases = new NounPhraseReader(words, gazetteer, organs, honorifics, organizations);
        OfficePhraseReader officePhrases = new OfficePhraseReader(phrases);
        offices = new OfficeReader(names, honorifics, officePhrases, leaders);
        persons = new PersonReader(words, names, honorifics, offices);
        instruments = new InstrumentReader(gazetteer, organizations);
        beginnings =
                new Beginnings(
                        descriptions::begins,
                        instruments::begins,
                        officePhrases::begins,
                        gazetteer::begins,
                        form ->
                                ArabicWords.begins(
                                        form,
                                        split ->
                                                organs.starts(split.stem())
                                                        || organs.starts(indefinite(split))),
                        organizations::begins,
                        gazetteer::beginsNationality,
                        form -> names.begins(form) || honorifics.begin(form));
    }

    @Override
    public Found find(
            String text, List<Token> tokens, Sentence sentence, @Nullable LocalDate published) {
        Reading reading = new Reading(text, tokens, sentence.from(), sentence.to());
        List<Mention> entities = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            Mention mention = reading.isWord(i) ? at(reading, i, entities) : null;
            if (mention == null) {
                i++;
            } else {
                entities.add(leaders.known(mention));
                i = mention.to();
            }
        }
        List<Mention.Date> dates = new ArrayList<>();
        for (ArabicDates.Found date :
                ArabicDates.find(tokens, sentence.from(), sentence.to(), published)) {
            dates.add(new Mention.Date(date.from(), date.to(), Lead.NONE, date.date()));
        }
        return new Found(entities, topics.find(reading, entities), dates);
    }

    @Override
    public Found again(
            List<Token> tokens, Sentence sentence, Found found, Set<String> surnames, String text) {
        if (surnames.isEmpty()) {
            return found;
        }
        Reading reading = new Reading(text, tokens, sentence.from(), sentence.to());
        BitSet endings = ArabicSurnames.endings(surnames);
        List<Mention> entities = new ArrayList<>();
        int next = sentence.from();
        for (Mention mention : found.entities()) {
            again.find(reading, next, mention.from(), surnames, endings, entities);
            entities.add(mention);
            next = mention.to();
        }
        again.find(reading, next, sentence.to(), surnames, endings, entities);
        return new Found(entities, found.topics(), found.dates());
    }

    @Override
    public boolean isCommon(String folded) {
        return words.isCommon(folded);
    }

    private @Nullable Mention at(Reading reading, int i, List<Mention> before) {
        int may = beginnings.at(reading.form(i));
        Mention mention = may == 0 ? null : listed(reading, i, before, may);
        return mention == null
                ? persons.read(reading, i, Beginnings.has(may, Kind.PERSON))
                : mention;
    }

    /** The mention that a word of the lists begins, but for names of persons. */
    private @Nullable Mention listed(Reading reading, int i, List<Mention> before, int may) {
        Mention mention = Beginnings.has(may, Kind.GROUP) ? descriptions.read(reading, i) : null;
        if (mention == null && Beginnings.has(may, Kind.INSTRUMENT)) {
            mention = instruments.read(reading, i, before);
        }
        if (mention == null) {
            mention =
                    better(
                            Beginnings.has(may, Kind.OFFICE)
                                    ? offices.read(reading, i, before)
                                    : null,
                            Beginnings.has(may, Kind.NAME) ? name(reading, i, before) : null);
        }
        if (mention == null && Beginnings.has(may, Kind.ORGAN)) {
            mention = council(reading, i);
        }
        if (mention == null && Beginnings.has(may, Kind.ORGANIZATION)) {
            mention = organizations.read(reading, i);
            mention = mention == null ? organizations.definite(reading, i, false) : mention;
        }
        if (mention == null && Beginnings.has(may, Kind.ORGAN)) {
            mention = organ(reading, i);
        }
        if (mention == null && Beginnings.has(may, Kind.NATION)) {
            mention = people(reading, i, before);
        }
        if (mention == null && Beginnings.has(may, Kind.ORGANIZATION)) {
            mention = body(reading, i);
        }
        return mention;
    }

    /** "مجلس الوزراء النيجيري": a council that is an organ of its state is no organisation. */
    private @Nullable Mention council(Reading reading, int at) {
        Mention organ = reading.form(at).contains("مجلس") ? organ(reading, at) : null;
        return organ instanceof Mention.Actor ? organ : null;
    }

    /** "الشركة", "المنظمة": a body that the article has named in full. */
    private @Nullable Mention body(Reading reading, int at) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            boolean alone =
                    split.article()
                            && !split.hasPronoun()
                            && organizations.isHead(split.stem())
                            && (at + 1 >= reading.to()
                                    || gazetteer.nationality(reading.tokens(), at + 1, reading.to())
                                            == null);
            if (alone) {
                String words = reading.words(at, at + 1);
                Lead lead = reading.lead(at, split);
                return new Mention.Office(at, at + 1, lead, words, null, false, at);
            }
        }
        return null;
    }

    private static @Nullable Mention better(@Nullable Mention office, @Nullable Mention name) {
        return office == null || name != null && name.to() > office.to() ? name : office;
    }

    private @Nullable Mention name(Reading reading, int at, List<Mention> before) {
        ArabicGazetteer.Match match = gazetteer.name(reading.tokens(), at, reading.to());
        if (match == null) {
            return Realms.read(reading, at, gazetteer);
        }
        ArabicGazetteer.Entry entry = match.entry();
        Lead lead = reading.lead(at, match.split());
        boolean single = match.to() == at + 1;
        if (single
                && words.ambiguous.contains(match.split().key())
                && (!lead.hasPreposition() || match.split().hasPreposition())
                && !lead.and()
                && !sites.isSubject(reading, at)) {
            return null;
        }
        Mention.Actor federation = Sites.federation(reading, at, match);
        if (federation != null) {
            return federation;
        }
        ActorRef actor = entry.actor();
        if (actor == null) {
            String slug = entry.place() == null ? entry.label() : entry.place();
            return new Mention.Place(at, match.to(), lead, slug, entry.label(), entry.state());
        }
        boolean within = lead.preposition().equals("في") || lead.preposition().equals("ب");
        boolean site = entry.manner() == Manner.CAPITAL && sites.isSite(reading, at);
        if (entry.manner() == Manner.CAPITAL && within || site) {
            return new Mention.Place(
                    at,
                    match.to(),
                    site ? sites.lead(reading, at) : lead,
                    entry.place() == null ? entry.label() : entry.place(),
                    entry.label(),
                    entry.state());
        }
        Mention holder =
                lead.and() ? offices.next(reading, at, match.to(), lead, actor, before) : null;
        return holder != null
                ? holder
                : new Mention.Actor(at, match.to(), lead, actor, entry.manner());
    }

    private static String indefinite(Split split) {
        return split.article() ? split.stem() : ArabicWords.indefinite(split.stem());
    }

    /** "وزارة الخارجية القطرية", "الخارجية الأميركية", "الكرملين", "الوزارة". */
    private @Nullable Mention organ(Reading reading, int at) {
        PhraseTrie.Hit<String> best = null;
        Split chosen = null;
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.future() || split.hasPronoun()) {
                continue;
            }
            PhraseTrie.Hit<String> hit =
                    organs.longest(
                            indefinite(split),
                            reading.tokens(),
                            at,
                            reading.to(),
                            ArabicWords::stems);
            if (hit != null && (best == null || hit.to() > best.to())) {
                best = hit;
                chosen = split;
            }
        }
        if (best == null || chosen == null || reading.form(best.to()).startsWith("المرافق")) {
            return null; // "(he and) the delegation with him"
        }
        NounPhraseReader.Tail tail = phrases.read(reading, best.to(), false);
        Lead lead = reading.lead(at, chosen);
        if (tail.of() != null) {
            return new Mention.Actor(at, tail.to(), lead, tail.of(), Manner.ORGAN);
        }
        if (!best.value().equals("-")) {
            return new Mention.Actor(
                    at, best.to(), lead, new ActorRef.State(best.value()), Manner.METONYM);
        }
        boolean definite = chosen.article() || tail.to() > best.to();
        return definite
                ? new Mention.Office(
                        at, tail.to(), lead, reading.words(at, tail.to()), null, false, at)
                : null;
    }

    /** "الإيرانيون", and an adjective of nationality that tells whose a thing is. */
    private @Nullable Mention people(Reading reading, int at, List<Mention> before) {
        ArabicGazetteer.Nationality nationality =
                gazetteer.nationality(reading.tokens(), at, reading.to());
        if (nationality == null) {
            return null;
        }
        if (nationality.split().article() && !nationality.plural()) {
            Lead lead = reading.lead(at, nationality.split());
            Mention holder =
                    offices.next(reading, at, nationality.to(), lead, nationality.state(), before);
            if (holder != null) {
                return holder;
            }
        }
        if (!nationality.plural() && Sites.isPlace(reading, at - 1)) {
            return Sites.reached(
                    reading, at, nationality.to(), nationality.state()); // else no one who acts
        }
        if (!nationality.plural() && sites.isTown(reading, at - 1)) {
            return null; // "in Toronto the Canadian"
        }
        boolean joins =
                nationality.plural()
                        && nationality.split().conjunction() == 'و'
                        && !before.isEmpty()
                        && before.get(before.size() - 1) instanceof Mention.Office office
                        && office.plural()
                        && office.to() == at;
        boolean people = nationality.plural() && (nationality.split().article() || joins);
        boolean afterNoun =
                at > reading.from()
                        && reading.isWord(at - 1)
                        && !Reading.isPreposition(reading.form(at - 1))
                        && nationality.split().isBare();
        return new Mention.Actor(
                at,
                nationality.to(),
                reading.lead(at, nationality.split()),
                nationality.state(),
                people && !afterNoun ? Manner.PEOPLE : Manner.ADJECTIVE);
    }
}
