package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** Whose own words an English text is: a statement's, a release's, a transcript's speaker's. */
final class Voice {

    private static final int FIRST = 6;
    private static final Set<String> ISSUED =
            Set.of(
                    "statement",
                    "remarks",
                    "spokesperson",
                    "readout",
                    "communique",
                    "declaration",
                    "transcript",
                    "speech",
                    "address",
                    "op-ed");
    private static final Set<String> SAYING =
            Set.of("said", "says", "added", "stated", "commented", "declared", "follows");
    private static final Set<String> OURS = Set.of("we", "our", "us", "i", "my");

    private static final Set<String> LINKS =
            Set.of(
                    "the",
                    "and",
                    "of",
                    "governments",
                    "government",
                    "representatives",
                    "leaders",
                    "ministers",
                    "foreign",
                    "republic",
                    "kingdom",
                    "heads",
                    "state");

    private static final Set<String> TOWARDS =
            Set.of("to", "with", "in", "on", "against", "at", "near");

    private Voice() {}

    /** The two sides that a headline names of a talk or remarks; empty where it names others. */
    static List<ActorRef> facing(List<Sentence> sentences, List<Found> found) {
        for (int i = 0; i < Math.min(FIRST, sentences.size()); i++) {
            if (sentences.get(i).part() == Sentence.Part.HEADLINE) {
                Set<ActorRef> sides = sides(found.get(i));
                return sides.size() == 2 ? List.copyOf(sides) : List.of();
            }
        }
        return List.of();
    }

    /**
     * The one speaker's side and the one that a headline names behind "with": "Press Remarks after
     * a Meeting with President X". Empty where the text is not such a speaker's words.
     */
    static List<ActorRef> facing(
            List<Token> tokens,
            List<Sentence> sentences,
            List<Found> found,
            @Nullable ActorRef speaker) {
        if (speaker == null) {
            return List.of();
        }
        for (int i = 0; i < Math.min(FIRST, sentences.size()); i++) {
            if (sentences.get(i).part() == Sentence.Part.HEADLINE) {
                Set<ActorRef> met = new LinkedHashSet<>();
                for (Mention mention : found.get(i).entities()) {
                    if (mention.lead().preposition().equals("with")) {
                        met.addAll(sides(new Found(List.of(mention), List.of(), List.of())));
                    }
                }
                met.remove(speaker);
                boolean spoken = has(tokens, sentences.get(i), SPOKEN);
                return spoken && met.size() == 1
                        ? List.of(speaker, met.iterator().next())
                        : List.of();
            }
        }
        return List.of();
    }

    private static final Set<String> SPOKEN =
            Set.of("remarks", "availability", "press", "comments", "toast", "speech");

    /**
     * All sides of a joint statement, else the one that a statement's first lines name; empty for
     * what is a report.
     */
    static List<ActorRef> of(List<Token> tokens, List<Sentence> sentences, List<Found> found) {
        for (int i = 0; i < Math.min(FIRST, sentences.size()); i++) {
            boolean statement = has(tokens, sentences.get(i), Set.of("statement", "text"));
            Set<ActorRef> by =
                    statement ? behindBy(tokens, sentences.get(i), found.get(i)) : Set.of();
            if (by.size() > 1) {
                return List.copyOf(by);
            }
        }
        Set<ActorRef> first = new LinkedHashSet<>();
        ActorRef office = null;
        boolean own = ours(tokens, sentences);
        boolean together = false;
        boolean begun = false;
        Set<ActorRef> towards = new LinkedHashSet<>();
        Set<ActorRef> clear = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(FIRST, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            Set<ActorRef> sides = sides(found.get(i));
            boolean joint =
                    Jointly.told(tokens, sentence) || dashed(tokens, sentence, found.get(i));
            boolean released =
                    has(tokens, sentence, Set.of("statement", "text"))
                            && has(tokens, sentence, Set.of("by"));
            boolean head = sentence.part() == Sentence.Part.HEADLINE || released || own;
            if (sides.size() > 1 && head && (released || joint)) {
                return List.copyOf(sides);
            }
            together |= joint && sentence.part() == Sentence.Part.HEADLINE;
            Set<ActorRef> leading =
                    sentence.part().tells() ? leading(tokens, sentence, found.get(i)) : Set.of();
            if (together && leading.size() > 1) {
                return List.copyOf(leading);
            }
            ActorRef signed = signed(sentence, found.get(i));
            if (signed != null) {
                return List.of(signed);
            }
            if (sentence.part().tells() && !begun) {
                begun = tokens.get(sentence.to() - 1).kind() == Kind.STOP;
                office = opening(tokens, sentence, found.get(i));
            }
            sides.removeAll(towards);
            if (sentence.part() == Sentence.Part.HEADLINE) {
                towards.addAll(towards(found.get(i)));
                sides.removeAll(towards);
            }
            own |=
                    (joint || released || has(tokens, sentence, ISSUED))
                            && sentence.part() == Sentence.Part.HEADLINE;
            Set<ActorRef> plain = named(tokens, found.get(i));
            plain.removeAll(towards);
            if (clear.isEmpty()) {
                plain.stream()
                        .filter(ActorRef.State.class::isInstance)
                        .findFirst()
                        .ifPresent(clear::add);
            }
            if (first.isEmpty()) {
                sides.stream()
                        .filter(ActorRef.State.class::isInstance)
                        .findFirst()
                        .or(() -> sides.stream().findFirst())
                        .ifPresent(first::add);
            }
        }
        if (own && office != null) {
            return List.of(office);
        }
        return own
                ? List.copyOf(!clear.isEmpty() ? clear : first.isEmpty() ? towards : first).stream()
                        .limit(1)
                        .toList()
                : List.of();
    }

