package org.mithaq.store.derived;

/**
 * What one article says of a person.
 *
 * @param person IRI of the name
 * @param state IRI of the state that the article gives the person; empty where none is known
 * @param office key of an office; empty where the article tells none
 * @param day of publication; empty where it is not known
 * @param holding IRI of the holding of that office; empty where the article tells none
 */
record Attestation(String person, String state, String office, String day, String holding) {

    /** In one line; {@link #parse} reads it. */
    String mark() {
        return String.join("\t", person, state, office, day, holding);
    }

    static Attestation parse(String mark) {
        String[] fields = mark.split("\t", -1);
        return new Attestation(fields[0], fields[1], fields[2], fields[3], fields[4]);
    }
}
