package org.mithaq.link;

/** What is linked. */
enum Kind {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    PLACE("Place");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** The class's local name in the ontology. */
    String type() {
        return type;
    }
}