    /**
     * Those that a headline is about and does not speak for: "Travel to Chad", "Call with Mali".
     */
    private static Set<ActorRef> towards(Found found) {
        Set<ActorRef> sides = new LinkedHashSet<>();
        boolean open = false;
        for (Mention mention : found.entities()) {
            open |= TOWARDS.contains(mention.lead().preposition());
            if (open) {
                sides.addAll(sides(new Found(List.of(mention), List.of(), List.of())));
            }
        }
        return sides;
    }

    /** Whose officer or organ opens a sentence: a release tells of its own first. */
    private static @Nullable ActorRef opening(List<Token> tokens, Sentence sentence, Found found) {
        if (found.entities().isEmpty()) {
            return null;
        }
        Mention first = found.entities().get(0);
        int at = sentence.from();
        while (at < first.from() && OPENERS.contains(tokens.get(at).form())
                || at < first.from() && tokens.get(at).kind() == Kind.COMMA) {
            at++;
        }
        if (first.from() != at) {
            return null;
        }
        return switch (first) {
            case Mention.Person person -> person.officeOf();
            case Mention.Actor actor ->
                    actor.manner() == Mention.Manner.ORGAN
                                    || tokens.get(actor.from()).form().equals("department")
                            ? actor.actor()
                            : null;
            default -> null;
        };
    }

    /** What may stand before who opens a sentence. */
    private static final Set<String> OPENERS =
            Set.of("the", "today", "yesterday", "earlier", "this", "week", "morning");

    /** The sides that open a sentence together: "The governments of Chad, Mali and Niger". */
    private static Set<ActorRef> leading(List<Token> tokens, Sentence sentence, Found found) {
        return run(tokens, sentence.from(), found);
    }

