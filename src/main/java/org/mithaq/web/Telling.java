package org.mithaq.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An act or agreement as a page shows it.
 *
 * @param kind the local name of its class
 * @param kindName its class in the page's language
 * @param date of the act, or the day it was signed; empty where unknown
 * @param title an agreement's title or an act's content; empty where none
 * @param sides by the local name of the property: who and what it is tied to
 * @param values by the local name of the property: the texts of other properties
 * @param words that it rests on, at least one in what was extracted
 */
record Telling(
        String iri,
        @Nullable String href,
        String kind,
        String kindName,
        Tone tone,
        String date,
        String title,
        Map<String, List<Link>> sides,
        Map<String, List<String>> values,
        List<Words> words) {

    List<Link> side(String property) {
        return sides.getOrDefault(property, List.of());
    }

    /** Of a property with one value; empty where there is none. */
    String value(String property) {
        List<String> found = values.getOrDefault(property, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }

    /** What it is worth, such as {@code 1,500,000 USD}; empty where that is not told. */
    public String worth() {
        String[] sum = value("value").split(" ", -1);
        return sum.length < 2
                ? ""
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(new BigDecimal(sum[0]))
                        + " "
                        + sum[1];
    }

    /** Who acts, speaks or takes part. */
    public List<Link> actors() {
        return side("actor").isEmpty() ? side("participant") : side("actor");
    }

    public List<Link> recipients() {
        return side("recipient");
    }

    public List<Link> parties() {
        return side("party");
    }

    public List<Link> speakers() {
        return side("speaker");
    }

    public List<Link> topics() {
        return side("topic");
    }

    public List<Link> places() {
        return side("place");
    }

    public List<Link> documents() {
        return side("through");
    }

    public @Nullable Link modality() {
        List<Link> found = side("modality");
        return found.isEmpty() || found.get(0).key().equals("Actual") ? null : found.get(0);
    }

    public @Nullable Link status() {
        List<Link> found = side("status");
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Its class and who acts towards whom, in a line.
     *
     * @param dir the direction of the page, {@code rtl} or {@code ltr}
     */
    public String headline(String dir) {
        String line = kindName;
        if (!actors().isEmpty()) {
            line += ": " + names(actors());
        }
        if (!recipients().isEmpty()) {
            line += (dir.equals("rtl") ? " ← " : " → ") + names(recipients());
        }
        return line;
    }

    private static String names(List<Link> links) {
        return links.stream().map(Link::name).collect(Collectors.joining(" · "));
    }

    /** The best known date: its own, else the publication day of its first article. */
    public String when() {
        return !date.isEmpty() || words.isEmpty() ? date : words.get(0).published();
    }

    /** How many articles tell of it. */
    public long witnesses() {
        return words.stream().map(Words::article).distinct().count();
    }

    /** An anchor within a page, from the IRI. */
    public String anchor() {
        int hash = iri.indexOf('#');
        return hash < 0 ? "" : iri.substring(hash + 1);
    }
}
