package org.mithaq.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.mithaq.shipped.ShippedFiles;

/** What the ontology calls its terms in a language. */
public final class TermLabels {

    private final Map<String, String> labels = new HashMap<>();

    private TermLabels() {}

    /** The labels in a language: {@code ar} or {@code en}. */
    public static TermLabels in(String language) {
        TermLabels terms = new TermLabels();
        TurtleParser parser = new TurtleParser();
        parser.setRDFHandler(
                new AbstractRDFHandler() {
                    @Override
                    public void handleStatement(Statement statement) {
                        terms.add(statement, language);
                    }
                });
        try (InputStream in = ShippedFiles.open("ontology/mithaq.ttl")) {
            parser.parse(in, Vocabulary.MQ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private void add(Statement statement, String language) {
        String subject = statement.getSubject().stringValue();
        if (statement.getPredicate().equals(RDFS.LABEL)
                && statement.getObject() instanceof Literal label
                && label.getLanguage().filter(language::equals).isPresent()
                && subject.startsWith(Vocabulary.MQ)) {
            labels.put(subject.substring(Vocabulary.MQ.length()), label.getLabel());
        }
    }

    /**
     * The label of a term by its local name, such as {@code Commitment}; that name where it has
     * none.
     */
    public String of(String term) {
        return labels.getOrDefault(term, term);
    }
}
