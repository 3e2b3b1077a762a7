package org.mithaq.endpoint;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows for CSV, which people open in spreadsheets: a text that a spreadsheet would run as a formula
 * gets an apostrophe before it. CSV does not tell kinds of values apart anyway; whoever needs them
 * exact asks for TSV, JSON or XML.
 */
record SpreadsheetRows(RowSet rows) implements RowSet {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        Binding row = rows.next();
        for (Var variable : rows.getResultVars()) {
            if (isFormula(row.get(variable))) {
                return safe(row);
            }
        }
        return row;
    }

    private static Binding safe(Binding row) {
        BindingBuilder safe = Binding.builder();
        row.forEach(
                (variable, node) ->
                        safe.add(
                                variable,
                                isFormula(node)
                                        ? NodeFactory.createLiteralString(
                                                "'" + node.getLiteralLexicalForm())
                                        : node));
        return safe.build();
    }

    private static boolean isFormula(@Nullable Node node) {
        if (node == null || !node.isLiteral()) {
            return false;
        }
        String text = node.getLiteralLexicalForm();
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !text.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?|[+-]INF");
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
