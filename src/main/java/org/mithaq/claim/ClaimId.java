package org.mithaq.claim;

import org.mithaq.text.Span;

/**
 * What tells a claim from the others of its article.
 *
 * @param type the ontology class's local name
 * @param span where its evidence stands
 */
public record ClaimId(String type, Span span) {}
