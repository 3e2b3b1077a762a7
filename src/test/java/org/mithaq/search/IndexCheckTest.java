package org.mithaq.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.mithaq.endpoint.TestServer;
import org.mithaq.rdf.Iris;
import org.mithaq.store.GraphStore;

/** An index of words that no longer agrees with the graph is found out and made anew. */
class IndexCheckTest {

    private static final String SEARCH =
            "PREFIX text: <http://jena.apache.org/text#> PREFIX oa: <http://www.w3.org/ns/oa#>"
                    + " ASK { ?e text:query (oa:exact 'قطر') }";

    private static boolean finds(GraphStore store) {
        return store.read(
                () -> {
                    try (QueryExec exec = store.ask(QueryFactory.create(SEARCH))) {
                        return exec.ask();
                    }
                });
    }

    @Test
    void isFoundOutAndMended() throws IOException {
        try (GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE)) {
            store.put(TestServer.seed(), "seed");
            assertThat(store.check().problems()).as("not made yet").isEmpty();
            assertThat(finds(store)).isTrue();
            assertThat(store.check().problems()).isEmpty();

            WordSearch search = (WordSearch) store.dataset().getContext().get(TextQuery.textIndex);
            TextIndexLucene lucene = store.read(() -> (TextIndexLucene) search.followed());
            IndexWriter writer = lucene.getIndexWriter();
            writer.deleteDocuments(new MatchAllDocsQuery());
            writer.commit();
            assertThat(finds(store)).isFalse();
            assertThat(store.check().problems())
                    .singleElement()
                    .asString()
                    .contains("too few")
                    .contains("mithaq index");

            assertThat(store.reindex()).isGreaterThan(1000);
            assertThat(finds(store)).isTrue();
            assertThat(store.check().problems()).isEmpty();
        }
    }
}
