package org.mithaq.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Span;
import org.mithaq.text.Token;

/**
 * What an article's reader keeps in mind: who was named, which pair it is about, who acted last.
 * Made for one article and fed in the order of the text.
 */
public final class Discourse {

    private static final char LATIN_ENDS = 0x250;
    private static final List<ActorRef> KOREAS =
            List.of(new ActorRef.State("KP"), new ActorRef.State("KR"));

    private final List<Token> tokens;
    private final Introductions known;
    private final Talk talk;
    private final Offices offices;
    private final People people;
    private final Prominence prominence;
    private final Doers doers;
    private List<ActorRef> towards = List.of();
    private Mention.@Nullable Instrument document;
    private Resolved documentSides = Resolved.UNKNOWN;
    private Resolved listed = Resolved.UNKNOWN;
    private @Nullable ActorRef visited;
    private @Nullable ActorRef issuer;

    public Discourse(List<Token> tokens) {
        this.tokens = tokens;
        this.known = new Introductions(tokens);
        this.people = known.people();
        this.prominence = known.prominence();
        this.talk = new Talk(prominence);
        this.doers = new Doers(tokens);
        this.offices = new Offices(tokens, known, talk, doers);
    }

    public People people() {
        return people;
    }

    /** Takes note of a sentence's mentions before any is resolved. */
    public void meet(List<Mention> mentions) {
        known.meet(mentions);
    }

    /** Takes note of where an article was written: of two, the first. */
    public void at(List<Mention> dateline) {
        known.employers().at(dateline);
    }

    /**
     * The one state that an article is about far more than about any other; null where there is
     * none.
     */
    public @Nullable ActorRef mainState() {
        return prominence.mainState();
    }

    /** The organisation that an article names most, where it names one often; else null. */
    public @Nullable ActorRef mainOrganization() {
        return prominence.mainOrganization();
    }

    /** Where an actor is first named, or null. */
    public @Nullable Span firstNamed(ActorRef actor) {
        return prominence.first(actor);
    }

    /**
     * Takes note of the sides that the article itself speaks for: those of a joint statement, or
     * one whose own words it is.
     */
    public void speaksFor(List<ActorRef> sides) {
        if (!sides.isEmpty()) {
            talk.speaksFor(sides);
            issuer = sides.size() == 1 ? sides.get(0) : null;
        }
    }

    /** Takes note of where one went: "senior officials" met there are that state's. */
    public void visits(List<ActorRef> hosts) {
        visited = hosts.size() == 1 ? hosts.get(0) : null;
    }

    /** Takes note of where a sentence begins: "In Lima, …". */
    public void opensAt(List<Mention> mentions, int from) {
        Mention first = mentions.isEmpty() ? null : mentions.get(0);
        if (first == null || first.from() > from + 1 || !first.lead().preposition().equals("in")) {
            return;
        }
        Resolved place = one(first);
        if (place.actors().size() == 1 && place.actors().get(0) instanceof ActorRef.State state) {
            visited = state;
        }
    }

    /** Takes note of the two who face one another in a talk: whom "you" means. */
    public void faces(List<ActorRef> sides) {
        talk.faces(sides);
    }

    /** Takes note of the one who alone speaks, and of whom that one met: whom "you" means. */
    public void facesAlone(List<ActorRef> sides) {
        talk.facesAlone(sides);
    }

    /** Takes note of the one whose words follow: a transcript's speaker. */
    public void speaks(Mention speaker) {
        Resolved who = all(List.of(speaker));
        if (!who.isUnknown()) {
            talk.speaks(who);
            doers.add(who);
        }
    }

    /** Takes note of those whose deeds the items of a list tell: "The ministers:". */
    public void lists(Mention subject) {
        boolean unnamed =
                subject instanceof Mention.Office office
                        && office.plural()
                        && office.officeOf() == null;
        listed = unnamed ? Resolved.UNKNOWN : one(subject);
    }

    /** Takes note of whom a sentence is about: a pronoun behind it means that one. */
    public void turnsTo(Mention subject) {
        Resolved who = one(subject);
        if (!who.isUnknown()) {
            doers.add(who, new Subject.Named(List.of(subject)));
        }
    }

    /** Whether a relative pronoun stands right before an Arabic verb. */
    public boolean isRelative(int verb) {
        String before = verb == 0 ? "" : tokens.get(verb - 1).form();
        return before.equals("التي") || before.equals("الذي");
    }

    /** Begins the next sentence. */
    public void nextSentence() {
        doers.nextSentence();
    }

    /** Whom the subject of a clause means. */
    public Resolved subject(Subject subject) {
        return switch (subject) {
            case Subject.Named named -> named(named.mentions());
            case Subject.Carried carried -> carried(carried.form());
            case Subject.Unnamed unnamed -> Resolved.UNKNOWN;
        };
    }

