package org.mithaq.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.store.GraphStore;
import org.mithaq.store.GraphStore.Outcome;
import org.mithaq.store.RemoteStore;
import org.mithaq.store.ServerFile;

/** Where claims go: the store itself, or the server that has it open. */
interface ArticleSink extends AutoCloseable {

    /** Stores an article's graphs: {@code added}, {@code replaced} or {@code unchanged}. */
    String put(byte[] nquads, String name);

    /** Computes what is derived, once all articles are in. */
    void finish();

    @Override
    void close();

    /** The sink for a folder. */
    static ArticleSink of(Path folder, String base) {
        Optional<ServerFile> server = ServerFile.of(folder);
        return server.isPresent()
                ? new ThroughServer(new ServerClient(server.get()))
                : new Direct(GraphStore.open(folder, base));
    }

    /** The sink for another server, which gets the ontology and the reference data first. */
    static ArticleSink elsewhere(RemoteStore store) {
        store.prepare();
        return new Elsewhere(store);
    }

    /** Claims as N-Quads. */
    static byte[] nquads(ArticleClaims claims, String base) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (ArticleGraphWriter writer = new ArticleGraphWriter(bytes, RdfFormat.NQUADS, base)) {
            writer.write(claims);
        }
        return bytes.toByteArray();
    }

    private static String word(Map<String, Outcome> outcomes) {
        return outcomes.values().stream()
                .findFirst()
                .map(o -> o.name().toLowerCase(Locale.ROOT))
                .orElse("unchanged");
    }

    /** Into a store that another server keeps. */
    record Elsewhere(RemoteStore store) implements ArticleSink {
        @Override
        public String put(byte[] nquads, String name) {
            return word(store.put(nquads, name));
        }

        @Override
        public void finish() {
            store.derive();
        }

        @Override
        public void close() {}
    }

    /** Into a store that this process has open. */
    record Direct(GraphStore store) implements ArticleSink {
        @Override
        public String put(byte[] nquads, String name) {
            return word(store.put(nquads, name));
        }

        @Override
        public void finish() {
            store.finish();
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** Through the server. */
    record ThroughServer(ServerClient client) implements ArticleSink {
        @Override
        public String put(byte[] nquads, String name) {
            return client.put(nquads, name).split(" ", 2)[0];
        }

        @Override
        public void finish() {
            client.derive();
        }

        @Override
        public void close() {}
    }
}
