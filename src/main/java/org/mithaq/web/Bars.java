package org.mithaq.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mithaq.query.Answer;
import org.mithaq.query.Answer.Row;

/**
 * A row of a table with bars.
 *
 * @param percent of the longest bar
 */
record Bars(Link link, long count, long percent) {

    /**
     * The rows of an answer.
     *
     * @param number the variable with the number
     */
    static List<Bars> of(Answer answer, String number, Function<Row, Link> link) {
        long most = 1;
        for (Row row : answer.rows()) {
            most = Math.max(most, row.number(number));
        }
        List<Bars> bars = new ArrayList<>();
        for (Row row : answer.rows()) {
            long count = row.number(number);
            bars.add(new Bars(link.apply(row), count, 100 * count / most));
        }
        return bars;
    }

    /** The most frequent keys, at most so many. */
    static List<Bars> of(Map<String, Long> counts, int limit, Function<String, Link> link) {
        long most = counts.values().stream().reduce(1L, Math::max);
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(
                        entry ->
                                new Bars(
                                        link.apply(entry.getKey()),
                                        entry.getValue(),
                                        100 * entry.getValue() / most))
                .toList();
    }
}
