package org.mithaq.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token;

/** Who acted or spoke lately, the latest first: whom pronouns and verbs without a subject mean. */
final class Doers {

    private static final int REMEMBERED = 8;

    /** How many sentences back a pronoun points at most. */
    private static final int SENTENCES = 3;

    private static final char LATIN_ENDS = 0x250;

    private enum Gender {
        MASCULINE,
        FEMININE,
        EITHER
    }

    private record Acted(
            Resolved who, Gender gender, int sentence, boolean reporter, boolean plural) {

        Acted(Resolved who, Gender gender, int sentence, boolean reporter) {
            this(who, gender, sentence, reporter, false);
        }

        Acted(Resolved who, Gender gender, int sentence) {
            this(who, gender, sentence, false);
        }
    }

    private final List<Token> tokens;
    private final Deque<Acted> acted = new ArrayDeque<>();
    private int sentence;

    Doers(List<Token> tokens) {
        this.tokens = tokens;
    }

    void nextSentence() {
        sentence++;
    }

    /** The latest; null where nobody acted yet. */
    @Nullable Resolved latest() {
        Acted last = acted.peekFirst();
        return last == null ? null : last.who();
    }

    /** The latest of whom it is one actor, lately; null where there is none. */
    @Nullable List<ActorRef> one() {
        for (Acted last : acted) {
            if (last.who().actors().size() == 1 && isLate(last)) {
                return last.who().actors();
            }
        }
        return null;
    }

    /** The latest two that acted together, lately; null where there are none. */
    @Nullable List<ActorRef> two() {
        for (Acted last : acted) {
            if (!isLate(last)) {
                return null;
            }
            if (last.who().actors().size() == 2) {
                return last.who().actors();
            }
        }
        return null;
    }

    /** The latest that acted together, as many as told; null where there are none. */
    @Nullable List<ActorRef> several(int count) {
        for (Acted last : acted) {
            if (last.who().actors().size() == count) {
                return last.who().actors();
            }
        }
        return null;
    }

    /** The latest that acted together, however many; null where there are none. */
    @Nullable List<ActorRef> several() {
        for (Acted last : acted) {
            if (last.who().actors().size() > 1) {
                return last.who().actors();
            }
        }
        return null;
    }

    private boolean isLate(Acted done) {
        return sentence - done.sentence() <= SENTENCES;
    }

    /**
     * The one who acted before and agrees with a form in number and gender; null where several are
     * meant and none acted together lately.
     */
    @Nullable Resolved before(@Nullable VerbForm form) {
        if (form == null || form.person() == VerbForm.Person.FIRST) {
            Acted last = acted.peekFirst();
            return last == null || !isLate(last) ? Resolved.UNKNOWN : less(last.who());
        }
        boolean many = form.number() != VerbForm.Number.SINGULAR;
        for (Acted last : acted) {
            if (!isLate(last)) {
                break;
            }
            boolean agrees =
                    form.gender() == VerbForm.Gender.COMMON
                            || last.gender() == Gender.EITHER
                            || (last.gender() == Gender.FEMININE)
                                    == (form.gender() == VerbForm.Gender.FEMININE);
            if (isHeOrShe(form)
                    && last.who().persons().isEmpty()
                    && last.who().actors().stream().noneMatch(ActorRef.Person.class::isInstance)
                    && !last.who().isUnknown()
                    && hasPerson()) {
                continue;
            }
            if (last.who().isUnknown()) {
                if (agrees && !many) {
                    return Resolved.UNKNOWN;
                }
                continue;
            }
            if (many
                    ? last.who().actors().size() > 1 || last.plural()
                    : agrees
                            && (last.sentence() == sentence && !isOnePerson(form)
                                    || last.who().actors().size() == 1
                                    || last.who().document() != null)) {
                return less(last.who());
            }
        }
        return many ? null : Resolved.UNKNOWN;
    }

    /** "He", "she", "it": never several together. */
    private static boolean isOnePerson(VerbForm form) {
        return form.gender() == VerbForm.Gender.COMMON
                && form.surface().charAt(0) < LATIN_ENDS
                && form.number() == VerbForm.Number.SINGULAR;
    }

    private static boolean isHeOrShe(VerbForm form) {
        return form.surface().equals("he") || form.surface().equals("she");
    }

