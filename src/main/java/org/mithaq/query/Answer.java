package org.mithaq.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param columns the names of its variables, in order
 * @param rows each with a value for the variables that are bound in it
 * @param sparql the query as it was asked, which gives the same again
 */
public record Answer(List<String> columns, List<Row> rows, String sparql) {

    /** One solution. */
    public record Row(Map<String, Term> values) {

        /** The value's text; empty where the variable is not bound. */
        public String text(String variable) {
            Term term = values.get(variable);
            return term == null ? "" : term.text();
        }

        public @Nullable Term term(String variable) {
            return values.get(variable);
        }

        /** A whole number; 0 where the variable is not bound. */
        public long number(String variable) {
            String text = text(variable);
            return text.isEmpty() ? 0 : Math.round(Double.parseDouble(text));
        }
    }
}
