package org.mithaq.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that the graph knows.
 *
 * @param id its IRI, without the base where it has it
 * @param types local names of its classes in the ontology, the general one first
 * @param labels its names, each with its language; the language is empty for codes
 */
record Known(String id, List<String> types, List<Label> labels) {

    /** A name in a language. */
    record Label(String text, String language) {}

    boolean isAnyOf(Set<String> wanted) {
        return types.stream().anyMatch(wanted::contains);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(labels.size());
        labels.forEach(label -> names.add(label.text()));
        return names;
    }

    /** The first name in a language, else the first of all. */
    String name(Locale locale) {
        return labels.stream()
                .filter(label -> label.language().equals(locale.getLanguage()))
                .findFirst()
                .orElse(labels.getFirst())
                .text();
    }

    @Nullable String type() {
        return types.isEmpty() ? null : types.getFirst();
    }
}
