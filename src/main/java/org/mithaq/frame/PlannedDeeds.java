package org.mithaq.frame;

import java.util.List;
import org.mithaq.claim.Modality;

/** Deeds that someone only plans or commits to: "agreed to open an embassy". */
final class PlannedDeeds {

    private final DeedNouns deeds;

    PlannedDeeds(DeedNouns deeds) {
        this.deeds = deeds;
    }

    /** A deed that someone commits to: "agreed to open an embassy". */
    List<FrameMatch> planned(Clause clause, Predication one, List<Predication> all) {
        Predication governor = one.governor();
        boolean plans =
                one.link() == Predication.Link.INFINITIVE
                        && governor != null
                        && Governing.plans(governor.group().entry());
        Rule rule =
                plans && one.subject() != null
                        ? EnglishRules.choose(clause, one, all, false)
                        : null;
        if (rule != null && !rule.frame().speech() && !one.group().passive()) {
            return DeedActs.act(clause, one, rule, Modality.PLANNED);
        }
        FrameMatch light =
                plans && one.subject() != null ? deeds.light(clause, one, Modality.PLANNED) : null;
        return light == null ? List.of() : List.of(light);
    }

    boolean plansDeed(Clause clause, Predication one, List<Predication> all) {
        for (Predication other : all) {
            if (other.link() == Predication.Link.INFINITIVE
                    && other.governor() != null
                    && other.governor().head() == one.head()) {
                return !planned(clause, other, all).isEmpty();
            }
        }
        return false;
    }
}
