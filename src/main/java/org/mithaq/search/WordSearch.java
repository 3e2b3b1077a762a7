package org.mithaq.search;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Search by {@code text:query} in the graphs of a dataset. Nothing is loaded or indexed before the
 * first search; each search first has the index follow the graphs where these have changed.
 */
public final class WordSearch implements TextIndex {

    private final DatasetGraph graphs;
    private final LongSupplier version;
    private @Nullable WordIndex index;
    private long followed = -1;

    private WordSearch(DatasetGraph graphs, LongSupplier version) {
        this.graphs = graphs;
        this.version = version;
    }

    /**
     * Offers search to the queries that run with these settings.
     *
     * @param graphs what is searched
     * @param version the number of the state that this thread's transaction sees, higher for later
     *     ones
     */
    public static WordSearch offer(Context settings, DatasetGraph graphs, LongSupplier version) {
        WordSearch search = new WordSearch(graphs, version);
        settings.set(TextQuery.textIndex, search);
        return search;
    }

    /**
     * Makes the index anew, within a transaction of the caller's; answers how many texts it has.
     */
    public synchronized long rebuild() {
        if (index != null) {
            index.lucene().close();
        }
        index = null;
        followed = -1;
        followed();
        return index == null ? 0 : index.size();
    }

    /**
     * How many texts the index has too many, or, below zero, too few, within a transaction of the
     * caller's; 0 where it is not made yet or will yet follow the graphs.
     */
    public synchronized long surplus() {
        WordIndex known = index;
        return known == null || followed != version.getAsLong() ? 0 : known.surplus(graphs);
    }

    /** jena-text makes a regular expression of these marks, so they may not be one already. */
    private static @Nullable String plain(@Nullable String highlight) {
        if (highlight != null && !highlight.matches("[^\\\\^$.?*+()\\[\\]{}]{0,200}")) {
            throw new QueryBuildException(
                    "highlight: the marks hold none of \\ ^ $ . ? * + ( ) [ ] { }");
        }
        return highlight;
    }

    synchronized TextIndex followed() {
        WordIndex known = index == null ? new WordIndex() : index;
        index = known;
        long now = version.getAsLong();
        if (now > followed) {
            known.follow(graphs);
            followed = now;
        }
        return known.lucene();
    }

    @Override
    public synchronized EntityDefinition getDocDef() {
        WordIndex known = index == null ? new WordIndex() : index;
        index = known;
        return known.lucene().getDocDef();
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language) {
        return followed().query(property, words, graph, language);
    }

    @Override
    public List<TextHit> query(
            Node property, String words, String graph, String language, int most) {
        return followed().query(property, words, graph, language, most);
    }

    @Override
    public List<TextHit> query(
            Node property,
            String words,
            String graph,
            String language,
            int most,
            String highlight) {
        return followed().query(property, words, graph, language, most, plain(highlight));
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int most,
            String highlight) {
        return followed().query(properties, words, graph, language, most, plain(highlight));
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int most,
            String highlight) {
        return followed()
                .query(subject, properties, words, graph, language, most, plain(highlight));
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int most,
            String highlight) {
        return followed()
                .query(subject, properties, words, graph, language, most, plain(highlight));
    }

    @Override
    public Map<String, Node> get(String uri) {
        return followed().get(uri);
    }

    // The index follows the graphs by itself: nothing is to be put in.

    @Override
    public void prepareCommit() {}

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void addEntity(Entity entity) {}

    @Override
    public void updateEntity(Entity entity) {}

    @Override
    public void deleteEntity(Entity entity) {}

    @Override
    public synchronized void close() {
        if (index != null) {
            index.lucene().close();
        }
    }
}
