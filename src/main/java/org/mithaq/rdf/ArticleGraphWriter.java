package org.mithaq.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.mithaq.claim.ArticleClaims;

/**
 * Writes the graphs of articles, one after the other, into one stream. The bytes are a function of
 * the claims: no clock, no blank nodes, no order but theirs.
 */
public final class ArticleGraphWriter implements AutoCloseable {

    private final Iris iris;
    private final Writer out;
    private final RDFWriter rio;

    /** Begins a document. The stream is flushed, but not closed, at the end. */
    public ArticleGraphWriter(OutputStream stream, RdfFormat format, String base) {
        this.iris = new Iris(base);
        this.out =
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        this.rio = Rio.createWriter(format.rio(), out);
        rio.getWriterConfig().set(BasicWriterSettings.INLINE_BLANK_NODES, false);
        rio.startRDF();
        rio.handleNamespace("mq", Vocabulary.MQ);
        rio.handleNamespace("oa", Vocabulary.OA);
        rio.handleNamespace("rdfs", RDFS.NAMESPACE);
        rio.handleNamespace("xsd", XSD.NAMESPACE);
        rio.handleNamespace("dcterms", Vocabulary.DCTERMS);
    }

    /**
     * Writes the graphs of one article.
     *
     * @throws UncheckedIOException where the stream cannot be written
     */
    public void write(ArticleClaims claims) {
        try {
            ClaimMapper.map(claims, iris, rio::handleStatement);
        } catch (RDFHandlerException e) {
            throw unchecked(e);
        }
    }

    /** Ends the document and flushes it. */
    @Override
    public void close() {
        try {
            rio.endRDF();
            out.flush();
        } catch (RDFHandlerException e) {
            throw unchecked(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException unchecked(RDFHandlerException e) {
        return e.getCause() instanceof IOException io ? new UncheckedIOException(io) : e;
    }
}
