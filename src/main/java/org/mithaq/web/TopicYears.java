package org.mithaq.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The topics of a relation by year: the most frequent topics, the latest years.
 *
 * @param years in their order, each four digits; empty text for what has no date, at the end
 */
record TopicYears(List<String> years, List<Line> lines) {

    private static final int TOPICS = 12;
    private static final int YEARS = 12;

    /** A topic, its acts and those of each year. */
    record Line(Link topic, long acts, List<Cell> cells) {}

    /**
     * A topic in a year.
     *
     * @param percent of the fullest cell
     */
    record Cell(String year, long acts, long percent) {}

    /**
     * @param counts by topic and year, empty where undated
     * @param names of all these topics
     */
    static TopicYears of(Map<String, Map<String, Long>> counts, Map<String, Link> names) {
        TreeSet<String> known = new TreeSet<>();
        counts.values().forEach(byYear -> known.addAll(byYear.keySet()));
        boolean undated = known.remove("");
        List<String> all = new ArrayList<>(known);
        List<String> years =
                new ArrayList<>(all.subList(Math.max(0, all.size() - YEARS), all.size()));
        if (undated) {
            years.add("");
        }
        long most =
                counts.values().stream().flatMap(c -> c.values().stream()).reduce(1L, Math::max);
        List<Line> lines = new ArrayList<>();
        counts.forEach(
                (topic, byYear) -> {
                    Link name = names.get(topic);
                    if (name != null) {
                        lines.add(line(name, byYear, years, most));
                    }
                });
        lines.sort(
                Comparator.comparing(Line::acts)
                        .reversed()
                        .thenComparing(line -> line.topic().name()));
        return new TopicYears(years, List.copyOf(lines.subList(0, Math.min(TOPICS, lines.size()))));
    }

    private static Line line(Link topic, Map<String, Long> byYear, List<String> years, long most) {
        List<Cell> cells = new ArrayList<>();
        for (String year : years) {
            long acts = byYear.getOrDefault(year, 0L);
            cells.add(new Cell(year, acts, 100 * acts / most));
        }
        return new Line(topic, byYear.values().stream().mapToLong(Long::longValue).sum(), cells);
    }
}