    /** Whether a person acted lately. */
    private boolean hasPerson() {
        return acted.stream().anyMatch(last -> isLate(last) && !last.who().persons().isEmpty());
    }

    private static Resolved less(Resolved who) {
        return new Resolved(who.actors(), who.persons(), who.document(), who.certainty() * 0.9);
    }

    /**
     * Whether the one whom a form carries on is an agency: its report is the article's own word.
     */
    boolean reports(@Nullable VerbForm form) {
        Acted latest = acted.peekFirst();
        if (form == null) {
            return latest != null && latest.reporter();
        }
        for (Acted last : acted) {
            if (!isLate(last)) {
                return false;
            }
            boolean feminine = form.gender() == VerbForm.Gender.FEMININE;
            boolean one = form.number() == VerbForm.Number.SINGULAR;
            if (one && last.who().actors().size() > 1) {
                continue;
            }
            if (last.gender() == Gender.EITHER || feminine == (last.gender() == Gender.FEMININE)) {
                return last.reporter();
            }
        }
        return false;
    }

    /** Takes note of one whom pronouns of any gender may mean. */
    void add(Resolved who) {
        acted.addFirst(new Acted(who, Gender.EITHER, sentence));
    }

    /** Takes note of whom a clause's words name. */
    void add(Resolved who, Subject.Named named) {
        acted.addFirst(new Acted(who, gender(named), sentence, false, plural(named)));
    }

    /** "The members of the Council", "Turkish officials": one side that "they" may mean. */
    private boolean plural(Subject.Named named) {
        Mention mention = named.mentions().get(0);
        if (tokens.get(mention.from()).form().charAt(0) > LATIN_ENDS) {
            return false;
        }
        if (named.mentions().size() > 1) {
            return true; // "Envoy X and Ambassador Y" of one state
        }
        if (mention instanceof Mention.Office office) {
            return office.plural();
        }
        if (!(mention instanceof Mention.Actor actor)) {
            return false;
        }
        if (actor.manner() == Manner.PEOPLE) {
            return true;
        }
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 4); i--) {
            if (MANY.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return actor.manner() == Manner.ORGAN && MANY.contains(tokens.get(mention.to() - 1).form());
    }

    private static final Set<String> MANY =
            Set.of(
                    "members",
                    "officials",
                    "leaders",
                    "ministers",
                    "authorities",
                    "forces",
                    "representatives",
                    "envoys",
                    "troops",
                    "people",
                    "diplomats",
                    "lawmakers");

    /** Takes note of who acted; what is long past is forgotten. */
    void acts(Resolved who, Subject.Named named) {
        add(who, named);
        forget();
    }

    /** Takes note of one who is no actor and spoke. */
    void unnamed(VerbForm form, boolean reporter) {
        boolean feminine = form.gender() == VerbForm.Gender.FEMININE;
        acted.addFirst(
                new Acted(
                        Resolved.UNKNOWN,
                        feminine ? Gender.FEMININE : Gender.MASCULINE,
                        sentence,
                        reporter));
    }

    /** One who acted before and acts again is still the one whom pronouns mean. */
    void goesOn(Resolved who, VerbForm form) {
        Acted last = null;
        for (Acted done : acted) {
            if (last == null && done.who().actors().equals(who.actors())) {
                last = done;
            }
        }
        if (last != null && last.sentence() < sentence && form.person() == VerbForm.Person.THIRD) {
            acted.addFirst(new Acted(last.who(), last.gender(), sentence));
            forget();
        }
    }

    private void forget() {
        while (acted.size() > REMEMBERED) {
            acted.removeLast();
        }
    }

    private Gender gender(Subject.Named named) {
        Mention mention = named.mentions().get(0);
        VerbForm form = named.form();
        if (form != null && named.mentions().size() == 1 && mention instanceof Mention.Person) {
            return form.gender() == VerbForm.Gender.FEMININE ? Gender.FEMININE : Gender.MASCULINE;
        }
        if (mention instanceof Mention.Group || mention instanceof Mention.Instrument) {
            return Gender.EITHER;
        }
        String office =
                switch (mention) {
                    case Mention.Person person -> person.office() == null ? "" : person.office();
                    case Mention.Office held -> held.office();
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
