package org.mithaq.web;

import java.io.ByteArrayOutputStream;
import org.mithaq.Server;
import org.mithaq.extract.Articles;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Article;
import org.mithaq.source.ArticleReader;
import org.mithaq.source.Seeds;
import org.mithaq.store.GraphStore;

/** A server with the articles of {@code seeds/} and a hostile one. */
final class PageServer {

    static final String HOSTILE =
            "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>\n\n"
                    + "Peru condemned \"<script>window.hacked=1</script>\" and Chile's <svg"
                    + " onload=window.hacked=1> attack. Peru and Chile signed the memorandum of"
                    + " understanding on <b onmouseover=window.hacked=1>mining</b>.\n";

    private PageServer() {}

    /** A store with the articles of {@code seeds/} alone. */
    static GraphStore seeds() {
        GraphStore store = GraphStore.memory(Iris.DEFAULT_BASE);
        for (Article seed : Seeds.all()) {
            put(store, seed);
        }
        store.finish();
        return store;
    }

    static Server start() {
        GraphStore store = seeds();
        put(store, new ArticleReader(null, null).ofText("hostile", HOSTILE));
        store.finish();
        return Server.start(store, new Server.Settings("127.0.0.1", 0, 10, 1000));
    }

    private static void put(GraphStore store, Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(Articles.read(article));
        }
        store.put(bytes.toByteArray(), article.name());
    }

    static String hostileArticle() {
        return "/article/" + new ArticleReader(null, null).ofText("hostile", HOSTILE).id();
    }
}