    /** Whom the mentions of a subject mean. */
    private Resolved named(List<Mention> mentions) {
        Resolved all = all(mentions);
        return isEnglish(mentions.get(0)) ? BareSides.of(mentions, all, doers) : all;
    }

    /** Whom several mentions mean together. */
    public Resolved all(List<Mention> mentions) {
        Set<ActorRef> actors = new LinkedHashSet<>();
        Set<ActorRef.Person> persons = new LinkedHashSet<>();
        Mention.Instrument spoken = null;
        double certainty = 1;
        for (Mention mention : mentions) {
            Resolved one = one(mention);
            actors.addAll(one.actors());
            persons.addAll(one.persons());
            spoken = one.document() == null ? spoken : one.document();
            certainty = Math.min(certainty, one.isUnknown() ? certainty : one.certainty());
        }
        return new Resolved(List.copyOf(actors), List.copyOf(persons), spoken, certainty);
    }

    private Resolved one(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> new Resolved(List.of(actor.actor()), List.of(), null, 1);
            case Mention.Person person -> person(person.name(), person.officeOf());
            case Mention.Office office -> offices.of(office, issuer);
            case Mention.Group group -> group(group);
            case Mention.Instrument instrument -> document(instrument);
            case Mention.Place place ->
                    place.state() == null
                            ? Resolved.UNKNOWN
                            : new Resolved(
                                    List.of(new ActorRef.State(place.state())),
                                    List.of(),
                                    null,
                                    0.9);
            case Mention.Topic topic -> Resolved.UNKNOWN;
            case Mention.Date date -> Resolved.UNKNOWN;
        };
    }

    private Resolved person(String name, @Nullable ActorRef officeOf) {
        People.Known one = people.find(name).orElse(null);
        ActorRef.Person ref = one == null ? new ActorRef.Person(name) : one.ref();
        ActorRef told =
                one != null && name.length() < one.name().length() && one.officeOf() != null
                        ? one.officeOf()
                        : officeOf;
        ActorRef of = told != null ? told : one == null ? null : owner(one);
        return of == null
                ? new Resolved(List.of(ref), List.of(), null, 0.9)
                : new Resolved(List.of(of), List.of(ref), null, 1);
    }

    /**
     * Whose office a person holds: where the words do not tell, the one that the sentence named
     * last, else the state that the article is about.
     */
    public @Nullable ActorRef owner(People.Known person) {
        return known.employers().of(person, issuer, prominence);
    }

    private boolean isEnglish(Mention mention) {
        return tokens.get(mention.from()).form().charAt(0) < LATIN_ENDS;
    }

    private static Resolved together(@Nullable List<ActorRef> actors, double certainty) {
        return actors == null ? Resolved.UNKNOWN : new Resolved(actors, List.of(), null, certainty);
    }

    private Resolved latest(double certainty) {
        Resolved latest = doers.latest();
        return together(latest == null ? null : latest.actors(), certainty);
    }

    private Resolved group(Mention.Group group) {
        return switch (group.kind()) {
            case PAIR ->
                    tokens.get(group.from()).form().charAt(0) < LATIN_ENDS ? met() : talk.pair();
            case OWN -> latest(0.8);
            case YOU -> talk.addressee();
            case SPEAKER -> talk.voice();
            case HOSTS -> together(visited == null ? null : List.of(visited), 0.65);
            case THEM -> together(towards.isEmpty() ? null : towards, 0.7);
            case ALL -> several(group);
            case KOREAS -> new Resolved(KOREAS, List.of(), null, 1);
        };
    }

    /** The two states or organisations that acted together lately; empty where none did. */
    public List<ActorRef> lately() {
        List<ActorRef> two = doers.two();
        boolean bodies = two != null && two.stream().noneMatch(ActorRef.Person.class::isInstance);
        return two == null || !bodies ? List.of() : two;
    }

    /** Those who met, spoke or signed together lately, else the pair of the article. */
    private Resolved met() {
        Resolved both = talk.talkOf(talk.voice());
        if (!both.isUnknown()) {
            return both;
        }
        List<ActorRef> two = doers.two();
        return two == null ? talk.pair() : together(two, 0.8);
    }

    /** "The three countries": those that the article lists, as many as the words say. */
    private Resolved several(Mention.Group group) {
        int count = Listings.count(tokens.get(group.to() - 1).form());
        if (count == 0) {
            return arabic(group) ? issuers() : together();
        }
        List<ActorRef> listed = known.listings().of(count);
        return together(listed == null ? doers.several(count) : listed, 0.75);
    }

    private boolean arabic(Mention.Group group) {
        return tokens.get(group.from()).form().charAt(0) > LATIN_ENDS;
    }

    private Resolved together() {
        List<ActorRef> several = doers.several();
        return several == null ? talk.pair() : together(several, 0.75);
    }

    /**
     * Who issued a document that names no sides: those who met, else the bloc whose summit it is.
     */
    private Resolved issuers() {
        Resolved together = together();
        ActorRef bloc = together.certainty() > 0.6 ? null : mainOrganization();
        return bloc == null ? together : new Resolved(List.of(bloc), List.of(), null, 0.6);
    }

    private Resolved document(Mention.Instrument instrument) {
        boolean ofOne = instrument.parties().size() == 1 && !instrument.type().startsWith("Joint");
        if (instrument.parties().size() > 1 || ofOne && !instrument.type().isEmpty()) {
            document = instrument;
            documentSides = new Resolved(instrument.parties(), List.of(), instrument, 1);
            return documentSides;
        }
        if (instrument.type().isEmpty()) {
            return document == null ? latest(0.6) : documentSides;
        }
        Mention.Instrument before = document;
        if (before != null && before.type().equals(instrument.type())) {
            return documentSides;
        }
        boolean resolution = instrument.type().equals("Resolution");
        boolean joint = instrument.type().startsWith("Joint");
        Resolved sides =
                resolution
                        ? new Resolved(
                                List.of(new ActorRef.Organization("UNSC")), List.of(), null, 0.8)
                        : joint && talk.voice().actors().size() > 1 ? talk.voice() : issuers();
        document = instrument;
        documentSides = new Resolved(sides.actors(), List.of(), instrument, sides.certainty());
        return documentSides;
    }

    /** The one who acted before and agrees with the form in number and gender. */
    private Resolved carried(@Nullable VerbForm form) {
        if (form != null && form.surface().equals("voice")) {
            return talk.voice();
        }
        if (form != null && form.surface().equals("list")) {
            return !listed.isUnknown()
                    ? listed
                    : talk.voice().isUnknown() ? before(form) : talk.voice();
        }
        if (form != null && (form.surface().equals("we") || form.surface().equals("i"))) {
            return talk.voice().isUnknown() ? before(null) : talk.voice();
        }
        Resolved before = before(form);
        return before.isUnknown() && form != null && form.surface().equals("they")
                ? talk.voice()
                : before;
    }

    private Resolved before(@Nullable VerbForm form) {
        Resolved before = doers.before(form);
        return before == null ? talk.pair() : before;
    }

    /**
     * Whether the one whom a form carries on is an agency: its report is the article's own word.
     */
    public boolean reports(@Nullable VerbForm form) {
        return doers.reports(form);
    }

    /**
     * Takes note of one who is no actor and spoke: "it added" is not the last actor's.
     *
     * @param reporter whether it is an agency, whose report is the article's own word
     */
    public void unnamed(VerbForm form, boolean reporter) {
        doers.unnamed(form, reporter);
    }

    /** Takes note of who acted, for the clauses that follow. */
    public void remember(Subject subject, Resolved who, List<ActorRef> others, boolean mutual) {
        if (!others.isEmpty() && !mutual) {
            towards = List.copyOf(others);
        }
        List<ActorRef> sides = new ArrayList<>(who.actors());
        others.stream().filter(other -> !sides.contains(other)).forEach(sides::add);
        if (sides.size() == 2
                && sides.stream().noneMatch(ActorRef.Person.class::isInstance)
                && (mutual
                        || who.actors().size() > 1
                        || sides.stream().allMatch(ActorRef.State.class::isInstance))
                && who.certainty() > 0.6) {
            talk.isAbout(sides);
        }
        if (mutual && sides.size() > who.actors().size()) {
            doers.add(new Resolved(sides, List.of(), null, who.certainty()));
        }
        if (subject instanceof Subject.Carried by && by.form() != null && !who.isUnknown()) {
            doers.goesOn(who, by.form());
        }
        if (subject instanceof Subject.Named named) {
            doers.acts(who, named);
        }
    }

    /**
     * Whom a transcript's speaker faces: the other of the two who talk with one another. Unknown
     * where the words are not one side's of such a talk.
     *
     * @param speaker who says it
     */
    public Resolved faced(Resolved speaker) {
        return talk.faced(speaker);
    }

    /** The other of the two that an article is about; unknown where it is not about two. */
    public Resolved otherThan(ActorRef one) {
        return talk.otherThan(one);
    }

    /**
     * The two states that the article is about: those that acted together last, else the two that
     * it names most.
     */
    public Resolved pair() {
        return talk.pair();
    }

    /** The two who talk with one another where a side of them speaks in a transcript; else none. */
    public Resolved talkOf(Resolved speaker) {
        return talk.talkOf(speaker);
    }

    /** The two who talk with one another where a side of them speaks, else the article's pair. */
    public Resolved pairOf(Resolved speaker) {
        return talk.pairOf(speaker);
    }
}
