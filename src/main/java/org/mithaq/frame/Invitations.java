package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.ArabicDeeds.Deed;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/** Visits to which an Arabic call invites: "وجه إلى نظيره دعوة لزيارة …". */
final class Invitations {

    private static final Set<String> INVITING =
            Set.of("دعا", "وجه", "جدد", "كرر", "سلم", "نقل", "قدم", "أرسل", "بعث");

    private static final Set<String> VISIT = Set.of("لزياره", "بزياره", "زياره", "بالزياره");

    private static final Set<String> HOME = Set.of("بلاده", "بلادها", "بلدها", "بلده", "بلدنا");

    private static final int REACH = 14;

    private final ArabicDeeds nouns;

    Invitations(ArabicDeeds nouns) {
        this.nouns = nouns;
    }

    /** The visit that a call asks its only guest for; null where it asks for something else. */
    @Nullable FrameMatch visit(Clause clause, String lemma, FrameMatch call, int end) {
        boolean invites =
                call.frame().is("Appeal")
                        && INVITING.contains(lemma)
                        && call.subject() instanceof Subject.Named
                        && !call.others().isEmpty();
        if (!invites) {
            return null;
        }
        int from = call.others().get(call.others().size() - 1).to();
        int stop = Math.min(end, from + REACH);
        for (int i = from; i < stop && !clause.isThat(i); i++) {
            if (!VISIT.contains(clause.form(i)) || !asked(clause, i)) {
                continue;
            }
            Deed deed = nouns.at(clause, i);
            List<Mention> host = deed == null ? List.of() : host(clause, call, i + 1);
            return deed == null || host.isEmpty()
                    ? null
                    : NominalReader.match(
                            clause,
                            deed,
                            i,
                            Math.max(i + 1, host.get(0).to()),
                            new Subject.Named(call.others()),
                            host,
                            end,
                            call.modality() == Modality.NEGATED
                                    ? Modality.NEGATED
                                    : Modality.PLANNED,
                            0.65);
        }
        return null;
    }

    /** "(إلى) زيارة", "لزيارة", "للقيام بزيارة". */
    private static boolean asked(Clause clause, int i) {
        String form = clause.form(i);
        return form.startsWith("ل")
                || form.startsWith("ب") && clause.form(i - 1).endsWith("لقيام")
                || clause.form(i - 1).equals("الي");
    }

    /** Where the guest is to go: the place behind the noun, else to those who invite. */
    private static List<Mention> host(Clause clause, FrameMatch call, int from) {
        for (int i = from; i < from + 4; i++) {
            Mention mention = clause.starting(i);
            boolean home =
                    HOME.contains(clause.form(i))
                            || mention instanceof Mention.Group group
                                    && group.kind() == Mention.Group.Kind.OWN;
            if (home && call.subject() instanceof Subject.Named named) {
                return named.mentions();
            }
            if (mention instanceof Mention.Place || mention instanceof Mention.Actor) {
                return List.of(mention);
            }
            if (mention != null || !clause.isWord(i)) {
                break;
            }
        }
        return List.of();
    }
}
