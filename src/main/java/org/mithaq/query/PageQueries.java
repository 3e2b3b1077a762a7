package org.mithaq.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.store.Graphs;

/**
 * The queries that the pages show the answers of, in {@code org/mithaq/query/pages}. A variable
 * that a parameter names is replaced by its value; lines between {@code #if name} and {@code #end}
 * hold only where the parameter {@code name} is given.
 */
public final class PageQueries {

    private static final int MOST_SUMS = 400;

    /** Rows of answers that are kept before all are forgotten. */
    private static final long MOST_ROWS = 200_000;

    private static final String FOLDER = "org/mithaq/query/pages/";
    private static final String PREFIXES = ShippedFiles.text(FOLDER + "prefixes.rq");

    private final Graphs graphs;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Standing<Answer>> sums = new ConcurrentHashMap<>();
    private final AtomicLong kept = new AtomicLong();
    private final @Nullable Background background;
    private final ThreadLocal<@Nullable Long> seen = new ThreadLocal<>();
    private final ThreadLocal<Boolean> keepingUp = ThreadLocal.withInitial(() -> false);

    /** Whose answers are always of the graphs as they are. */
    public PageQueries(Graphs graphs) {
        this(graphs, null);
    }

    /**
     * @param background computes anew what takes long; null where a client waits for it
     */
    public PageQueries(Graphs graphs, @Nullable Background background) {
        this.graphs = graphs;
        this.background = background;
    }

    /** Where the IRIs of the graphs begin. */
    public String base() {
        return graphs.names().base();
    }

    /** A greater number after each change of the graphs; within {@link #together}, of its state. */
    public long revision() {
        Long known = seen.get();
        return known == null ? graphs.revision() : known;
    }

    /** Asks several queries of one state of the graphs. */
    public <T> T together(Supplier<T> work) {
        if (seen.get() != null) {
            return graphs.read(work);
        }
        seen.set(graphs.revision());
        try {
            return graphs.read(work);
        } finally {
            seen.remove();
        }
    }

    /** Asks a page's query. */
    public Answer ask(String name, Parameters parameters) {
        return run(query(text(name), parameters));
    }

    /** A page's query as {@link #ask(String, Parameters)} asks it. */
    public String sparql(String name, Parameters parameters) {
        return query(text(name), parameters).toString();
    }

    private String text(String name) {
        return texts.computeIfAbsent(name, n -> PREFIXES + ShippedFiles.text(FOLDER + n + ".rq"));
    }

    /** What is computed of one state of the graphs and kept until they change. */
    public <T> Standing<T> standing(Supplier<T> work) {
        return new Standing<>(this::revision, () -> together(work), background);
    }

    /** The value of something that stands, which is kept up where {@link #keepUp} asks for it. */
    public <T> T value(Standing<T> standing) {
        if (keepingUp.get()) {
            standing.keepUp();
        }
        return standing.get();
    }

    /** Computes all that some work asks for and that stands, if the graphs changed. */
    public void keepUp(Runnable work) {
        keepingUp.set(true);
        try {
            work.run();
        } finally {
            keepingUp.remove();
        }
    }

    /**
     * Asks a page's query, once for each state of the graphs: for what takes a look at many things.
     */
    public Answer askOnce(String name, Parameters parameters) {
        return once(query(text(name), parameters));
    }

    /** Asks a query of another's, such as an analyst's question, in the same way. */
    public Answer askOnce(String sparql) {
        return once(QueryFactory.create(sparql));
    }

    private Answer once(Query query) {
        if (sums.size() >= MOST_SUMS || kept.get() > MOST_ROWS) {
            sums.clear();
            kept.set(0);
        }
        return value(sums.computeIfAbsent(query.toString(), q -> standing(() -> counted(query))));
    }

    private Answer counted(Query query) {
        Answer answer = run(query);
        kept.addAndGet(answer.rows().size());
        return answer;
    }

    /** Asks a query of another's, such as an analyst's question. */
    public Answer ask(String sparql) {
        return run(QueryFactory.create(sparql));
    }

    static Query query(String text, Parameters parameters) {
        Query query = QueryFactory.create(parameters.chosen(text));
        Map<Var, Node> values = new HashMap<>();
        parameters.nodes().forEach((name, node) -> values.put(Var.alloc(name), node));
        return values.isEmpty() ? query : QueryTransformOps.replaceVars(query, values);
    }

    private Answer run(Query query) {
        return graphs.read(
                () -> {
                    try (QueryExec exec = graphs.ask(query)) {
                        return answer(exec.select(), query);
                    }
                });
    }

    private Answer answer(RowSet found, Query query) {
        List<Answer.Row> rows = new ArrayList<>();
        found.forEach(
                binding -> {
                    if (background != null && background.isClosed()) {
                        throw new CancellationException("the server ends");
                    }
                    rows.add(row(binding));
                });
        List<String> columns =
                found.getResultVars().stream().map(Var::getVarName).collect(Collectors.toList());
        return new Answer(columns, rows, query.toString());
    }

    private static Answer.Row row(Binding binding) {
        Map<String, Term> values = new HashMap<>();
        binding.forEach((variable, node) -> values.put(variable.getVarName(), term(node)));
        return new Answer.Row(values);
    }

    private static Term term(Node node) {
        return node.isLiteral()
                ? new Term(node.getLiteralLexicalForm(), node.getLiteralLanguage(), false)
                : new Term(
                        node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel(),
                        "",
                        node.isURI());
    }
}
