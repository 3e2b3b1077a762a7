package org.mithaq.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.frame.SpeechReader.Carried;
import org.mithaq.mention.Mention;
import org.mithaq.text.ar.Split;

/**
 * Reads acts of speech that a noun alone tells as done: "after Moscow's refusal to …", "amid
 * Nairobi's fears of …", "at the invitation of …".
 */
final class SpeechNouns {

    /** What tells that the act behind it was done. */
    private static final Set<String> DONE =
            Set.of(
                    "بعد", "عقب", "اثر", "منذ", "بسبب", "رغم", "نتيجه", "غداه", "وبعد", "وعقب",
                    "ومنذ", "بعيد", "وسط", "علي", "جراء", "لدي");

    /** What tells so where the noun has all that it asks for: "amid the fears of Kenya that". */
    private static final Set<String> AMID = Set.of("ظل", "ضوء", "مع", "ازاء", "ومع", "خلاف");

    /** Words that a noun with ل stands behind: "because of its refusal", "answering the call". */
    private static final Set<String> BECAUSE = Set.of("نظرا", "نتيجه", "استجابه", "تلبيه", "ونظرا");

    /** Words that a noun with على stands behind. */
    private static final Set<String> UPON = Set.of("بناء", "وبناء", "ردا", "وردا");

    private static final Set<String> PUSH =
            Set.of("دفع", "دفعت", "ودفع", "ودفعت", "يدفع", "تدفع", "اضطر", "اضطرت", "قاد", "قادت");

    private static final Set<String> FORCES =
            Set.of("Rejection", "Condemnation", "Appeal", "Demand", "Threat", "Welcome");

    /** Stances that such a noun tells only with what they are about. */
    private static final Set<String> STANCES = Set.of("Concern", "Commitment", "Warning", "Denial");

    private static final Set<String> ABOUT =
            Set.of("من", "علي", "ازاء", "بشان", "حيال", "تجاه", "عن", "في", "الي", "حول");

    /** How far behind such a noun, past its adjectives, "from" may stand. */
    private static final int FROM = 4;

    private final ArabicContent content;

    SpeechNouns(ArabicContent content) {
        this.content = content;
    }

    /** A noun in its place. */
    private record Told(Frame frame, String rule, @Nullable String cameo, Mention doer) {}

    /** Whether a word may be such a noun: behind a word of time or cause, its doer behind it. */
    static boolean stands(Clause clause, int at, List<Use> uses) {
        return told(clause, at, uses) != null;
    }

    private static @Nullable Told told(Clause clause, int at, List<Use> uses) {
        String before = clause.form(at - 1);
        List<Use> nounsFirst = new ArrayList<>(uses);
        nounsFirst.sort(Comparator.comparing(use -> !(use instanceof Use.Noun)));
        for (Use use : nounsFirst) {
            Split split = use.split();
            boolean free = split.preposition() == 0;
            boolean because = split.preposition() == 'ل' && BECAUSE.contains(before);
            boolean by = split.preposition() == 'ب';
            if (split.hasPronoun() && split.stem().length() > 2
                    || split.article() && pushed(clause, at) == null
                    || !free && !because && !by) {
                continue;
            }
            Told told = of(use);
            if (told == null) {
                continue;
            }
            Mention pushed = free && !split.hasPronoun() ? pushed(clause, at) : null;
            if (pushed != null) {
                return new Told(told.frame(), told.rule(), told.cameo(), pushed);
            }
            boolean upon = free && before.equals("علي") && UPON.contains(clause.form(at - 2));
            boolean pointed = free && before.equals("الي") && clause.form(at - 2).endsWith("اشاره");
            if (told.frame().is("Appeal") && (by || because || upon)) {
                Mention sender = sender(clause, at);
                if (sender != null) {
                    return new Told(told.frame(), told.rule(), told.cameo(), sender);
                }
            }
            Mention doer = doer(clause, at);
            if (doer == null || by) {
                continue;
            }
            boolean force = FORCES.contains(told.frame().type());
            boolean whole = about(clause, doer.to());
            boolean says = told.frame().is("Affirmation") && said(clause, doer.to()) >= 0;
            boolean done = DONE.contains(before) || because || pointed;
            boolean fits =
                    force && isMasdar(uses) && done
                            || (force || STANCES.contains(told.frame().type()))
                                    && whole
                                    && (done || AMID.contains(before))
                            || says && (done || AMID.contains(before));
            if (fits) {
                return new Told(told.frame(), told.rule(), told.cameo(), doer);
            }
        }
        return null;
    }

