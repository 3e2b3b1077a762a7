package org.mithaq.reconcile;

import java.util.List;

/**
 * Something that a cell may mean.
 *
 * @param score from 0 to 100
 * @param match whether there is no doubt
 * @param features what the score is made of
 */
public record Candidate(
        String id,
        String name,
        String description,
        double score,
        boolean match,
        List<Type> type,
        List<Feature> features) {

    /** A class of the ontology. */
    public record Type(String id, String name) {}

    /** A part of a score. */
    public record Feature(String id, double value) {}
}
