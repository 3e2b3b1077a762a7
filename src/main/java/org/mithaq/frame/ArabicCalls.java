package org.mithaq.frame;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.SpeechReader.Carried;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Reads what the content of Arabic speech calls for: "that X must …", "that it is on X to …". */
final class ArabicCalls {

    /** Verbs of knowing: what one must know is only told. */
    private static final Pattern KNOWING =
            Pattern.compile("[يتنا]?(عرف|علم|درك|فهم|تذكر|نسي|عي|لاحظ|نتبه|قر|عترف)(وا|و|ون|ا)?");

    /** What takes only time or patience: "it needs time". */
    private static final Set<String> TIME =
            Set.of("وقتا", "الوقت", "زمنا", "صبرا", "سنوات", "اشهرا", "عقودا", "سنين", "جهدا");

    private static final Pattern MUST = Pattern.compile("[يت](جب|نبغي|تعين|توجب)");

    private static final Pattern NEEDING =
            Pattern.compile("[يت](تطلب|ستوجب|ستلزم|ستدعي|قتضي|حتاج)|بحاجه");

    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين");

    private static final Set<String> MUST_NOT = Set.of("الا", "ان", "لنا", "علينا", "عليهم");

    /** Of whom something is asked: "it is on you to …". */
    private static final Set<String> ON_ONE =
            Set.of(
                    "علينا", "عليهم", "عليكم", "عليه", "عليها", "عليك", "عليهما", "وعلينا",
                    "وعليهم", "وعليه", "وعليها", "فعلينا", "فعليهم");

    private static final Set<String> NO_DUTY = Set.of("الرغم", "اساس", "راس", "صله", "علم", "حد");

    private static final int MODAL_REACH = 7;

    private static final int DUTY_REACH = 6;

    private final ArabicLexicon lexicon;

    ArabicCalls(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "(that) X must …", "(that) it is on X to …": what is called for. */
    @Nullable Carried read(Clause clause, int start, int end) {
        int duty = duty(clause, start, end);
        if (duty >= 0) {
            Mention whose = aimed(clause, duty);
            return new Carried(lexicon.frame("Appeal"), "ar/appeal#duty", duty, whose);
        }
        for (int i = start; i < Math.min(end, start + MODAL_REACH); i++) {
            if (clause.isWord(i)
                    && !RELATIVE.contains(clause.form(i - 1))
                    && !clause.form(i - 1).equals("ما")
                    && (lexicon.isModal(clause.form(i))
                            || lexicon.isModal(clause.form(i) + " " + clause.form(i + 1)))
                    && !onlyKnown(clause, i)
                    && !describes(clause, i, start)
                    && !needless(clause, i)
                    && !TIME.contains(clause.form(i + 1))) {
                Mention whose = clause.form(i + 1).equals("علي") ? aimed(clause, i + 1) : null;
                return new Carried(lexicon.frame("Appeal"), "ar/appeal#modal", i, whose);
            }
        }
        return null;
    }

    /** "You must know that": told, and not called for. */
    private static boolean onlyKnown(Clause clause, int modal) {
        for (int i = modal + 1; i < modal + 4; i++) {
            if (KNOWING.matcher(clause.form(i)).matches()) {
                return true;
            }
            if (!MUST_NOT.contains(clause.form(i))) {
                return false;
            }
        }
        return false;
    }

    /** "A tool that must be used": an indefinite noun before the verb is what it only describes. */
    private static boolean describes(Clause clause, int modal, int start) {
        String before = clause.form(modal - 1);
        return modal > start + 1
                && MUST.matcher(clause.form(modal)).matches()
                && clause.isWord(modal - 1)
                && before.length() > 3
                && !before.startsWith("ال")
                && !clause.isThat(modal - 1)
                && clause.covering(modal - 1) == null
                && !ClauseStarts.continues(before);
    }

    /** "Does not need": what is not needed is not called for. */
    private static boolean needless(Clause clause, int modal) {
        return NEEDING.matcher(clause.form(modal)).matches()
                && ArabicContent.NO.contains(clause.form(modal - 1));
    }

    /** Where a content clause begins with "it is on …"; -1 where it does not. */
    private static int duty(Clause clause, int start, int end) {
        int i = start;
        while (i < end && (clause.is(i, Kind.QUOTE) || clause.form(i).equals("ان"))) {
            i++;
        }
        if (ON_ONE.contains(clause.form(i))) {
            return duty(clause, i + 1) ? i : -1;
        }
        if (!clause.form(i).equals("علي") || NO_DUTY.contains(clause.form(i + 1))) {
            return -1;
        }
        Mention whose = aimed(clause, i);
        if (whose != null) {
            return duty(clause, whose.to()) ? i : -1;
        }
        for (int that = i + 2; that < Math.min(end, i + DUTY_REACH); that++) {
            if (clause.form(that).equals("ان") || clause.form(that).equals("الا")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether what one must do stands here: "that …" or a verbal noun. */
    private static boolean duty(Clause clause, int at) {
        boolean parted = clause.is(at, Kind.QUOTE) || clause.is(at, Kind.COMMA);
        int i = parted ? at + 1 : at;
        String form = clause.form(i);
        return form.equals("ان")
                || form.equals("الا")
                || clause.isWord(i)
                        && clause.covering(i) == null
                        && form.length() > 2
                        && !form.endsWith("ا")
                        && !form.startsWith("ب");
    }

    /** Whose the duty is that the word "on" at a place tells of; null where no side is named. */
    private static @Nullable Mention aimed(Clause clause, int on) {
        Mention whose = clause.starting(on) == null ? clause.starting(on + 1) : clause.starting(on);
        return whose != null && Recipients.sides(whose) ? whose : null;
    }
}
