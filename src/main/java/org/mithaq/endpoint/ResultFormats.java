package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/** In which format a result is given: what {@code format} or {@code Accept} asks for. */
final class ResultFormats {

    private static final AcceptList TABLES =
            AcceptList.create(
                    "application/sparql-results+json",
                    "application/sparql-results+xml",
                    "text/csv",
                    "text/tab-separated-values",
                    "application/json",
                    "application/xml",
                    "text/xml");
    private static final AcceptList GRAPHS =
            AcceptList.create(
                    "text/turtle",
                    "application/n-triples",
                    "application/ld+json",
                    "application/rdf+xml",
                    "application/trig",
                    "application/n-quads",
                    "application/json",
                    "application/xml");
    private static final Map<String, Lang> TABLE_NAMES =
            Map.of(
                    "json",
                    ResultSetLang.RS_JSON,
                    "xml",
                    ResultSetLang.RS_XML,
                    "csv",
                    ResultSetLang.RS_CSV,
                    "tsv",
                    ResultSetLang.RS_TSV);
    private static final Map<String, Lang> GRAPH_NAMES =
            Map.of(
                    "turtle", Lang.TURTLE,
                    "ttl", Lang.TURTLE,
                    "ntriples", Lang.NTRIPLES,
                    "nt", Lang.NTRIPLES,
                    "jsonld", Lang.JSONLD,
                    "json", Lang.JSONLD,
                    "rdfxml", Lang.RDFXML,
                    "xml", Lang.RDFXML,
                    "trig", Lang.TRIG,
                    "nquads", Lang.NQUADS);

    private ResultFormats() {}

    /**
     * The format for a query's result.
     *
     * @throws Fault where {@code format} names none
     */
    static Lang choose(Query query, HttpServletRequest request) {
        return choose(query.isSelectType() || query.isAskType(), request);
    }

    /** The format for a graph. */
    static Lang ofGraph(HttpServletRequest request) {
        return choose(false, request);
    }

    private static Lang choose(boolean table, HttpServletRequest request) {
        String name = named(request);
        if (name != null) {
            Map<String, Lang> names = table ? TABLE_NAMES : GRAPH_NAMES;
            Lang lang = names.get(name.toLowerCase(Locale.ROOT));
            lang = lang == null ? ofType(name, table) : lang;
            if (lang == null) {
                throw new Fault(
                        "sparql.format",
                        String.join(", ", names.keySet().stream().sorted().toList()));
            }
            return lang;
        }
        String accept = request.getHeader("Accept");
        MediaType chosen =
                accept == null
                        ? null
                        : AcceptList.match(new AcceptList(accept), table ? TABLES : GRAPHS);
        Lang lang = chosen == null ? null : ofType(chosen.getContentTypeStr(), table);
        return lang != null ? lang : table ? ResultSetLang.RS_JSON : Lang.TURTLE;
    }

    private static @Nullable String named(HttpServletRequest request) {
        for (String parameter : new String[] {"format", "output", "results"}) {
            String value = request.getParameter(parameter);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private static @Nullable Lang ofType(String type, boolean table) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "application/json" -> table ? ResultSetLang.RS_JSON : Lang.JSONLD;
            case "application/xml", "text/xml" -> table ? ResultSetLang.RS_XML : Lang.RDFXML;
            case "application/sparql-results+json" -> table ? ResultSetLang.RS_JSON : null;
            case "application/sparql-results+xml" -> table ? ResultSetLang.RS_XML : null;
            case "text/csv" -> table ? ResultSetLang.RS_CSV : null;
            case "text/tab-separated-values" -> table ? ResultSetLang.RS_TSV : null;
            default -> {
                Lang lang = RDFLanguages.contentTypeToLang(ContentType.create(type));
                yield table || !GRAPH_NAMES.containsValue(lang) ? null : lang;
            }
        };
    }

    /** What the answer says of its format. */
    static String contentType(Lang lang) {
        String type = lang.getHeaderString();
        return type.endsWith("+xml") ? type : type + ";charset=utf-8";
    }
}
