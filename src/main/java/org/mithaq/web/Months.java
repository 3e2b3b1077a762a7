package org.mithaq.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts of acts along an axis of time without gaps: months, or years where there would be too many
 * months. A year that is known without its month has a place of its own before the year's months.
 */
final class Months {

    /** More months than these are drawn as years. */
    static final int MOST = 180;

    private final List<Month> counts;
    private final List<String> axis;

    private Months(List<Month> counts, List<String> axis) {
        this.counts = counts;
        this.axis = axis;
    }

    /**
     * Acts of one kind in one month.
     *
     * @param month {@code 2018-01}, or {@code 2018} where only the year is known
     * @param kind in the page's language
     */
    record Month(String month, String kind, Tone tone, long count) {}

    /**
     * A series of the drawing.
     *
     * @param tone the code of its tone; empty where it has none
     * @param values one for each place of the axis
     */
    record Series(String name, String tone, List<Long> values) {}

    static Months of(List<Month> counts) {
        SortedSet<String> known = new TreeSet<>();
        counts.forEach(count -> known.add(count.month()));
        List<String> months = continuous(known);
        if (months.size() <= MOST) {
            return new Months(counts, months);
        }
        List<Month> years =
                counts.stream()
                        .map(c -> new Month(year(c.month()), c.kind(), c.tone(), c.count()))
                        .toList();
        return new Months(years, months.stream().map(Months::year).distinct().toList());
    }

    private static String year(String month) {
        return month.substring(0, Math.min(4, month.length()));
    }

    private static List<String> continuous(SortedSet<String> known) {
        List<String> exact =
                known.stream().filter(m -> m.matches("\\d{4}-(0[1-9]|1[0-2])")).toList();
        SortedSet<String> axis = new TreeSet<>(known);
        if (!exact.isEmpty()) {
            YearMonth last = YearMonth.parse(exact.get(exact.size() - 1));
            YearMonth month = YearMonth.parse(exact.get(0));
            for (; !month.isAfter(last); month = month.plusMonths(1)) {
                axis.add(month.toString());
            }
        }
        return List.copyOf(axis);
    }

    List<String> axis() {
        return axis;
    }

    List<Series> byKind() {
        Map<String, Map<String, Long>> kinds = new TreeMap<>();
        counts.forEach(
                c ->
                        kinds.computeIfAbsent(c.kind(), k -> new HashMap<>())
                                .merge(c.month(), c.count(), Long::sum));
        List<Series> series = new ArrayList<>();
        kinds.forEach((kind, values) -> series.add(new Series(kind, "", along(values))));
        return series;
    }

    /**
     * A series for each tone that there is.
     *
     * @param names what a tone is called
     */
    List<Series> byTone(Function<Tone, String> names) {
        Map<Tone, Map<String, Long>> tones = new EnumMap<>(Tone.class);
        counts.forEach(
                c ->
                        tones.computeIfAbsent(c.tone(), t -> new HashMap<>())
                                .merge(c.month(), c.count(), Long::sum));
        List<Series> series = new ArrayList<>();
        tones.forEach(
                (tone, values) ->
                        series.add(new Series(names.apply(tone), tone.code(), along(values))));
        return series;
    }

    private List<Long> along(Map<String, Long> values) {
        return axis.stream().map(month -> values.getOrDefault(month, 0L)).toList();
    }

    /** The part of the axis that a filter leaves, as the drawing's first view. */
    Map<String, Object> zoom(String from, String to) {
        Map<String, Object> zoom = new HashMap<>();
        axis.stream()
                .filter(m -> m.compareTo(from) >= 0)
                .findFirst()
                .ifPresent(m -> put(zoom, "startValue", m, from));
        axis.stream()
                .filter(m -> m.substring(0, Math.min(m.length(), to.length())).compareTo(to) <= 0)
                .reduce((first, second) -> second)
                .ifPresent(m -> put(zoom, "endValue", m, to));
        return zoom;
    }

    private static void put(Map<String, Object> zoom, String name, String month, String wished) {
        if (!wished.isEmpty()) {
            zoom.put(name, month);
        }
    }
}
