package org.mithaq.claim;

/** Whether an act took place. */
public enum Modality {
    ACTUAL("Actual"),
    PLANNED("Planned"),
    NEGATED("Negated"),
    HYPOTHETICAL("Hypothetical");

    private final String term;

    Modality(String term) {
        this.term = term;
    }

    /** The local name in the ontology. */
    public String term() {
        return term;
    }
}
