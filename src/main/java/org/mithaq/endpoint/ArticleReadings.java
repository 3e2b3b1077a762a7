package org.mithaq.endpoint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Article;
import org.mithaq.source.ArticleReader;
import org.mithaq.store.Graphs;
import org.springframework.stereotype.Component;

/** Reads texts that clients send, without storing them. */
@Component
public class ArticleReadings {

    private final String base;
    private final ArticleMachine machine;

    ArticleReadings(Graphs graphs, ArticleMachine machine) {
        this.machine = machine;
        this.base = graphs.names().base();
    }

    /**
     * What was read.
     *
     * @param iri the article's
     * @param nquads its graphs
     */
    public record Read(Article article, String iri, String nquads) {}

    /**
     * Reads a text.
     *
     * @param published the publication day; null where unknown
     * @throws org.mithaq.message.Fault where it is empty or in another language
     */
    public Read read(String text, @Nullable LocalDate published) {
        Article article = new ArticleReader(null, published).ofText("text", text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (ArticleGraphWriter writer = new ArticleGraphWriter(bytes, RdfFormat.NQUADS, base)) {
            writer.write(machine.claims(article));
        }
        return new Read(
                article, base + "article/" + article.id(), bytes.toString(StandardCharsets.UTF_8));
    }
}
