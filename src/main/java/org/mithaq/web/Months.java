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

    /** Of all acts, one part in so many at either end may lie outside of the first view. */
    private static final long OUTSIDE = 100;

    private final List<Month> counts;
    private final List<String> axis;
    private final String first;
    private final String last;

    private Months(List<Month> counts, List<String> axis, String first, String last) {
        this.counts = counts;
        this.axis = axis;
        this.first = first;
        this.last = last;
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
        TreeMap<String, Long> known = new TreeMap<>();
        counts.forEach(count -> known.merge(count.month(), count.count(), Long::sum));
        String first = bulk(known);
        String last = bulk(known.descendingMap());
        List<String> months = continuous(known.navigableKeySet(), first, last);
        if (months.size() <= MOST) {
            return new Months(counts, months, first, last);
        }
        List<Month> years =
                counts.stream()
                        .map(c -> new Month(year(c.month()), c.kind(), c.tone(), c.count()))
                        .toList();
        List<String> axis = months.stream().map(Months::year).distinct().toList();
        return new Months(years, axis, year(first), year(last));
    }

    /** Where most begins: before it there is less than one part in {@link #OUTSIDE}. */
    private static String bulk(Map<String, Long> known) {
        long all = known.values().stream().mapToLong(Long::longValue).sum();
        long before = 0;
        for (Map.Entry<String, Long> place : known.entrySet()) {
            before += place.getValue();
            if (before * OUTSIDE > all) {
                return place.getKey();
            }
        }
        return "";
    }

    private static String year(String month) {
        return month.substring(0, Math.min(4, month.length()));
    }

    /** With each month between the first and the last of those where most lies. */
    private static List<String> continuous(SortedSet<String> known, String first, String last) {
        List<String> exact =
                known.stream()
                        .filter(m -> m.compareTo(first) >= 0 && m.compareTo(last) <= 0)
                        .filter(m -> m.matches("\\d{4}-(0[1-9]|1[0-2])"))
                        .toList();
        SortedSet<String> axis = new TreeSet<>(known);
        if (!exact.isEmpty()) {
            YearMonth end = YearMonth.parse(exact.get(exact.size() - 1));
            YearMonth month = YearMonth.parse(exact.get(0));
            for (; !month.isAfter(end); month = month.plusMonths(1)) {
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

    /**
     * The part of the axis that a filter leaves, as the drawing's first view; where it leaves all,
     * that where most lies.
     */
    Map<String, Object> zoom(String from, String to) {
        Map<String, Object> zoom = new HashMap<>();
        boolean all = from.isEmpty() && to.isEmpty();
        if (all
                && (axis.isEmpty()
                        || axis.get(0).equals(first) && axis.get(axis.size() - 1).equals(last))) {
            return zoom;
        }
        String begin = all ? first : from;
        String end = all ? last : to;
        axis.stream()
                .filter(m -> m.compareTo(begin) >= 0)
                .findFirst()
                .ifPresent(m -> put(zoom, "startValue", m, begin));
        axis.stream()
                .filter(m -> m.substring(0, Math.min(m.length(), end.length())).compareTo(end) <= 0)
                .reduce((earlier, later) -> later)
                .ifPresent(m -> put(zoom, "endValue", m, end));
        return zoom;
    }

    private static void put(Map<String, Object> zoom, String name, String month, String wished) {
        if (!wished.isEmpty()) {
            zoom.put(name, month);
        }
    }
}
