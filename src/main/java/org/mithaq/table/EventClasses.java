package org.mithaq.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mithaq.shipped.ShippedFiles;

/** What class of act a CAMEO code or a type of PLOVER is: the longest code that is known. */
final class EventClasses {

    private static final Map<String, List<String>> CLASSES = read();

    /** The last third digit of the codes of each of the twenty roots. */
    private static final String LAST = "98967457486995566664";

    private EventClasses() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> classes = new HashMap<>();
        ShippedFiles.text("org/mithaq/table/event-classes.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(
                        line -> {
                            List<String> words = List.of(line.split(" +", -1));
                            classes.put(words.get(0), words.subList(1, words.size()));
                        });
        return classes;
    }

    /**
     * A code with the zero at its beginning that tables lose.
     *
     * @return empty for what is no code of CAMEO
     */
    static Optional<String> code(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        return List.of(text, "0" + text).stream()
                .filter(code -> code.length() >= 2 && code.length() <= 4)
                .filter(EventClasses::isKnown)
                .findFirst();
    }

    private static boolean isKnown(String code) {
        return CLASSES.containsKey(code.substring(0, 2))
                && (code.length() == 2
                        || code.charAt(2)
                                <= LAST.charAt(Integer.parseInt(code.substring(0, 2)) - 1));
    }

    /** Local names of the classes of a code. */
    static List<String> ofCode(String code) {
        String known = code;
        while (!CLASSES.containsKey(known)) {
            known = known.substring(0, known.length() - 1);
        }
        return Objects.requireNonNull(CLASSES.get(known));
    }

    /** Local names of the classes of a type of PLOVER; empty for what is none. */
    static Optional<List<String>> ofPlover(String type) {
        return type.matches("[A-Z]+") ? Optional.ofNullable(CLASSES.get(type)) : Optional.empty();
    }
}
