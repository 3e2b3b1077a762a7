package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;

/**
 * Deeds of named sides in what a speaker only says: "Chad will send doctors to Niger, N'Djamena
 * said". Whether they count is told by who speaks.
 */
final class ReportedDeeds {

    private ReportedDeeds() {}

    /** The matches of a sentence with those that its speeches report, each behind its speech. */
    static List<FrameMatch> with(Clause clause, List<Predication> all, List<FrameMatch> matches) {
        Set<Integer> told = matches.stream().map(FrameMatch::trigger).collect(Collectors.toSet());
        List<FrameMatch> result = new ArrayList<>();
        for (FrameMatch match : matches) {
            result.add(match);
            if (match.frame().is("Affirmation") || match.frame().is("Commitment")) {
                result.addAll(reported(clause, all, match, told));
            }
        }
        return result;
    }

    private static List<FrameMatch> reported(
            Clause clause, List<Predication> all, FrameMatch speech, Set<Integer> told) {
        List<FrameMatch> deeds = new ArrayList<>();
        boolean first = true;
        for (Predication one : all) {
            boolean inside =
                    one.head() >= speech.contentFrom()
                            && one.head() < speech.contentTo()
                            && one.head() != speech.trigger();
            if (!inside || !one.group().finite()) {
                continue;
            }
            Rule rule =
                    told.contains(one.head()) || !named(one)
                            ? null
                            : EnglishRules.choose(clause, one, all, false);
            if (rule != null
                    && !rule.frame().speech()
                    && !one.group().obliges()
                    && one.group().modality() != Modality.HYPOTHETICAL) {
                for (FrameMatch deed : DeedActs.act(clause, one, rule, one.group().modality())) {
                    deeds.add(deed.inside(speech, first));
                }
            }
            first = false;
        }
        return deeds;
    }

    private static boolean named(Predication one) {
        return one.link() == Predication.Link.MAIN
                && !one.group().passive()
                && one.subject() instanceof Subject.Named named
                && named.mentions().stream()
                        .noneMatch(mention -> mention instanceof Mention.Instrument);
    }
}