    /** "(Was released) by the governments of Chad and Mali". */
    private static Set<ActorRef> behindBy(List<Token> tokens, Sentence sentence, Found found) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.get(i).form().equals("by")) {
                return run(tokens, i + 1, found);
            }
        }
        return Set.of();
    }

    /** The sides that stand one behind the other from a token on. */
    private static Set<ActorRef> run(List<Token> tokens, int from, Found found) {
        Set<ActorRef> sides = new LinkedHashSet<>();
        int at = from;
        for (Mention mention : found.entities()) {
            if (mention.from() < from) {
                continue;
            }
            while (at < mention.from() && LINKS.contains(tokens.get(at).form())
                    || at < mention.from() && tokens.get(at).kind() == Kind.COMMA) {
                at++;
            }
            ActorRef side =
                    switch (mention) {
                        case Mention.Actor actor -> actor.actor();
                        case Mention.Office office -> office.officeOf();
                        case Mention.Person person -> person.officeOf();
                        default -> null;
                    };
            if (at < mention.from() || side == null) {
                break;
            }
            sides.add(side);
            at = mention.to();
        }
        return sides;
    }

    /** Whether a text speaks of itself in the first person outside of quotations. */
    private static boolean ours(List<Token> tokens, List<Sentence> sentences) {
        int speaking = 0;
        int told = 0;
        for (Sentence sentence : sentences) {
            if (!sentence.part().tells() || told > 30) {
                continue;
            }
            told++;
            boolean quoted = false;
            boolean ours = false;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                quoted ^= tokens.get(i).kind() == Kind.QUOTE;
                ours |=
                        !quoted
                                && OURS.contains(tokens.get(i).form())
                                && tokens.get(sentence.from()).kind() != Kind.QUOTE;
            }
            speaking += ours ? 1 : 0;
        }
        return speaking >= 2 && speaking * 4 >= told;
    }

    /** "X, Secretary of State" as a line of its own. */
    private static @Nullable ActorRef signed(Sentence sentence, Found found) {
        boolean whole =
                found.entities().size() == 1
                        && found.entities().get(0) instanceof Mention.Person person
                        && person.office() != null
                        && person.from() == sentence.from()
                        && person.to() >= sentence.to() - 1
                        && !sentence.part().tells();
        return whole && found.entities().get(0) instanceof Mention.Person person
                ? person.officeOf()
                : null;
    }

    /** Who speaks from here on: "SECRETARY X:" at a paragraph's start. */
    static Optional<Mention> speaker(List<Token> tokens, Sentence sentence, Found found) {
        if (found.entities().isEmpty()) {
            return Optional.empty();
        }
        Mention first = found.entities().get(0);
        boolean opens =
                first.from() == sentence.from()
                        && first.to() < sentence.to()
                        && tokens.get(first.to()).kind() == Kind.COLON
                        && (first instanceof Mention.Person || first instanceof Mention.Office);
        boolean announces =
                tokens.get(sentence.to() - 1).kind() == Kind.COLON
                        && found.entities().size() == 1
                        && has(tokens, sentence, SAYING)
                        && !(first instanceof Mention.Instrument);
        return opens || announces ? Optional.of(first) : Optional.empty();
    }

    /** Whether a quotation opens right before a mention: who is named in it does not speak. */
    static boolean quotes(List<Token> tokens, Mention subject) {
        return subject.from() > 0 && tokens.get(subject.from() - 1).kind() == Kind.QUOTE;
    }

    /** Those whose deeds a list below tells: "The ministers:", "The Council". */
    static Optional<Mention> lister(List<Token> tokens, Sentence sentence, Found found) {
        Kind last = tokens.get(sentence.to() - 1).kind();
        boolean open = last == Kind.COLON || last == Kind.COMMA;
        int first =
                tokens.get(sentence.from()).form().equals("the")
                        ? sentence.from() + 1
                        : sentence.from();
        return found.entities().stream()
                .filter(mention -> mention.from() == first || mention.from() == sentence.from())
                .filter(mention -> !(mention instanceof Mention.Instrument))
                .filter(mention -> open && tokens.get(sentence.from()).form().charAt(0) < 0x250)
                .findFirst();
    }

    private static boolean has(List<Token> tokens, Sentence sentence, Set<String> words) {
        return tokens.subList(sentence.from(), sentence.to()).stream()
                .anyMatch(token -> words.contains(token.form()));
    }

    /** "U.S.-Chad dialogue": two sides joined by a hyphen in a headline. */
    private static boolean dashed(List<Token> tokens, Sentence sentence, Found found) {
        return sentence.part() == Sentence.Part.HEADLINE
                && found.entities().stream()
                        .anyMatch(
                                mention ->
                                        mention.to() < sentence.to()
                                                && tokens.get(mention.to()).kind() == Kind.DASH
                                                && tokens.get(mention.to()).start()
                                                        == tokens.get(mention.to() - 1).end());
    }

    /** The sides that a sentence names by name, not as whose officials or forces it tells of. */
    private static Set<ActorRef> named(List<Token> tokens, Found found) {
        List<Mention> plain =
                found.entities().stream().filter(mention -> !ofOthers(tokens, mention)).toList();
        return sides(new Found(plain, List.of(), List.of()));
    }

    private static boolean ofOthers(List<Token> tokens, Mention mention) {
        boolean adjective =
                mention instanceof Mention.Actor actor
                        && actor.manner() == Mention.Manner.ADJECTIVE;
        boolean officers = mention instanceof Mention.Office office && office.plural();
        return adjective || officers || OFFICIALS.contains(tokens.get(mention.to() - 1).form());
    }

    private static final Set<String> OFFICIALS =
            Set.of(
                    "officials",
                    "forces",
                    "troops",
                    "authorities",
                    "regime",
                    "citizens",
                    "nationals");

    private static Set<ActorRef> sides(Found found) {
        Set<ActorRef> sides = new LinkedHashSet<>();
        for (Mention mention : found.entities()) {
            ActorRef side =
                    switch (mention) {
                        case Mention.Actor actor -> actor.actor();
                        case Mention.Person person -> person.officeOf();
                        case Mention.Office office -> office.officeOf();
                        default -> null;
                    };
            if (side != null && !(side instanceof ActorRef.Person)) {
                sides.add(side);
            }
        }
        return sides;
    }
}
