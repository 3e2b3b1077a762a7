package org.mithaq.store.derived;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mithaq.merge.Cluster;

/**
 * Why something is one.
 *
 * @param iri of what was merged
 * @param parts IRIs, in order
 * @param joins how each further part came in; empty where one rule holds for all
 * @param rules the names of the rules
 */
public record Explanation(
        String iri, List<String> parts, List<Cluster.Join> joins, Set<String> rules) {

    /** As lines: what was merged, and under it each part with what it was found the same as. */
    public static String text(List<Explanation> explanations) {
        StringBuilder text = new StringBuilder();
        for (Explanation one : explanations) {
            text.append(one.iri).append("  ").append(String.join(" ", one.rules)).append('\n');
            for (String part : one.parts) {
                text.append("  ").append(part).append('\n');
                for (Cluster.Join join : one.joins) {
                    if (bare(join.part()).equals(part)) {
                        text.append("    = ")
                                .append(bare(join.with()))
                                .append("  ")
                                .append(join.rule())
                                .append(String.format(Locale.ROOT, " %.2f", join.score()))
                                .append('\n');
                    }
                }
            }
        }
        return text.toString();
    }

    /** Without the state that tells bearers of one name apart. */
    private static String bare(String id) {
        return id.split(" ", 2)[0];
    }
}
