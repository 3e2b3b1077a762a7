package org.mithaq.web;

import java.util.ArrayList;
import java.util.List;
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
}
