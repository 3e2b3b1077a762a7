package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Tells how an Arabic trigger stands to the speech that it is told in. */
final class Reported {

    private static final Set<String> WE =
            Set.of("نحن", "فاننا", "واننا", "اننا", "انني", "لكننا", "ولكننا", "ان");

    /** Acts whose very words "saying" gives. */
    private static final Set<String> RETOLD = Set.of("Affirmation", "Warning", "Threat");

    static final Set<String> RELATIVE = Set.of("الذي", "التي");

    /** Behind these a clause begins with its verb, and its subject behind that. */
    private static final Set<String> OPENS_VERB =
            Set.of("عندما", "بعدما", "حين", "حينما", "حيث", "منذ", "ان", "بينما", "فيما", "لما");

    /** Those whom a state sends: its own where no other is named. */
    private static final Set<String> DELEGATES =
            Set.of(
                    "فريقا",
                    "وفدا",
                    "مبعوثا",
                    "موفدا",
                    "فريق",
                    "وفد",
                    "وزيرا",
                    "مسوولا",
                    "مسوولين",
                    "خبراء",
                    "دبلوماسيين",
                    "مبعوثين");

    private static final int SENT_REACH = 6;

    private static final Set<String> STRIVING = Set.of("حرص", "سعى", "حاول", "أراد", "عمل");

    private Reported() {}

    /**
     * "(أكدت غانا) أن فريقا من المسؤولين سيسافر": whether those who do what the verb at a place
     * tells are sent by the speaker.
     */
    static boolean ownDelegates(Clause clause, int verb) {
        for (int i = verb - 1; i >= verb - SENT_REACH && clause.isWord(i); i--) {
            Mention covering = clause.covering(i);
            if (covering != null && !(covering instanceof Mention.Group)) {
                return false;
            }
            if (clause.isThat(i - 1)) {
                return DELEGATES.contains(clause.form(i));
            }
        }
        return false;
    }

    static boolean saying(Trigger trigger) {
        return trigger instanceof Trigger.Verbal verbal
                && verbal.participle()
                && verbal.entry().lemma().equals("قال");
    }

    /** "طالب الوزير بكذا، قائلا إن …": behind another act of words it tells one of its own. */
    static boolean saysWhy(Clause clause, FrameMatch outer, Trigger trigger) {
        return saying(trigger)
                && !RETOLD.contains(outer.frame().type())
                && clause.is(trigger.at() - 1, Kind.COMMA)
                && !clause.inQuote(trigger.at());
    }

    /** Whether words that only a quotation gave have ended: "called it "a mistake", which …". */
    static boolean behindQuote(Clause clause, FrameMatch outer, int at) {
        boolean only =
                clause.is(outer.contentFrom() - 1, Kind.QUOTE)
                        && clause.inQuote(outer.contentFrom());
        boolean which =
                clause.is(outer.contentFrom(), Kind.QUOTE)
                        && clause.form(at - 1).equals("ما")
                        && clause.form(at - 2).startsWith("وه");
        return (only || which) && !clause.inQuote(at);
    }

    /** "(said) that Chad, which had left it, …": the speaker tells it by the way. */
    static boolean inRelative(Clause clause, Trigger trigger) {
        String before = clause.form(trigger.at() - 1);
        return trigger instanceof Trigger.Verbal verbal
                && !verbal.participle()
                && (before.equals("الذي") || before.equals("التي"));
    }

    /** "(said that it) does not fear": an act of words that is not done is only told. */
    static boolean notDone(FrameMatch match) {
        return match.frame().speech() && match.modality() == Modality.NEGATED;
    }

    /** "If Ghana were to decide": words that are only thought of are not spoken. */
    static boolean supposed(FrameMatch match) {
        return match.frame().speech() && match.modality() == Modality.HYPOTHETICAL;
    }

    /** "قالت غانا إنه …": another than the one who speaks, by its gender. */
    static boolean unlike(FrameMatch outer, FrameMatch inner) {
        VerbForm speaks = form(outer.subject());
        VerbForm does = form(inner.subject());
        return speaks != null
                && does != null
                && speaks.number() == VerbForm.Number.SINGULAR
                && does.number() == VerbForm.Number.SINGULAR
                && does.person() == VerbForm.Person.THIRD
                && speaks.person() == VerbForm.Person.THIRD
                && speaks.gender() != VerbForm.Gender.COMMON
                && does.gender() != VerbForm.Gender.COMMON
                && speaks.gender() != does.gender();
    }

    private static @Nullable VerbForm form(Subject subject) {
        return switch (subject) {
            case Subject.Named named -> named.form();
            case Subject.Carried carried -> carried.form();
            default -> null;
        };
    }

    /** "(said that X must) go and visit": a deed that is called for is none that is done. */
    static boolean onlyAsked(FrameMatch outer, Trigger trigger, FrameMatch inner) {
        return (outer.frame().is("Appeal") || outer.frame().is("Demand"))
                && !inner.frame().speech()
                && inner.modality() == Modality.ACTUAL
                && trigger instanceof Trigger.Verbal verbal
                && verbal.form() != null
                && verbal.form().tense() == VerbForm.Tense.IMPERFECT;
    }

    /** "(said that it) had been keen to": a striving of the past is only told. */
    static boolean strove(Trigger trigger) {
        return trigger instanceof Trigger.Verbal verbal
                && STRIVING.contains(verbal.entry().lemma())
                && verbal.form() != null
                && verbal.form().tense() == VerbForm.Tense.PERFECT
                && verbal.form().person() == VerbForm.Person.THIRD;
    }

    /** Whether a verb stands right before a place, with its subject there. */
    static boolean follows(Clause clause, List<Trigger> all, int i) {
        return OPENS_VERB.contains(clause.form(i - 2))
                && all.stream()
                        .anyMatch(
                                trigger ->
                                        trigger.at() == i - 1
                                                && trigger instanceof Trigger.Verbal verbal
                                                && verbal.form() != null
                                                && verbal.form().person() == VerbForm.Person.THIRD);
    }

    /** Whether a clause of a speaker's own may begin with a word: no "while we …". */
    static boolean opensOwnWords(Clause clause, int i) {
        return clause.isMark(i - 1) || WE.contains(clause.form(i - 1));
    }
}
