package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;

/** English pronouns as subjects. */
final class Pronouns {

    private Pronouns() {}

    /** The pronoun within "we're", "he'd"; null where the word holds none. */
    static @Nullable VerbForm contracted(String form) {
        int apostrophe = form.indexOf('\'');
        return apostrophe < 1 ? null : pronoun(form.substring(0, apostrophe));
    }

    /** A personal pronoun as a subject; null where the word is none. */
    static @Nullable VerbForm pronoun(String form) {
        return switch (form) {
            case "they" -> form("they", VerbForm.Number.PLURAL);
            case "we" -> form("we", VerbForm.Number.PLURAL);
            case "i" -> form("i", VerbForm.Number.PLURAL);
            case "he", "she", "it", "you" -> form(form, VerbForm.Number.SINGULAR);
            default -> null;
        };
    }

    static VerbForm form(String surface, VerbForm.Number number) {
        return new VerbForm(
                surface,
                VerbForm.Tense.PERFECT,
                VerbForm.Person.THIRD,
                VerbForm.Gender.COMMON,
                number,
                false);
    }

    /** Whether a subject is "we" or "I". */
    static boolean isFirst(@Nullable Subject subject) {
        return subject instanceof Subject.Carried carried
                && carried.form() != null
                && (carried.form().surface().equals("we") || carried.form().surface().equals("i"));
    }

    /** "(We talked) about trade": with whom one speaks, where "we" do together what is mutual. */
    static List<Mention> faced(
            Clause clause, Frame frame, @Nullable Subject subject, int after, int end) {
        boolean we =
                subject instanceof Subject.Carried carried
                        && carried.form() != null
                        && carried.form().surface().equals("we");
        if (!we || !frame.mutual() || frame.speech()) {
            return List.of();
        }
        for (int i = after; i < Math.min(end, after + 8); i++) {
            if (clause.form(i).equals("with") || clause.form(i).equals("between")) {
                return List.of();
            }
        }
        return List.of(
                new Mention.Group(after - 1, after, Mention.Lead.NONE, Mention.Group.Kind.YOU));
    }

    /** "We", "our": those whose words the article is, else who speaks. */
    static Subject voice() {
        return new Subject.Carried(form("we", VerbForm.Number.PLURAL));
    }
}
