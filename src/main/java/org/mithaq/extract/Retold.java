package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;

/** Arabic words that only tell what was discussed in talks which the article has told. */
final class Retold {

    /** "تم خلال الاستقبال بحث", "جرى بحث": what was discussed, told without those who did. */
    private static final Pattern DISCUSSED =
            Pattern.compile(
                    "[وف]?(?:تم|تمت|جرى|جرت|يتم)(?:(?: خلال \\p{L}+| خلاله| خلالها)"
                            + "|(?: فيه| فيها)? (?:بحث|استعراض|مناقشة|تبادل|تناول)).*");

    private final String text;

    Retold(String text) {
        this.text = text;
    }

    /** Whether a deed only tells what was discussed in talks of which it names a side. */
    boolean discussed(Claim.Act known, Claim.Act act) {
        Set<ActorRef> one = sides(known);
        Set<ActorRef> other = sides(act);
        return known.modality() == act.modality()
                && !one.isEmpty()
                && !other.isEmpty()
                && (one.containsAll(other) || other.containsAll(one))
                && DISCUSSED.matcher(act.evidence().span().of(text)).matches();
    }

    /** An act with the sides of another, too. */
    static Claim.Act withSides(Claim.Act act, Claim.Act other) {
        Set<ActorRef> all = sides(act);
        all.addAll(sides(other));
        List<ActorRef> list = List.copyOf(all);
        return new Claim.Act(
                act.type(),
                act.speech(),
                list,
                act.recipients(),
                act.participants().isEmpty() ? List.of() : list,
                act.speakers(),
                act.through(),
                act.occasion(),
                act.topics(),
                act.date(),
                act.place(),
                act.modality(),
                act.content(),
                act.cameo(),
                act.plover(),
                act.value(),
                act.evidence());
    }

    private static Set<ActorRef> sides(Claim.Act act) {
        return new LinkedHashSet<>(act.participants());
    }
}
