package org.mithaq.export;

import java.util.Map;

/**
 * What event data say of a CAMEO code: its quad class and the score of the Goldstein scale of its
 * root.
 */
final class Cameo {

    /** Goldstein scores of the twenty roots, as CAMEO's codebook gives them. */
    private static final Map<String, String> GOLDSTEIN =
            Map.ofEntries(
                    Map.entry("01", "0.0"),
                    Map.entry("02", "3.0"),
                    Map.entry("03", "4.0"),
                    Map.entry("04", "1.0"),
                    Map.entry("05", "3.5"),
                    Map.entry("06", "6.0"),
                    Map.entry("07", "7.0"),
                    Map.entry("08", "5.0"),
                    Map.entry("09", "-2.0"),
                    Map.entry("10", "-5.0"),
                    Map.entry("11", "-2.0"),
                    Map.entry("12", "-4.0"),
                    Map.entry("13", "-4.4"),
                    Map.entry("14", "-6.5"),
                    Map.entry("15", "-7.2"),
                    Map.entry("16", "-4.0"),
                    Map.entry("17", "-7.0"),
                    Map.entry("18", "-9.0"),
                    Map.entry("19", "-10.0"),
                    Map.entry("20", "-10.0"));

    private Cameo() {}

    static String root(String code) {
        return code.length() < 2 ? "" : code.substring(0, 2);
    }

    static String goldstein(String code) {
        return GOLDSTEIN.getOrDefault(root(code), "");
    }

    /**
     * 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material conflict; empty
     * without a code.
     */
    static String quadClass(String code) {
        String root = root(code);
        if (!GOLDSTEIN.containsKey(root)) {
            return "";
        }
        int number = Integer.parseInt(root);
        return number <= 5 ? "1" : number <= 8 ? "2" : number <= 13 ? "3" : "4";
    }
}
