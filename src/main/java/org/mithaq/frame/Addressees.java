package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;

/**
 * Whom single Arabic verbs and nouns of speech are aimed at, where their class as such is at none.
 */
final class Addressees {

    /** How far behind the word for concern the one who causes it stands. */
    private static final int REACH = 7;

    private static final List<String> TELLING = List.of("ابلغ", "اخطر", "احاط", "اعلم");

    private static final List<String> OFFERING = List.of("قترح", "عرض");

    /** What others do that one may be concerned about. */
    private static final Set<String> DEEDS =
            Set.of(
                    "تصرفات",
                    "افعال",
                    "سلوك",
                    "انشطه",
                    "برنامج",
                    "قرار",
                    "قرارات",
                    "سياسه",
                    "سياسات",
                    "ممارسات",
                    "انتهاكات",
                    "تهديدات",
                    "هجمات",
                    "تدخل",
                    "تدخلات",
                    "محاولات",
                    "تصريحات",
                    "خطط",
                    "نوايا",
                    "تحركات",
                    "استخدام",
                    "نشر",
                    "تجارب",
                    "تدخلها",
                    "انسحاب");

    private Addressees() {}

    /**
     * The one whom a speech act is aimed at; null where none is.
     *
     * @param after index behind the verb, its subject and what it carries
     */
    static @Nullable Mention find(Clause clause, Frame frame, int at, int after, int end) {
        String form = clause.form(at);
        if (frame.is("Affirmation") && TELLING.stream().anyMatch(form::contains)) {
            return Recipients.object(clause, after, end);
        }
        if (frame.is("Appeal") && OFFERING.stream().anyMatch(form::contains)) {
            Mention mention = clause.starting(after + 1);
            boolean on = clause.form(after).equals("علي");
            return on && mention != null && Recipients.sides(mention) ? mention : null;
        }
        return frame.is("Concern") ? cause(clause, after, end) : null;
    }

    /** "(concern) at the acts of Ghana": whose deed it is. */
    private static @Nullable Mention cause(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + REACH); i++) {
            if (clause.isThat(i)) {
                return null;
            }
            if (DEEDS.contains(clause.stem(i))) {
                Mention of = clause.starting(i + 1);
                return of instanceof Mention.Actor
                                && !of.lead().hasPreposition()
                                && !of.lead().and()
                        ? of
                        : null;
            }
        }
        return null;
    }
}
