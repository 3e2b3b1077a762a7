package org.mithaq.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Span;
import org.mithaq.text.Token;

/**
 * What an article's reader keeps in mind: who was named, which pair it is about, who acted last.
 * Made for one article and fed in the order of the text.
 */
public final class Discourse {

    private static final int REMEMBERED = 8;
    private static final int SENTENCES = 3;

    private final List<Token> tokens;
    private final People people = new People();
    private final Map<ActorRef, Integer> weights = new LinkedHashMap<>();
    private final Map<ActorRef, Span> places = new LinkedHashMap<>();
    private final Deque<Acted> acted = new ArrayDeque<>();
    private List<ActorRef> pair = List.of();
    private Mention.@Nullable Instrument document;
    private Resolved documentSides = Resolved.UNKNOWN;
    private Resolved voice = Resolved.UNKNOWN;
    private int sentence;

    private enum Gender {
        MASCULINE,
        FEMININE,
        EITHER
    }

    private record Acted(Resolved who, Gender gender, int sentence) {}

    public Discourse(List<Token> tokens) {
        this.tokens = tokens;
    }

    public People people() {
        return people;
    }

    /** Takes note of a sentence's mentions before any is resolved. */
    public void meet(List<Mention> mentions) {
        for (Mention mention : mentions) {
            Span span = span(mention);
            switch (mention) {
                case Mention.Actor actor ->
                        weigh(actor.actor(), actor.manner() == Manner.ADJECTIVE ? 1 : 2, span);
                case Mention.Person person -> {
                    people.add(person, span);
                    weigh(person.officeOf(), 2, span);
                }
                case Mention.Office office -> weigh(office.officeOf(), 2, span);
                case Mention.Instrument instrument ->
                        instrument.parties().forEach(party -> weigh(party, 1, span));
                default -> {}
            }
        }
    }

    private Span span(Mention mention) {
        return new Span(tokens.get(mention.from()).start(), tokens.get(mention.to() - 1).end());
    }

    private void weigh(@Nullable ActorRef actor, int weight, Span span) {
        if (actor != null) {
            weights.merge(actor, weight, Integer::sum);
            places.putIfAbsent(actor, span);
        }
    }

    /**
     * The one state that an article is about far more than about any other; null where there is
     * none.
     */
    public @Nullable ActorRef mainState() {
        List<Map.Entry<ActorRef, Integer>> states =
                weights.entrySet().stream()
                        .filter(entry -> entry.getKey() instanceof ActorRef.State)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(2)
                        .toList();
        boolean clear =
                states.size() == 1
                        || states.size() == 2
                                && states.get(0).getValue() >= 2 * states.get(1).getValue();
        return clear ? states.get(0).getKey() : null;
    }

    /** Where an actor is first named, or null. */
    public @Nullable Span firstNamed(ActorRef actor) {
        return places.get(actor);
    }

    /**
     * Takes note of the sides that the article itself speaks for: those of a joint statement, or
     * one whose own words it is.
     */
    public void speaksFor(List<ActorRef> sides) {
        if (!sides.isEmpty()) {
            voice = new Resolved(sides, List.of(), null, 0.8);
            if (sides.size() == 2) {
                pair = List.copyOf(sides);
            }
        }
    }

    /** Begins the next sentence. */
    public void nextSentence() {
        sentence++;
    }

    /** Whom the subject of a clause means. */
    public Resolved subject(Subject subject) {
        return switch (subject) {
            case Subject.Named named -> all(named.mentions());
            case Subject.Carried carried -> carried(carried.form());
        };
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
            case Mention.Office office -> office(office);
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
        People.Known known = people.find(name).orElse(null);
        ActorRef.Person ref = known == null ? new ActorRef.Person(name) : known.ref();
        ActorRef of = officeOf != null ? officeOf : known == null ? null : owner(known);
        return of == null
                ? new Resolved(List.of(ref), List.of(), null, 0.9)
                : new Resolved(List.of(of), List.of(ref), null, 1);
    }

    /**
     * Whose office a person holds: where the words do not tell, that of the state that the article
     * is about.
     */
    public @Nullable ActorRef owner(People.Known person) {
        return person.officeOf() != null
                ? person.officeOf()
                : person.office() == null ? null : mainState();
    }

    private Resolved office(Mention.Office office) {
        int at = tokens.get(office.from()).start();
        People.Known holder =
                office.plural()
                        ? null
                        : people.holder(office.office(), office.officeOf(), at).orElse(null);
        if (office.officeOf() != null) {
            List<ActorRef.Person> persons = holder == null ? List.of() : List.of(holder.ref());
            return new Resolved(List.of(office.officeOf()), persons, null, 0.95);
        }
        if (holder != null) {
            ActorRef of = holder.officeOf();
            return of == null
                    ? new Resolved(List.of(holder.ref()), List.of(), null, 0.8)
                    : new Resolved(List.of(of), List.of(holder.ref()), null, 0.85);
        }
        for (Acted last : acted) {
            if (last.who().actors().size() == 1 && sentence - last.sentence() <= SENTENCES) {
                return new Resolved(last.who().actors(), List.of(), null, 0.6);
            }
        }
        return Resolved.UNKNOWN;
    }

    private Resolved group(Mention.Group group) {
        return switch (group.kind()) {
            case PAIR -> pair();
            case OWN ->
                    acted.isEmpty()
                            ? Resolved.UNKNOWN
                            : new Resolved(acted.peekFirst().who().actors(), List.of(), null, 0.8);
            case ALL -> together();
        };
    }

