package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;

/** A word that may evoke a frame, in the reading that its place allows. */
sealed interface Trigger {

    int at();

    /** A verb with its form; {@code form} is null for a participle. */
    record Verbal(int at, VerbEntry entry, @Nullable VerbForm form, Use use) implements Trigger {

        boolean participle() {
            return form == null;
        }
    }

    /** Stems of the verbs of beginning and ending. */
    Set<String> FRAMING = Set.of("ستهل", "ختتم", "بدا", "فتتح", "نهي");

    /** A verb that carries a noun of deeds. */
    record Light(int at, VerbForm form, LightVerb kind, Use use) implements Trigger {

        boolean passive() {
            return kind == LightVerb.PASSIVE;
        }

        /** Whether it tells how something began or ended. */
        boolean frames() {
            return FRAMING.stream().anyMatch(form.surface()::contains);
        }
    }

    /** An adjective behind "is still": "لا تزال … متمسكة". */
    record Standing(int at, int verb, Use.Adjective use) implements Trigger {}

    /** "According to X", "X's words": what X said, without a verb. */
    record Said(int at, Mention speaker) implements Trigger {}

    /** A noun of deeds: "the visit of …", "his meeting with …". */
    record Nominal(int at, List<Use> uses) implements Trigger {}
}
