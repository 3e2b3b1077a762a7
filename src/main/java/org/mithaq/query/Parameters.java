package org.mithaq.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;

/** The values of a page's query. What has none, null or empty, is left out. */
public final class Parameters {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** An IRI. Where it is none, the characters that no IRI has are left out. */
    public Parameters iri(String name, @Nullable String iri) {
        if (iri != null && !iri.isEmpty()) {
            nodes.put(name, NodeFactory.createURI(clean(iri)));
        }
        return this;
    }

    public Parameters text(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            nodes.put(name, NodeFactory.createLiteralString(text));
        }
        return this;
    }

    /** IRIs where the query says {@code {name}}. */
    public Parameters iris(String name, List<String> iris) {
        texts.put(
                name,
                iris.stream()
                        .map(iri -> NodeFmtLib.strNT(NodeFactory.createURI(clean(iri))))
                        .collect(Collectors.joining(" ")));
        return this;
    }

    /** A number where the query says {@code {name}}. */
    public Parameters number(String name, long number) {
        texts.put(name, Long.toString(number));
        return this;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    /** The query's text without the lines whose parameter is not given. */
    String chosen(String text) {
        StringBuilder chosen = new StringBuilder();
        boolean on = true;
        for (String line : text.lines().toList()) {
            if (line.strip().startsWith("#if ")) {
                on = nodes.containsKey(line.strip().substring(4).strip());
            } else if (line.strip().equals("#end")) {
                on = true;
            } else if (on) {
                chosen.append(line).append('\n');
            }
        }
        String whole = chosen.toString();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            whole = whole.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return whole;
    }

    private static String clean(String iri) {
        return iri.codePoints()
                .filter(c -> c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
