package org.mithaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Extractor;
import org.mithaq.rdf.Iris;
import org.mithaq.source.Article;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;

/**
 * What a fresh store begins with: the articles of {@code seeds/}. The launcher prepares such a
 * store once, so that a fresh one is a copy of it and nothing has to be read at the start.
 */
final class SeedStore {

    private static final @Nullable String PREPARED = System.getProperty("mithaq.template");

    private SeedStore() {}

    /** The store that the launcher prepared; null where there is none. */
    static @Nullable Path prepared() {
        return PREPARED != null && Files.isDirectory(Path.of(PREPARED)) ? Path.of(PREPARED) : null;
    }

    /**
     * Puts the seeds into a store, unless these very seeds were put there before.
     *
     * @param note told the number of seeds before they are read
     */
    static void fill(GraphStore graphs, String base, IntConsumer note) {
        String digest = Seeds.digest() + new Version().getVersion()[0];
        if (graphs.isSeededWith(digest)) {
            return;
        }
        List<Article> seeds = Seeds.all();
        note.accept(seeds.size());
        Extractor extractor = Extractor.create(Reference.read(List.of()));
        for (Article seed : seeds) {
            graphs.put(ArticleSink.nquads(extractor.extract(seed), base), seed.name());
        }
        graphs.derive();
        graphs.seededWith(digest);
    }

    /** Makes that store anew, where the launcher names a folder for it. */
    static void prepare() {
        if (PREPARED == null) {
            return;
        }
        try (GraphStore graphs = GraphStore.open(Path.of(PREPARED), Iris.DEFAULT_BASE)) {
            fill(graphs, Iris.DEFAULT_BASE, seeds -> {});
            graphs.compact();
        }
    }
}
