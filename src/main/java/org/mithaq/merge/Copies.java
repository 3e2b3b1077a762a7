package org.mithaq.merge;

import java.util.Comparator;
import java.util.List;

/** Articles that carry one text → the wire story. */
public final class Copies {

    /** From this many on, copies are compared with the first only. */
    private static final int MANY = 200;

    /**
     * One of the articles.
     *
     * @param source the article
     * @param print of its text
     */
    public record Copy(Source source, Fingerprint print) {

        private static final Comparator<Copy> ORDER =
                Comparator.comparing(
                                (Copy c) ->
                                        c.source().published() == null
                                                ? "9999"
                                                : c.source().published())
                        .thenComparing(c -> c.source().iri());
    }

    private Copies() {}

    /** One cluster of all; each joins by the copy that it is most like among those before it. */
    public static Cluster<Copy> cluster(List<Copy> copies) {
        Groups<Copy> groups = new Groups<>(copies, c -> c.source().iri(), Copy.ORDER);
        List<Copy> items = groups.items();
        for (int i = 1; i < items.size(); i++) {
            Copy copy = items.get(i);
            Copy like = items.get(0);
            double best = copy.print().similarity(like.print());
            for (int j = 1; j < Math.min(i, MANY); j++) {
                double similarity = copy.print().similarity(items.get(j).print());
                if (similarity > best) {
                    best = similarity;
                    like = items.get(j);
                }
            }
            groups.join(like, copy, "article/same-text", best);
        }
        return groups.clusters().get(0);
    }
}
