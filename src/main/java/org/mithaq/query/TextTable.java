package org.mithaq.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Results as a table for people: plain values, terms of the ontology by their names. */
final class TextTable {

    private static final String MQ = "https://w3id.org/mithaq/ontology#";

    private TextTable() {}

    static void write(ResultSet results, OutputStream out) {
        List<String> names = results.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        rows.add(names);
        while (results.hasNext()) {
            Binding binding = results.nextBinding();
            rows.add(names.stream().map(name -> cell(binding.get(Var.alloc(name)))).toList());
        }
        int[] widths = new int[names.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        for (int i = 0; i < rows.size(); i++) {
            line(rows.get(i), widths, writer);
            if (i == 0) {
                line(names.stream().map(name -> "").toList(), widths, writer, '-');
            }
        }
        writer.flush();
    }

    private static String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            String iri = node.getURI();
            return iri.startsWith(MQ) ? iri.substring(MQ.length()) : iri;
        }
        return node.isLiteral()
                ? node.getLiteralLexicalForm().replaceAll("\\s+", " ")
                : node.toString();
    }

    private static int width(String cell) {
        return (int)
                cell.codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .count();
    }

    private static void line(List<String> cells, int[] widths, PrintWriter writer) {
        line(cells, widths, writer, ' ');
    }

    private static void line(List<String> cells, int[] widths, PrintWriter writer, char fill) {
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            writer.print("| " + cell + String.valueOf(fill).repeat(widths[i] - width(cell)) + " ");
        }
        writer.println("|");
    }
}
