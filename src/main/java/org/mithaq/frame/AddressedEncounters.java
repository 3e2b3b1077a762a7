package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.ArabicDeeds.Deed;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/**
 * Encounters told only as where someone was addressed: "دعا الوزير نظيره، خلال جلسة عمل، إلى …" was
 * said by the one to the other face to face.
 */
final class AddressedEncounters {

    private static final Set<String> WHILE = Set.of("خلال", "اثناء", "في", "عقب", "لدي");

    private static final Set<String> FRAMES = Set.of("Meeting", "Dialogue");

    /** Nouns of sessions and bodies: what stands behind them is no place of the talk of two. */
    private static final Set<String> SESSIONS = Set.of("جلسه", "الجلسه", "اجتماعات", "لقاءات");

    private static final Set<String> OF_TWO = Set.of("عمل", "العمل", "ثناييه", "مغلقه", "مباحثات");

    private static final Set<String> DESCRIBED =
            Set.of("ثنايي", "الثنايي", "مغلق", "المغلق", "جمعهما", "اليوم", "امس", "في");

    private static final int REACH = 14;

    private AddressedEncounters() {}

    /**
     * The encounter that a noun names.
     *
     * @param said the act told last before the noun; null where there is none
     */
    static @Nullable FrameMatch read(
            Clause clause, @Nullable Deed deed, @Nullable FrameMatch said, int end) {
        if (deed == null
                || said == null
                || !FRAMES.contains(deed.frame().type())
                || !WHILE.contains(clause.form(deed.at() - 1))
                || !addresses(said)
                || !near(clause, said.trigger(), deed.at())
                || !plain(clause, deed.at())) {
            return null;
        }
        return NominalReader.match(
                clause,
                deed,
                deed.at(),
                deed.at() + 1,
                said.subject(),
                said.others(),
                end,
                Modality.ACTUAL,
                0.6);
    }

    private static boolean addresses(FrameMatch said) {
        return said.frame().speech()
                && said.modality() == Modality.ACTUAL
                && said.subject() instanceof Subject.Named
                && !said.others().isEmpty()
                && said.others().stream()
                        .allMatch(
                                one ->
                                        one instanceof Mention.Person
                                                || one instanceof Mention.Office office
                                                        && !office.plural());
    }

    private static boolean near(Clause clause, int from, int at) {
        for (int i = from; i < at; i++) {
            if (clause.isThat(i) || clause.is(i, Kind.STOP) || clause.is(i, Kind.COLON)) {
                return false;
            }
        }
        return at - from < REACH;
    }

    /** Whether no one else's encounter is meant: no genitive stands behind the noun. */
    private static boolean plain(Clause clause, int at) {
        String next = clause.form(at + 1);
        if (SESSIONS.contains(clause.form(at))) {
            return OF_TWO.contains(next);
        }
        return clause.form(at).endsWith("هما")
                || clause.is(at + 1, Kind.COMMA)
                || DESCRIBED.contains(next);
    }
}
