package org.mithaq.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final Set<String> LOCATING =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "from",
                    "outside",
                    "around",
                    "throughout",
                    "across",
                    "inside");

    /** What may follow "the two" where it stands for two sides. */
    private static final Set<String> AFTER_PAIR =
            Set.of(
                    "also",
                    "had",
                    "have",
                    "were",
                    "are",
                    "will",
                    "agreed",
                    "discussed",
                    "met",
                    "spoke",
                    "reviewed",
                    "exchanged",
                    "reaffirmed",
                    "reiterated",
                    "stressed",
                    "emphasized",
                    "underscored",
                    "expressed",
                    "signed",
                    "held",
                    "then",
                    "both");

    private static final Set<String> SECOND =
            Set.of(
                    "delegation",
                    "government",
                    "ministry",
                    "regime",
                    "embassy",
                    "junta",
                    "kingdom",
                    "sultanate",
                    "emirate");
    private static final Set<String> CAPITAL_SECOND =
            Set.of(
                    "kingdom",
                    "sultanate",
                    "emirate",
                    "republic",
                    "department",
                    "council",
                    "union",
                    "organization",
                    "organisation",
                    "alliance",
                    "bloc",
                    "commission",
                    "mission",
                    "state",
                    "government",
                    "holy");
    private static final Set<String> HIS_HER = Set.of("his", "her");

    private final EnglishGazetteer gazetteer;
    private final EnglishTitles titles = new EnglishTitles();
    private final EnglishNames names;
    private final EnglishOrgans organs;
    private final StatesLeaders leaders;
    private final EnglishOffices offices;
    private final EnglishOrganisations organisations;
    private final EnglishInstruments instruments;
    private final EnglishTopics topics = new EnglishTopics();
    private final PhraseTrie<Group.Kind> descriptions = new PhraseTrie<>();

    public EnglishMentionFinder(ReferenceData reference) {
        gazetteer = new EnglishGazetteer(reference);
        names = new EnglishNames(gazetteer, titles);
        organs = new EnglishOrgans(gazetteer);
        offices = new EnglishOffices(gazetteer, titles, names, organs);
        organisations = new EnglishOrganisations(gazetteer, names);
        leaders = new StatesLeaders(gazetteer, names, offices);
        instruments = new EnglishInstruments(gazetteer);
        for (String line : EnglishWords.lines("descriptions.txt")) {
            descriptions.add(
                    EnglishWords.phrase(line.split("\\|")[1]),
                    Group.Kind.valueOf(line.split("\\|")[0]));
        }
    }

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
        Delegations.members(reading, entities);
        SharedOffices.give(reading, entities, offices, names);
        List<Mention.Date> dates = new ArrayList<>();
        for (ArabicDates.Found date :
                EnglishDates.find(tokens, sentence.from(), sentence.to(), published)) {
            dates.add(new Mention.Date(date.from(), date.to(), Lead.NONE, date.date()));
        }
        return new Found(entities, topics.find(reading, entities), dates);
    }

    private @Nullable Mention at(Reading reading, int i) {
        Mention mention = group(reading, i);
        mention = mention == null ? courteous(reading, i) : mention;
        mention = mention == null ? instruments.at(reading, i) : mention;
        mention = mention == null ? offices.at(reading, i) : mention;
        mention = mention == null ? namesake(reading, i) : mention;
        mention = mention == null ? leaders.at(reading, i) : mention;
        mention = mention == null ? organs.owned(reading, i) : mention;
        mention = mention == null ? longer(reading, i) : mention;
        mention = mention == null ? organs.alone(reading, i) : mention;
        mention = mention == null ? person(reading, i) : mention;
        return mention == null ? again(reading, i) : mention;
    }

    /** "His Excellency the Minister of …": an office behind courtesies. */
    private @Nullable Mention courteous(Reading reading, int i) {
        int at = titles.skipHonorifics(reading, i);
        Mention office = at > i && at < reading.to() ? offices.at(reading, at) : null;
        Lead lead = EnglishLeads.before(reading, i);
        if (office instanceof Mention.Person person) {
            return new Mention.Person(
                    i,
                    person.to(),
                    lead,
                    person.name(),
                    person.nameFrom(),
                    person.office(),
                    person.officeOf());
        }
        return office instanceof Mention.Office plain
                ? new Mention.Office(
                        i,
                        plain.to(),
                        lead,
                        plain.office(),
                        plain.officeOf(),
                        plain.plural(),
                        plain.head())
                : null;
    }

    /** "The Kingdom", "the delegation": a word that stands for one named before. */
    private @Nullable Mention again(Reading reading, int i) {
        String form = reading.form(i);
        boolean the = i > reading.from() && reading.form(i - 1).equals("the");
        boolean alone =
                SECOND.contains(form)
                        || CAPITAL_SECOND.contains(form) && EnglishWords.capitalised(reading, i);
        boolean whole =
                i + 1 >= reading.to()
                        || !reading.form(i + 1).equals("of")
                                && !EnglishWords.capitalised(reading, i + 1)
                                && !reading.is(i + 1, Kind.DASH);
        int organ = the ? organs.unowned(reading, i) : -1;
        if (organ > 0 && !reading.form(organ).equals("of")) {
            return new Mention.Office(
                    i,
                    organ,
                    EnglishLeads.before(reading, i),
                    reading.words(i, organ),
                    null,
                    false,
                    i);
        }
        return the && alone && whole
                ? new Mention.Office(
                        i,
                        i + 1,
                        EnglishLeads.before(reading, i),
                        reading.words(i, i + 1),
                        null,
                        false,
                        i)
                : null;
    }

    /** "The presidents of Chad and Mali": the states behind tell who they are. */
    private boolean owned(Reading reading, int to) {
        if (to + 1 >= reading.to() || !reading.form(to).equals("of")) {
            return false;
        }
        int at = reading.form(to + 1).equals("the") ? to + 2 : to + 1;
        return at < reading.to() && gazetteer.name(reading, at) != null;
    }

    private @Nullable Mention group(Reading reading, int i) {
        PhraseTrie.Hit<Group.Kind> hit =
                descriptions.longest(
                        reading.form(i), reading.tokens(), i, reading.to(), EnglishWords::exact);
        if (hit != null && !owned(reading, hit.to())) {
            return new Group(i, hit.to(), EnglishLeads.before(reading, i), hit.value());
        }
        boolean pair =
                reading.form(i).equals("the")
                        && reading.form(Math.min(i + 1, reading.to() - 1)).equals("two")
                        && i + 2 < reading.to()
                        && (AFTER_PAIR.contains(reading.form(i + 2))
                                || reading.form(i + 2).endsWith("ed")
                                || reading.form(i + 2).endsWith("ly"));
        return pair ? new Group(i, i + 2, EnglishLeads.before(reading, i), Group.Kind.PAIR) : null;
    }

    /** A name of the reference data, or the longer name of an organisation that begins with it. */
    private @Nullable Mention longer(Reading reading, int i) {
        Mention known = named(reading, i);
        Mention.Actor pattern = organisations.at(reading, i);
        boolean adjective =
                known instanceof Mention.Actor actor && actor.manner() == Manner.ADJECTIVE;
        boolean dashed =
                known instanceof Mention.Actor side
                        && side.actor() instanceof ActorRef.State
                        && i > reading.from() + 1
                        && reading.is(i - 1, Kind.DASH)
                        && reading.token(i - 1).start() == reading.token(i - 2).end();
        if (dashed) {
            return known; // "the U.S.-India Working Group"
        }
        if (pattern == null
                || known != null
                        && (known.to() >= pattern.to()
                                || !adjective && pattern.to() - known.to() < 2)) {
            return known;
        }
        return pattern;
    }

    private @Nullable Mention named(Reading reading, int i) {
        PhraseTrie.Hit<EnglishGazetteer.Entry> hit = gazetteer.name(reading, i);
        PhraseTrie.Hit<ActorRef> nation = gazetteer.nationality(reading, i);
        Lead lead = EnglishLeads.before(reading, i);
        if (hit == null || nation != null && nation.to() > hit.to()) {
            return nation == null || Landscape.names(reading, nation.to())
                    ? null
                    : nationality(reading, i, nation, lead);
        }
        EnglishGazetteer.Entry entry = hit.value();
        if (Landscape.isProvince(reading, i, at -> gazetteer.name(reading, at) != null)) {
            return null; // "Atlanta, Georgia"
        }
        ActorRef actor = entry.actor();
        boolean locates =
                entry.manner() == Manner.CAPITAL
                        && (lead.hasPreposition() && LOCATING.contains(lead.preposition())
                                || actor == null);
        if (locates || actor == null) {
            String slug = entry.place() == null ? entry.label() : entry.place();
            return new Mention.Place(i, hit.to(), lead, slug, entry.label(), entry.state());
        }
        boolean possessive = hit.to() < reading.to() && reading.form(hit.to()).equals("'s");
        return new Mention.Actor(
                i, possessive ? hit.to() + 1 : hit.to(), lead, actor, entry.manner());
    }

    private static Mention nationality(
            Reading reading, int i, PhraseTrie.Hit<ActorRef> nation, Lead lead) {
        boolean noun =
                i > reading.from() && EnglishLeads.DETERMINERS.contains(reading.form(i - 1))
                        || reading.form(nation.to() - 1).endsWith("s");
        boolean alone =
                nation.to() >= reading.to()
                        || !reading.isWord(nation.to())
                        || !EnglishWords.capitalised(reading, nation.to())
                                && EnglishWords.PREPOSITIONS.contains(reading.form(nation.to()));
        boolean plural = reading.form(nation.to() - 1).endsWith("s");
        boolean people = noun && (alone || plural && !reading.form(nation.to() - 1).endsWith("ss"));
        return new Mention.Actor(
                i, nation.to(), lead, nation.value(), people ? Manner.PEOPLE : Manner.ADJECTIVE);
    }

    /** A person whose given name a place has, too: "Sofia X". */
    private @Nullable Mention namesake(Reading reading, int i) {
        PhraseTrie.Hit<EnglishGazetteer.Entry> place = gazetteer.name(reading, i);
        boolean given = place != null && place.to() == i + 1 && names.isGiven(reading.form(i));
        return given && EnglishWords.capitalised(reading, i + 1) ? person(reading, i) : null;
    }

    /** A person by name alone, or with a courtesy. */
    private @Nullable Mention person(Reading reading, int i) {
        int named = titles.skipHonorifics(reading, i);
        int to = names.end(reading, named);
        boolean titled = named > i;
        if (titled && to <= named && HIS_HER.contains(reading.form(i))) {
            return new Mention.Office(
                    i,
                    named,
                    EnglishLeads.before(reading, i),
                    reading.words(i, named),
                    null,
                    false,
                    i);
        }
        ActorRef leads = !titled && to == named + 1 ? known(reading, named) : null;
        if (leads != null) {
            return new Mention.Person(
                    i,
                    to,
                    EnglishLeads.before(reading, i),
                    reading.words(named, to),
                    named,
                    null,
                    leads);
        }
        if (to <= named
                || !titled && !names.isPerson(reading, named, to) && !called(reading, named, to)) {
            return null;
        }
        int government =
                to < reading.to() && reading.form(to).equals("'s")
                        ? organs.rule(reading, to + 1)
                        : -1;
        ActorRef ruled = government > 0 ? offices.ruledBy(reading.words(named, to)) : null;
        if (ruled != null) {
            return new Mention.Actor(
                    i, government, EnglishLeads.before(reading, i), ruled, Manner.ORGAN);
        }
        return offices.apposed(
                reading,
                new Mention.Person(
                        i,
                        government > 0 ? government : to,
                        EnglishLeads.before(reading, i),
                        reading.words(named, to),
                        named,
                        null,
                        null),
                true);
    }

    /** "Putin": whom a leader's family name alone means; null where it may be another's. */
    private @Nullable ActorRef known(Reading reading, int at) {
        String form = reading.form(at);
        boolean alone =
                form.length() >= 5
                        && !names.isCommon(form)
                        && !names.isGiven(form)
                        && !EnglishWords.capitalised(reading, at - 1)
                        && !EnglishWords.capitalised(reading, at + 1);
        return alone ? offices.ruledBy(reading.words(at, at + 1)) : null;
    }

    /** "X Y, the foreign minister": an office behind the name shows that it is a person's. */
    private boolean called(Reading reading, int from, int to) {
        if (to - from < 2
                || to - from > 4
                || !reading.is(to, Kind.COMMA)
                || names.isCommon(reading.form(from))) {
            return false;
        }
        Mention.Person bare =
                new Mention.Person(from, to, Lead.NONE, reading.words(from, to), from, null, null);
        return offices.apposed(reading, bare, true).office() != null;
    }

    @Override
    public Found again(
            List<Token> tokens, Sentence sentence, Found found, Set<String> surnames, String text) {
        Reading reading = new Reading(text, tokens, sentence.from(), sentence.to());
        List<Mention> entities = new ArrayList<>(found.entities());
        int next = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            while (next < found.entities().size() && found.entities().get(next).to() <= i) {
                next++;
            }
            boolean covered =
                    next < found.entities().size() && found.entities().get(next).from() <= i;
            if (!covered
                    && reading.isWord(i)
                    && surnames.contains(reading.form(i))
                    && EnglishWords.capitalised(reading, i)) {
                int ruled =
                        i + 2 < reading.to() && reading.form(i + 1).equals("'s")
                                ? organs.rule(reading, i + 2)
                                : -1;
                entities.add(
                        new Mention.Person(
                                i,
                                ruled > 0 ? ruled : i + 1,
                                EnglishLeads.before(reading, i),
                                reading.words(i, i + 1),
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
        return names.isCommon(folded);
    }
}