    /** "(which) drove Ghana to the demand for": who was driven to such an act; else null. */
    private static @Nullable Mention pushed(Clause clause, int at) {
        Mention mention = clause.form(at - 1).equals("الي") ? clause.ending(at - 1) : null;
        if (mention == null || !Recipients.sides(mention) || mention.lead().hasPreposition()) {
            return null;
        }
        for (int i = mention.from() - 1; i >= Math.max(clause.from, mention.from() - 4); i--) {
            if (PUSH.contains(clause.form(i))) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isMasdar(List<Use> uses) {
        return uses.stream().anyMatch(Use.Masdar.class::isInstance);
    }

    private static @Nullable Told of(Use use) {
        if (use instanceof Use.Noun noun && noun.frame().speech() && noun.second() == null) {
            return told(noun.frame(), noun.rule(), null);
        }
        if (use instanceof Use.Masdar masdar) {
            for (Rule rule : masdar.entry().rules()) {
                boolean plain = rule.of().isEmpty() && rule.flags().isEmpty();
                if (rule.frame().speech() && plain) {
                    return told(rule.frame(), rule.name(), rule.cameo());
                }
            }
        }
        return null;
    }

    private static Told told(Frame frame, String rule, @Nullable String cameo) {
        return new Told(frame, rule, cameo == null ? frame.cameo() : cameo, NO_ONE);
    }

    private static final Mention NO_ONE =
            new Mention.Group(0, 0, Mention.Lead.NONE, Mention.Group.Kind.THEM);

    /** Where what is said begins, behind "that" or "on that"; -1 where neither stands here. */
    private static int said(Clause clause, int i) {
        int that = clause.form(i).equals("علي") ? i + 1 : i;
        return clause.isThat(that) ? that + 1 : -1;
    }

    /** Whether it stands here what the noun before is about. */
    private static boolean about(Clause clause, int i) {
        String form = clause.form(i);
        return ABOUT.contains(form)
                || clause.isThat(i)
                || clause.covering(i) == null
                        && form.length() > 3
                        && (form.startsWith("ب") || form.startsWith("لل"));
    }

    private static @Nullable Mention doer(Clause clause, int at) {
        Mention doer = clause.starting(at + 1);
        return doer != null
                        && Recipients.sides(doer)
                        && !(doer instanceof Mention.Group)
                        && !doer.lead().hasPreposition()
                        && !doer.lead().and()
                ? doer
                : null;
    }

    /** "(an official invitation) from …": whose it is. */
    private static @Nullable Mention sender(Clause clause, int at) {
        for (int i = at + 1; i < at + FROM; i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                return mention.lead().preposition().equals("من")
                                && Recipients.sides(mention)
                                && !(mention instanceof Mention.Group)
                        ? mention
                        : null;
            }
            if (!clause.isWord(i)) {
                return null;
            }
        }
        return null;
    }

    @Nullable FrameMatch read(Clause clause, Trigger.Nominal noun, int end) {
        int at = noun.at();
        Told told = told(clause, at, noun.uses());
        if (told == null) {
            return null;
        }
        List<Mention> group = SubjectFinder.group(clause, told.doer(), end);
        int after = Math.max(at + 1, group.get(group.size() - 1).to());
        int stop = clause.untilComma(after, end);
        SubjectFinder.Found found = new SubjectFinder.Found(new Subject.Named(group), after, false);
        int said = said(clause, after);
        boolean says = told.frame().is("Affirmation") && said >= 0;
        Carried carried = says ? content.clause(clause, said, end) : null;
        Frame frame = carried == null ? told.frame() : carried.frame();
        List<Mention> others =
                carried != null && carried.aimed() != null
                        ? List.of(carried.aimed())
                        : Recipients.recipients(clause, frame, at, after, found, stop);
        int start = says ? said : after;
        return new FrameMatch(
                frame,
                carried == null ? told.rule() : carried.rule(),
                carried == null ? told.cameo() : frame.cameo(),
                at,
                Math.min(at, group.get(0).from()),
                after,
                found.subject(),
                says && carried == null ? List.of() : others,
                false,
                List.of(),
                Circumstances.topics(clause, at, says ? end : stop),
                Circumstances.date(clause, at, stop),
                null,
                Modality.ACTUAL,
                start,
                Circumstances.contentEnd(clause, start, says ? end : stop),
                0.6,
                null,
                null);
    }
}
