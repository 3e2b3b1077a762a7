package org.mithaq.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.message.Fault;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.BodyArticles;
import org.mithaq.source.Limits;
import org.mithaq.store.GraphStore;
import org.mithaq.store.GraphStore.Outcome;
import org.springframework.stereotype.Component;

/** The body of a request → articles → their claims, stored or not. */
@Component
class ArticleIntake {

    private final GraphStore store;
    private final ArticleMachine machine;

    ArticleIntake(GraphStore store, ArticleMachine machine) {
        this.machine = machine;
        this.store = store;
    }

    /** What became of one article. */
    sealed interface Taken {

        /** What to call it: a place in the body. */
        String name();

        /**
         * It was read.
         *
         * @param iri the article's
         * @param claims how many it makes
         * @param nquads its graphs
         * @param outcome what was done with it; null where it was only read
         */
        record Article(
                String name, String iri, int claims, byte[] nquads, @Nullable Outcome outcome)
                implements Taken {}

        /** It was left out. */
        record LeftOut(String name, Fault fault) implements Taken {}
    }

    /**
     * Reads a body, an article at a time.
     *
     * @param told what the request tells about all articles
     * @param unpacks whether documents and archives are read, too
     * @param keep whether to store them
     * @param sink takes what became of each, in the order of the body
     */
    void read(
            BodyArticles.Body body,
            Map<String, String> told,
            Limits limits,
            boolean unpacks,
            boolean keep,
            Consumer<Taken> sink)
            throws IOException {
        BodyArticles.each(
                body,
                told,
                limits,
                unpacks,
                found ->
                        sink.accept(
                                switch (found) {
                                    case BodyArticles.Found.Read read -> take(read, keep);
                                    case BodyArticles.Found.Broken broken ->
                                            new Taken.LeftOut(broken.name(), broken.fault());
                                }));
    }

    private Taken take(BodyArticles.Found.Read read, boolean keep) {
        try {
            ArticleClaims claims = machine.claims(read.article());
            byte[] nquads = nquads(claims);
            Outcome outcome = null;
            if (keep) {
                Map<String, Outcome> outcomes = store.put(nquads, read.name());
                outcome = outcomes.values().stream().findFirst().orElse(Outcome.UNCHANGED);
            }
            String iri = store.names().base() + "article/" + claims.article().id();
            return new Taken.Article(read.name(), iri, claims.claims().size(), nquads, outcome);
        } catch (Fault fault) {
            return new Taken.LeftOut(read.name(), fault);
        } catch (RuntimeException | StackOverflowError e) {
            return new Taken.LeftOut(
                    read.name(), new Fault(e, "article.failed", read.name(), String.valueOf(e)));
        }
    }

    private byte[] nquads(ArticleClaims claims) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, store.names().base())) {
            writer.write(claims);
        }
        return bytes.toByteArray();
    }

    static String word(@Nullable Outcome outcome) {
        return outcome == null ? "read" : outcome.name().toLowerCase(Locale.ROOT);
    }
}
