package org.mithaq.frame;

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

/**
 * Who an Arabic sentence is about, whatever its verb says: "the president ignored the fears", "the
 * minister worked on …". A pronoun of the sentences behind means this one, though no frame names
 * what was done.
 */
public final class SentenceSubject {

    /** Words that a sentence begins with before its subject or verb. */
    private static final Set<String> BEFORE =
            Set.of(
                    "لكن", "ولكن", "غير", "الا", "بيد", "ان", "كان", "كانت", "وكان", "وكانت", "اما",
                    "واما", "كما", "قد", "وقد", "لقد", "ثم", "لا", "لم", "لن", "ولا", "ولم", "ولن",
                    "فيما", "بينما", "وبينما");

    private static final Set<String> NO_VERB =
            Set.of(
                    "وفق", "ووفق", "وبعد", "وقبل", "وخلال", "ومع", "وحول", "وضد", "وعند", "ولدي",
                    "وبين", "ومنذ", "وعقب", "وتجاه", "ونحو", "وامام", "وعبر", "وحسب", "ورغم", "وعن",
                    "وفي", "ومن", "والي", "وعلي", "وضمن", "وسط", "ووسط", "ونقلا", "وردا", "وهذا",
                    "وهذه", "وهو", "وهي", "وكل", "وحتي", "وبدون", "ودون", "واثناء");

    private SentenceSubject() {}

    /** The subject that stands at a sentence's beginning, before or behind its verb. */
    public static Optional<Mention> of(List<Token> tokens, Sentence sentence, Found found) {
        if (!sentence.part().tells() || found.entities().isEmpty()) {
            return Optional.empty();
        }
        int at = sentence.from();
        while (at < sentence.to()
                && (tokens.get(at).kind() == Kind.QUOTE
                        || BEFORE.contains(tokens.get(at).form()))) {
            at++;
        }
        Mention first = starting(found, at);
        if (first != null) {
            return doer(first) ? Optional.of(first) : Optional.empty();
        }
        String verb = tokens.get(at).form();
        Mention second = starting(found, at + 1);
        return Optional.ofNullable(second)
                .filter(SentenceSubject::doer)
                .filter(mention -> !mention.lead().and())
                .filter(mention -> isVerb(verb, mention));
    }

    /** The one whom a sentence begins with, before or behind its first word; null where none is. */
    static @Nullable Mention opener(Clause clause) {
        int at = clause.from;
        while (at < clause.to && (clause.is(at, Kind.QUOTE) || BEFORE.contains(clause.form(at)))) {
            at++;
        }
        Mention first = clause.starting(at);
        Mention one = first == null ? clause.starting(at + 1) : first;
        return one != null && doer(one) && !one.lead().and() ? one : null;
    }

    private static @Nullable Mention starting(Found found, int at) {
        for (Mention mention : found.entities()) {
            if (mention.from() >= at) {
                return mention.from() == at ? mention : null;
            }
        }
        return null;
    }

    private static boolean doer(Mention mention) {
        boolean named =
                switch (mention) {
                    case Mention.Actor actor ->
                            actor.manner() != Mention.Manner.ADJECTIVE
                                    && actor.manner() != Mention.Manner.CAPITAL;
                    case Mention.Person person -> true;
                    case Mention.Office office -> office.officeOf() != null && !office.plural();
                    default -> false;
                };
        return named && !mention.lead().hasPreposition();
    }

    /** Whether a word before a name looks like a verb of which it is the subject. */
    private static boolean isVerb(String form, Mention subject) {
        boolean state =
                subject instanceof Mention.Actor actor && actor.actor() instanceof ActorRef.State;
        String stem = form.startsWith("و") && form.length() > 3 ? form.substring(1) : form;
        stem = stem.startsWith("س") && stem.length() > 4 ? stem.substring(1) : stem;
        if (NO_VERB.contains(form) || stem.length() < 3 || stem.startsWith("ال")) {
            return false;
        }
        if (state) {
            boolean feminine = stem.endsWith("ت") && !stem.endsWith("ات") && stem.length() > 3;
            boolean imperfect = stem.startsWith("ت") && !isVerbalNoun(stem);
            return feminine || imperfect && form.startsWith("و");
        }
        return stem.startsWith("ي") && stem.length() > 3
                || form.startsWith("و")
                        && !stem.endsWith("ه")
                        && !stem.endsWith("ات")
                        && !isVerbalNoun(stem);
    }

    /** The pattern تفعيل. */
    private static boolean isVerbalNoun(String stem) {
        return stem.startsWith("ت") && stem.length() == 5 && stem.charAt(3) == 'ي'
                || stem.endsWith("ه")
                || stem.endsWith("ات");
    }
}
