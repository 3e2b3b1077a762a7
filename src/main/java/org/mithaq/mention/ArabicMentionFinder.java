package org.mithaq.mention;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.mithaq.text.ar.Split;
import org.mithaq.time.ArabicDates;

/** Finds what an Arabic sentence names. Built once from the reference data; immutable. */
public final class ArabicMentionFinder implements MentionFinder {

    private final ArabicWords words = new ArabicWords();
    private final ArabicGazetteer gazetteer;
    private final OfficeReader offices;
    private final NounPhraseReader phrases;
    private final InstrumentReader instruments;
    private final OrganizationReader organizations;
    private final TopicFinder topics = new TopicFinder();
    private final PhraseTrie<String> organs = new PhraseTrie<>();
    private final PhraseTrie<Group.Kind> descriptions = new PhraseTrie<>();

    public ArabicMentionFinder(ReferenceData reference) {
        gazetteer = new ArabicGazetteer(reference, words.ambiguous);
        for (String line : ArabicWords.lines("organs.txt")) {
            String[] columns = line.split("\\|");
            organs.add(ArabicWords.phrase(columns[0]), columns[1]);
        }
        for (String line : ArabicWords.lines("descriptions.txt")) {
            String[] columns = line.split("\\|");
            descriptions.add(
                    ArabicGazetteer.words(columns[1]),
                    Group.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)));
        }
        NameReader names = new NameReader(words, gazetteer);
        phrases = new NounPhraseReader(words, gazetteer, organs, names);
        offices = new OfficeReader(words, names, phrases);
        instruments = new InstrumentReader(gazetteer);
        organizations = new OrganizationReader(words, gazetteer);
    }

    @Override
    public Found find(
            String text, List<Token> tokens, Sentence sentence, @Nullable LocalDate published) {
        Reading reading = new Reading(text, tokens, sentence.from(), sentence.to());
        List<Mention> entities = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            Mention mention = reading.isWord(i) ? at(reading, i) : null;
            if (mention == null) {
                i++;
            } else {
                entities.add(mention);
                i = mention.to();
            }
        }
        List<Mention.Date> dates = new ArrayList<>();
        for (ArabicDates.Found date :
                ArabicDates.find(tokens, sentence.from(), sentence.to(), published)) {
            dates.add(new Mention.Date(date.from(), date.to(), Lead.NONE, date.date()));
        }
        return new Found(entities, topics.find(reading), dates);
    }

    @Override
    public Found again(
            List<Token> tokens, Sentence sentence, Found found, Set<String> surnames, String text) {
        if (surnames.isEmpty()) {
            return found;
        }
        Reading reading = new Reading(text, tokens, sentence.from(), sentence.to());
        List<Mention> entities = new ArrayList<>();
        int next = sentence.from();
        for (Mention mention : found.entities()) {
            surnames(reading, next, mention.from(), surnames, entities);
            entities.add(mention);
            next = mention.to();
        }
        surnames(reading, next, sentence.to(), surnames, entities);
        return new Found(entities, found.topics(), found.dates());
    }

    private static void surnames(
            Reading reading, int from, int to, Set<String> surnames, List<Mention> sink) {
        for (int i = from; i < to; i++) {
            if (!reading.isWord(i)) {
                continue;
            }
            for (Split split : ArabicWords.splits(reading.form(i))) {
                if (!split.future() && !split.hasPronoun() && surnames.contains(split.key())) {
                    String printed = reading.words(i, i + 1);
                    String name =
                            printed.substring(Math.max(0, printed.length() - split.key().length()));
                    sink.add(
                            new Mention.Person(
                                    i, i + 1, reading.lead(i, split), name, i, null, null));
                    break;
                }
            }
        }
    }

    @Override
    public boolean isCommon(String folded) {
        return words.isCommon(folded);
    }

    private @Nullable Mention at(Reading reading, int i) {
        Mention mention = group(reading, i);
        if (mention == null) {
            mention = instruments.read(reading, i);
        }
        if (mention == null) {
            mention = better(offices.read(reading, i), name(reading, i));
        }
        if (mention == null) {
            mention = organizations.read(reading, i);
        }
        if (mention == null) {
            mention = organ(reading, i);
        }
        if (mention == null) {
            mention = people(reading, i);
        }
        return mention == null ? offices.person(reading, i) : mention;
    }

    private static @Nullable Mention better(@Nullable Mention office, @Nullable Mention name) {
        return office == null || name != null && name.to() > office.to() ? name : office;
    }

    private @Nullable Mention group(Reading reading, int at) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.future() || split.hasPronoun()) {
                continue;
            }
            PhraseTrie.Hit<Group.Kind> hit =
                    descriptions.longest(
                            split.key(), reading.tokens(), at, reading.to(), ArabicWords::exact);
            if (hit != null) {
                return new Group(at, hit.to(), reading.lead(at, split), hit.value());
            }
        }
        return null;
    }

    private @Nullable Mention name(Reading reading, int at) {
        ArabicGazetteer.Match match = gazetteer.name(reading.tokens(), at, reading.to());
        if (match == null) {
            return null;
        }
        ArabicGazetteer.Entry entry = match.entry();
        Lead lead = reading.lead(at, match.split());
        boolean single = match.to() == at + 1;
        if (single
                && words.ambiguous.contains(match.split().key())
                && (!lead.hasPreposition() || match.split().hasPreposition())
                && !lead.and()) {
            return null;
        }
        ActorRef actor = entry.actor();
        if (actor == null) {
            String slug = entry.place() == null ? entry.label() : entry.place();
            return new Mention.Place(at, match.to(), lead, slug, entry.label(), entry.state());
        }
        if (entry.manner() == Manner.CAPITAL
                && (lead.preposition().equals("في") || lead.preposition().equals("ب"))) {
            return new Mention.Place(
                    at,
                    match.to(),
                    lead,
                    entry.place() == null ? entry.label() : entry.place(),
                    entry.label(),
                    entry.state());
        }
        return new Mention.Actor(at, match.to(), lead, actor, entry.manner());
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
                            split.stem(), reading.tokens(), at, reading.to(), ArabicWords::stems);
            if (hit != null && (best == null || hit.to() > best.to())) {
                best = hit;
                chosen = split;
            }
        }
        if (best == null || chosen == null) {
            return null;
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
    private @Nullable Mention people(Reading reading, int at) {
        ArabicGazetteer.Nationality nationality =
                gazetteer.nationality(reading.tokens(), at, reading.to());
        if (nationality == null) {
            return null;
        }
        boolean people = nationality.plural() && nationality.split().article();
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