    private Resolved together() {
        for (Acted last : acted) {
            if (last.who().actors().size() > 1) {
                return new Resolved(last.who().actors(), List.of(), null, 0.75);
            }
        }
        return pair();
    }

    /**
     * The two states that the article is about: those that acted together last, else the two that
     * it names most.
     */
    public Resolved pair() {
        if (pair.size() == 2) {
            return new Resolved(pair, List.of(), null, 0.85);
        }
        List<ActorRef> named =
                weights.entrySet().stream()
                        .filter(
                                entry ->
                                        entry.getKey() instanceof ActorRef.State
                                                && entry.getValue() > 1)
                        .sorted(
                                Map.Entry.<ActorRef, Integer>comparingByValue(
                                        Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .limit(2)
                        .toList();
        return named.size() == 2 ? new Resolved(named, List.of(), null, 0.6) : Resolved.UNKNOWN;
    }

    private Resolved document(Mention.Instrument instrument) {
        if (instrument.parties().size() > 1) {
            document = instrument;
            documentSides = new Resolved(instrument.parties(), List.of(), instrument, 1);
            return documentSides;
        }
        if (instrument.type().isEmpty()) {
            Mention.Instrument known = document;
            if (known == null) {
                return acted.isEmpty()
                        ? Resolved.UNKNOWN
                        : new Resolved(acted.peekFirst().who().actors(), List.of(), null, 0.6);
            }
            return documentSides;
        }
        Mention.Instrument known = document;
        if (known != null && known.type().equals(instrument.type())) {
            return documentSides;
        }
        Resolved sides = together();
        document = instrument;
        documentSides = new Resolved(sides.actors(), List.of(), instrument, sides.certainty());
        return documentSides;
    }

    /** The one who acted before and agrees with the form in number and gender. */
    private Resolved carried(@Nullable VerbForm form) {
        if (form != null && form.surface().equals("we")) {
            return voice;
        }
        Resolved before = before(form);
        return before.isUnknown() && form != null && form.surface().equals("they") ? voice : before;
    }

    private Resolved before(@Nullable VerbForm form) {
        if (form == null || form.person() == VerbForm.Person.FIRST) {
            Acted last = acted.peekFirst();
            return last == null || sentence - last.sentence() > SENTENCES
                    ? Resolved.UNKNOWN
                    : less(last.who());
        }
        boolean many = form.number() != VerbForm.Number.SINGULAR;
        for (Acted last : acted) {
            if (sentence - last.sentence() > SENTENCES) {
                break;
            }
            boolean agrees =
                    form.gender() == VerbForm.Gender.COMMON
                            || last.gender() == Gender.EITHER
                            || (last.gender() == Gender.FEMININE)
                                    == (form.gender() == VerbForm.Gender.FEMININE);
            if (many
                    ? last.who().actors().size() > 1
                    : agrees
                            && (last.who().actors().size() == 1 || last.who().document() != null)) {
                return less(last.who());
            }
        }
        return many ? pair() : Resolved.UNKNOWN;
    }

    private static Resolved less(Resolved who) {
        return new Resolved(who.actors(), who.persons(), who.document(), who.certainty() * 0.9);
    }

    /** Takes note of who acted, for the clauses that follow. */
    public void remember(Subject subject, Resolved who, List<ActorRef> others, boolean mutual) {
        List<ActorRef> sides = new ArrayList<>(who.actors());
        others.stream().filter(other -> !sides.contains(other)).forEach(sides::add);
        if (sides.size() == 2
                && sides.stream().noneMatch(ActorRef.Person.class::isInstance)
                && who.certainty() > 0.6) {
            pair = List.copyOf(sides);
        }
        if (mutual && sides.size() > who.actors().size()) {
            Resolved all = new Resolved(sides, List.of(), null, who.certainty());
            acted.addFirst(new Acted(all, Gender.EITHER, sentence));
        }
        if (subject instanceof Subject.Named named) {
            acted.addFirst(new Acted(who, gender(named.mentions()), sentence));
            while (acted.size() > REMEMBERED) {
                acted.removeLast();
            }
        }
    }

    private Gender gender(List<Mention> mentions) {
        Mention mention = mentions.get(0);
        if (mention instanceof Mention.Group || mention instanceof Mention.Instrument) {
            return Gender.EITHER;
        }
        String office =
                switch (mention) {
                    case Mention.Person person -> person.office() == null ? "" : person.office();
                    case Mention.Office named -> named.office();
                    default -> "";
                };
        if (!office.isEmpty() || mention instanceof Mention.Person) {
            String first = office.split(" ")[0];
            return first.endsWith("ة") || first.equals("الخارجية")
                    ? Gender.FEMININE
                    : Gender.MASCULINE;
        }
        if (mention instanceof Mention.Actor actor && actor.manner() == Manner.ORGAN) {
            String first = tokens.get(mention.from()).form();
            return first.endsWith("ه") ? Gender.FEMININE : Gender.EITHER;
        }
        if (mention instanceof Mention.Actor actor
                && actor.actor() instanceof ActorRef.State
                && tokens.get(mention.to() - 1).form().endsWith("ا")) {
            return Gender.FEMININE;
        }
        return Gender.EITHER;
    }
}
