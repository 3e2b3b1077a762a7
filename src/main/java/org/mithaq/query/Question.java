package org.mithaq.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.mithaq.message.Fault;

/**
 * An analyst's question: a SPARQL query that runs as it stands, with the header that describes it.
 *
 * @param name the file's name without its ending
 * @param title in English
 * @param titleArabic in Arabic
 * @param answers what it answers, in English
 * @param answersArabic the same in Arabic
 * @param parameters what may be set
 * @param views how its answer can be drawn
 * @param sparql the whole file
 */
public record Question(
        String name,
        String title,
        String titleArabic,
        String answers,
        String answersArabic,
        List<Parameter> parameters,
        List<View> views,
        String sparql) {

    private static final String VIEW = "# view: ";
    private static final Pattern NAMES_IN = Pattern.compile("(LANG\\(\\?\\w+\\) = )\"(?:en|ar)\"");
    private static final String BASE = "https://w3id.org/mithaq/";
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_.+-]+");

    /**
     * What may be set in a question.
     *
     * @param type {@code state}, {@code organization}, {@code topic}, {@code class}, {@code
     *     decimal} or {@code text}
     * @param standard the value that the file has
     */
    public record Parameter(
            String name, String type, String standard, String help, String helpArabic) {}

    /**
     * A drawing of the answer.
     *
     * @param kind {@code bars} (name, number, series), {@code columns} (place, numbers), {@code
     *     timeline} (time, series), {@code network} (one, other, number) or {@code map} (state,
     *     number)
     * @param columns the variables that it draws, in the order that the kind tells
     */
    public record View(String kind, List<String> columns) {}

    /** Reads a file. */
    static Question parse(String name, String sparql) {
        String[] header = {"", "", "", ""};
        String[] keys = {"# title: ", "# title-ar: ", "# answers: ", "# answers-ar: "};
        List<Parameter> parameters = new ArrayList<>();
        List<View> views = new ArrayList<>();
        for (String line : sparql.lines().toList()) {
            for (int i = 0; i < keys.length; i++) {
                if (line.startsWith(keys[i])) {
                    header[i] = line.substring(keys[i].length());
                }
            }
            if (line.startsWith(VIEW)) {
                List<String> words = List.of(line.substring(VIEW.length()).strip().split(" ", -1));
                views.add(new View(words.get(0), words.subList(1, words.size())));
            }
            if (line.startsWith("# param: ")) {
                String[] parts = line.substring("# param: ".length()).split(" \\| ");
                String[] words = parts[0].split(" ", 3);
                parameters.add(new Parameter(words[0], words[1], words[2], parts[1], parts[2]));
            }
        }
        return new Question(
                name,
                header[0],
                header[1],
                header[2],
                header[3],
                List.copyOf(parameters),
                List.copyOf(views),
                sparql);
    }

    /** The query without its header. */
    public String body() {
        return sparql.lines()
                .dropWhile(line -> line.startsWith("#") || line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** A query of a question with the names of things in a language. */
    public static String named(String sparql, String language) {
        return NAMES_IN.matcher(sparql).replaceAll("$1\"" + language + "\"");
    }

    /**
     * The query with other values than the file's own.
     *
     * @throws Fault where a parameter is unknown or its value is none of its type
     */
    public String with(Map<String, String> values) {
        String query = sparql;
        for (Map.Entry<String, String> value : values.entrySet()) {
            Parameter parameter =
                    parameters.stream()
                            .filter(p -> p.name().equals(value.getKey()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new Fault(
                                                    "query.parameter",
                                                    name,
                                                    value.getKey(),
                                                    String.join(
                                                            ", ",
                                                            parameters.stream()
                                                                    .map(Parameter::name)
                                                                    .toList())));
            Pattern fixed = Pattern.compile("VALUES\\s*\\?" + parameter.name() + "\\s*\\{[^}]*}");
            String term = NodeFmtLib.strNT(node(parameter, value.getValue()));
            query =
                    fixed.matcher(query)
                            .replaceFirst(
                                    Matcher.quoteReplacement(
                                            "VALUES ?" + parameter.name() + " { " + term + " }"));
        }
        return query;
    }

    private Node node(Parameter parameter, String value) {
        String path =
                switch (parameter.type()) {
                    case "state" ->
                            value.matches("[A-Za-z]{2}")
                                    ? "state/" + value.toUpperCase(Locale.ROOT)
                                    : null;
                    case "organization", "topic" ->
                            KEY.matcher(value).matches() ? parameter.type() + "/" + value : null;
                    case "class" -> value.matches("[A-Za-z]+") ? "ontology#" + value : null;
                    default -> "";
                };
        if (path == null) {
            throw new Fault(
                    "query.value",
                    name,
                    parameter.name(),
                    value,
                    parameter.type(),
                    parameter.standard());
        }
        if (!path.isEmpty()) {
            return NodeFactory.createURI(BASE + path);
        }
        if (parameter.type().equals("decimal")) {
            try {
                return NodeFactory.createLiteralDT(
                        new BigDecimal(value).toPlainString(), XSDDatatype.XSDdecimal);
            } catch (NumberFormatException e) {
                throw new Fault(
                        e,
                        "query.value",
                        name,
                        parameter.name(),
                        value,
                        parameter.type(),
                        parameter.standard());
            }
        }
        return NodeFactory.createLiteralString(value);
    }
}
