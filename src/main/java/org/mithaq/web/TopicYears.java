package org.mithaq.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mithaq.query.Answer;
import org.mithaq.query.Answer.Row;

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

    static TopicYears of(Answer answer, String language) {
        TreeSet<String> known = new TreeSet<>();
        Map<String, Link> names = new LinkedHashMap<>();
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Row row : answer.rows()) {
            String topic = row.text("topic");
            String key = topic.substring(topic.lastIndexOf('/') + 1);
            String year = row.text("year");
            known.add(year);
            names.put(topic, new Link(row.text("name"), language, "/topic/" + key, topic, key));
            counts.computeIfAbsent(topic, t -> new LinkedHashMap<>())
                    .merge(year, row.number("count"), Long::sum);
        }
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
        names.forEach(
                (topic, name) ->
                        lines.add(line(name, counts.getOrDefault(topic, Map.of()), years, most)));
        lines.sort(Comparator.comparing(Line::acts).reversed());
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
