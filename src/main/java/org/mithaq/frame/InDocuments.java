package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;

/** Tells verbs that say what someone's own words hold: "أصدر بيانا أدان فيه …". */
final class InDocuments {

    private static final Set<String> IN_IT = Set.of("فيه", "فيها", "خلاله", "خلالها");

    /** Nouns of words spoken or written, and of where they are spoken. */
    private static final Set<String> WORDS =
            Set.of(
                    "بيان", "بيانا", "بيانات", "تصريح", "تصريحا", "تصريحات", "خطاب", "خطابا",
                    "كلمه", "رساله", "رسايل", "برقيه", "تغريده", "تغريدات", "مقال", "مقالا",
                    "موتمرا", "مذكره", "مداخله", "مقابله", "حوارا", "شريط", "تسجيلا", "منشورا",
                    "مقطع", "محاضره", "اتصالا", "اتصال", "مكالمه", "لقاء", "اجتماعا", "اجتماع");

    /** Nouns of journeys in which others are met: "زيارة التقى خلالها". */
    private static final Set<String> JOURNEYS =
            Set.of("زياره", "جوله", "زيارته", "زيارتها", "جولته", "جولتها");

    private static final Set<String> OF = Set.of("", "من", "ل", "عن");

    private static final int REACH = 8;
    private static final int JOURNEY = 5;

    private InDocuments() {}

    /** Whether the verb at a place says what words named right before it hold. */
    static boolean tells(Clause clause, int at) {
        if (!IN_IT.contains(clause.form(at + 1))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(clause.from, at - JOURNEY) && !clause.isThat(i); i--) {
            if (JOURNEYS.contains(bare(clause.form(i)))) {
                return true;
            }
        }
        for (int i = at - 1; i >= Math.max(clause.from, at - REACH); i--) {
            if (WORDS.contains(bare(clause.form(i)))) {
                return true;
            }
            if (clause.isThat(i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whose words they are: "تصريحات من الوزير الغاني قال فيها"; null where they are told of no one
     * right before the verb.
     */
    static @Nullable Mention speaker(Clause clause, int at) {
        if (!tells(clause, at)) {
            return null;
        }
        Mention mention = clause.ending(at);
        if (mention == null
                || !Recipients.sides(mention)
                || !OF.contains(mention.lead().preposition())) {
            return author(clause, at);
        }
        for (int i = mention.from() - 1; i >= Math.max(clause.from, mention.from() - 3); i--) {
            if (WORDS.contains(bare(clause.form(i)))) {
                return mention;
            }
        }
        return null;
    }

    /** "كتب الوزير مقالا دعا فيه": who stands right before the words that the verb is of. */
    private static @Nullable Mention author(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - REACH); i--) {
            if (WORDS.contains(clause.form(i))) {
                Mention mention = clause.ending(i);
                boolean writes =
                        mention instanceof Mention.Person
                                || mention instanceof Mention.Office
                                || mention instanceof Mention.Actor && Recipients.sides(mention);
                return mention != null && writes && !mention.lead().hasPreposition()
                        ? mention
                        : null;
            }
        }
        return null;
    }

    private static String bare(String form) {
        return form.startsWith("ب")
                        && form.length() > 4
                        && !form.startsWith("بيان")
                        && !form.startsWith("برقيه")
                ? form.substring(1)
                : form;
    }
}
