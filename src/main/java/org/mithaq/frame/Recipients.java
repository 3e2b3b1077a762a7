package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Finds towards whom, or with whom, a clause's act is done, by the frame's list of places. */
final class Recipients {

    private static final Set<String> PRONOUNS =
            Set.of(
                    "عليها", "عليه", "اياها", "اياه", "ضدها", "ضده", "معها", "معه", "اليها", "اليه",
                    "لها", "له");

    private static final Set<String> AIMING = Set.of("الي", "ل", "ضد");

    private Recipients() {}

    /**
     * Who it is done towards, by the frame's list of places.
     *
     * @param after index behind the verb, its subject and what it carries
     */
    static List<Mention> recipients(
            Clause clause, Frame frame, int at, int after, SubjectFinder.Found found, int end) {
        if (frame.mutual()) {
            return partners(clause, frame, at, after, end);
        }
        if (SubjectFinder.takesObject(clause, at)) {
            Mention antecedent = clause.ending(at - 1);
            if (antecedent != null && sides(antecedent)) {
                return List.of(antecedent);
            }
            if (frame.speech()) {
                Mention aim = aim(clause, after, end);
                return aim == null ? List.of() : SubjectFinder.group(clause, aim, end);
            }
        }
        for (String where : frame.recipient()) {
            Mention hit =
                    switch (where) {
                        case "object" -> object(clause, after, end);
                        case "any" -> any(clause, frame, after, Math.min(end, after + 9));
                        case "place" -> Circumstances.place(clause, after, end, List.of());
                        default -> behind(clause, after, end, where);
                    };
            if (hit != null && !isSubject(found, hit)) {
                return SubjectFinder.group(clause, hit, end);
            }
        }
        int pronoun = pronoun(clause, after, end);
        return pronoun < 0
                ? List.of()
                : List.of(
                        new Mention.Group(
                                pronoun, pronoun + 1, Mention.Lead.NONE, Mention.Group.Kind.THEM));
    }

    /** "(the criticism) that he voiced against …": towards whom, right behind the subject. */
    private static @Nullable Mention aim(Clause clause, int after, int end) {
        for (Mention mention : clause.mentions(after, Math.min(end, after + 3))) {
            if (AIMING.contains(mention.lead().preposition()) && sides(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** Where a pronoun stands for the one towards whom it is done: "وفرضت عليها عقوبات". */
    private static int pronoun(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 3); i++) {
            if (PRONOUNS.contains(clause.form(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isSubject(SubjectFinder.Found found, Mention mention) {
        return found.subject() instanceof Subject.Named named && named.mentions().contains(mention);
    }

    static @Nullable Mention object(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 3); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                boolean free =
                        !mention.lead().hasPreposition()
                                || mention.lead().preposition().equals("ب") && i == after;
                boolean other = !(mention instanceof Mention.Group group && isOwn(group));
                return free && !mention.lead().and() && sides(mention) && other ? mention : null;
            }
            if (!clause.isWord(i) && !clause.is(i, Kind.QUOTE) || clause.isThat(i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOwn(Mention.Group group) {
        return group.kind() == Mention.Group.Kind.OWN;
    }

    static boolean sides(Mention mention) {
        return SubjectFinder.acts(mention) && !(mention instanceof Mention.Instrument);
    }

    private static @Nullable Mention any(Clause clause, Frame frame, int after, int end) {
        boolean victims = frame.is("Condemnation") && !complains(clause, after);
        for (Mention mention : clause.mentions(after, end)) {
            for (int i = after; i < mention.from(); i++) {
                if (clause.isThat(i) || clause.is(i, Kind.STOP)) {
                    return null;
                }
            }
            String preposition = mention.lead().preposition();
            boolean suffers = victims && (preposition.equals("علي") || preposition.equals("ضد"));
            if (preposition.equals("في") || suffers) {
                continue;
            }
            if (victims && mention.from() > after + 1 && against(clause, after, mention.from())) {
                continue; // "the use of arms against the Syrian people"
            }
            if (mention instanceof Mention.Actor
                    || mention instanceof Mention.Person
                    || mention instanceof Mention.Office) {
                return mention;
            }
        }
        return null;
    }

    /** "A complaint against Ghana", "put the blame on it": against whom it is. */
    private static boolean complains(Clause clause, int after) {
        for (int i = after - 1; i < after + 4; i++) {
            String form = clause.form(i);
            if (form.endsWith("شكوي")
                    || form.endsWith("دعوي")
                    || form.endsWith("لايمه")
                    || form.equals("اللوم")
                    || form.equals("باللوم")
                    || form.contains("هجوم")
                    || form.contains("احتجاج")) {
                return true;
            }
        }
        return false;
    }

    private static boolean against(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.form(i).equals("ضد")) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Mention behind(Clause clause, int after, int end, String preposition) {
        for (Mention mention : clause.mentions(after, Math.min(end, after + 14))) {
            boolean reached = preposition.equals("الي") && DeedSides.behindSite(clause, mention);
            if ((mention.lead().preposition().equals(preposition) || reached)
                    && (sides(mention) || mention instanceof Mention.Place)) {
                return mention;
            }
        }
        return null;
    }

    /** The other sides of a mutual act: its object, or those behind "مع" and "بين". */
    static List<Mention> partners(Clause clause, Frame frame, int at, int after, int end) {
        Mention beside = clause.starting(at + 1);
        if (after == at + 1 && beside != null && beside.lead().and() && sides(beside)) {
            return SubjectFinder.group(clause, beside, end); // "(أنه) اتفق والرئيس …"
        }
        Mention object = object(clause, after, Math.min(end, after + 2));
        if (object != null && !object.lead().hasPreposition()) {
            return SubjectFinder.group(clause, object, end);
        }
        for (Mention mention : clause.mentions(at, Math.min(end, at + 22))) {
            String preposition = mention.lead().preposition();
            boolean side =
                    preposition.equals("مع")
                            || preposition.equals("بين")
                            || frame.recipient().contains(preposition) && !preposition.isEmpty()
                            || preposition.equals("ب") && mention.from() <= after + 1;
            if (side && sides(mention) && mention.from() >= after) {
                return SubjectFinder.group(clause, mention, end);
            }
        }
        return List.of();
    }
}
