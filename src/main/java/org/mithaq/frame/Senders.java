package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** Finds whose words a clause tells where its subject is not the one who utters them. */
final class Senders {

    private static final Set<String> FROM = Set.of("من", "لدي");

    /** Verbs behind whose object its sender may stand far: "got an invitation to … from". */
    private static final Set<String> GETTING = Set.of("تلقى", "تسلم");

    /** "From the side of". */
    private static final Set<String> BY = Set.of("قبل", "جانب", "طرف", "لدن");

    /** How far behind the verb the noun of what is received may stand. */
    private static final int NOUN_REACH = 14;

    /** How far behind that noun, past its adjectives, the one from whom it comes may stand. */
    private static final int ADJECTIVES = 7;

    private Senders() {}

    /**
     * "أعربت وزارة الخارجية عن إدانة الكويت …": whose act the noun behind "عن" tells, where the
     * verb's subject does not tell for whom it speaks; else null.
     */
    static @Nullable Mention speaking(
            SpeechReader speech, Clause clause, SubjectFinder.Found found, int end) {
        boolean told =
                found.subject() instanceof Subject.Named named
                        && !(named.mentions().get(0) instanceof Mention.Office office
                                && office.officeOf() == null);
        SpeechReader.Carried noun = told ? null : speech.behindAbout(clause, found.after(), end);
        if (noun == null) {
            return null;
        }
        int i = noun.at() + 1;
        while (i < noun.at() + 3
                && clause.form(i).startsWith("و")
                && speech.at(clause, i) != null) {
            i++; // "the condemnation and denunciation of"
        }
        Mention mention = clause.starting(i);
        return mention instanceof Mention.Actor actor
                        && actor.manner() != Mention.Manner.ADJECTIVE
                        && !mention.lead().hasPreposition()
                        && !mention.lead().and()
                ? mention
                : null;
    }

    /**
     * "تلقى الرئيس برقية تهنئة من …", "أثار القرار غضب غانا": from whom what is received comes;
     * null where no one stands there.
     */
    static @Nullable Mention sender(
            Clause clause, Trigger.Verbal verb, Rule rule, SubjectFinder.Found found, int end) {
        int noun = noun(clause, verb.at(), rule, end);
        if (noun < 0) {
            return null;
        }
        Mention whose = clause.starting(noun + 1);
        if (rule.with().isEmpty() && whose != null && !whose.lead().hasPreposition()) {
            return Recipients.sides(whose) && !whose.lead().and() ? whose : null;
        }
        for (int i = noun + 1; i < Math.min(end, noun + ADJECTIVES); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                boolean from = FROM.contains(mention.lead().preposition());
                boolean by = BY.contains(clause.form(i - 1)) && clause.form(i - 2).equals("من");
                if (Recipients.sides(mention) && (from || by)) {
                    return mention;
                }
                break;
            }
            if (!clause.isWord(i) || clause.isThat(i)) {
                break;
            }
        }
        boolean told =
                found.subject() instanceof Subject.Named && GETTING.contains(verb.entry().lemma());
        Mention far = told ? Recipients.behind(clause, noun + 1, end, "من") : null;
        return far != null && Recipients.sides(far) ? far : null;
    }

    /** Towards whom it is: the subject, or whose thing the subject is. */
    static List<Mention> receivers(Clause clause, int at, Rule rule, SubjectFinder.Found found) {
        if (found.subject() instanceof Subject.Named named) {
            return named.mentions();
        }
        int noun = noun(clause, at, rule, clause.to);
        for (Mention mention : clause.mentions(at + 1, noun)) {
            if (Recipients.sides(mention) && !mention.lead().hasPreposition()) {
                return SubjectFinder.group(clause, mention, noun);
            }
        }
        return List.of();
    }

    private static int noun(Clause clause, int at, Rule rule, int end) {
        for (int i = at + 1; i < Math.min(end, at + NOUN_REACH); i++) {
            if (clause.isWord(i)
                    && clause.covering(i) == null
                    && RuleMatcher.isNoun(clause, rule.of(), i)) {
                return i;
            }
        }
        return -1;
    }
}
