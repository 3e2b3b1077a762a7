package org.mithaq.mention;

import java.util.List;
import java.util.Map;

/** British and American spellings of the words in names of bodies. */
final class Spellings {

    private static final Map<String, String> AMERICAN =
            Map.of(
                    "Organisation", "Organization",
                    "Co-operation", "Cooperation",
                    "Labour", "Labor",
                    "Defence", "Defense",
                    "Programme", "Program",
                    "Centre", "Center",
                    "Stabilisation", "Stabilization",
                    "Harmonisation", "Harmonization");

    private Spellings() {}

    /** A name as it is written, and as it is written elsewhere where that differs. */
    static List<String> of(String name) {
        String american = name;
        String british = name;
        for (Map.Entry<String, String> word : AMERICAN.entrySet()) {
            american = american.replace(word.getKey(), word.getValue());
            british = british.replace(word.getValue(), word.getKey());
        }
        return List.of(name, american, british).stream().distinct().toList();
    }
}
