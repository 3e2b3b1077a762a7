package org.mithaq.query;

/**
 * A value in an answer.
 *
 * @param text an IRI, or a literal's lexical form
 * @param language of a literal with one; else empty
 * @param iri whether it is an IRI
 */
public record Term(String text, String language, boolean iri) {

    /** The part of an IRI behind its last slash or hash; a literal's text. */
    public String local() {
        if (!iri) {
            return text;
        }
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
    }
}
