package org.mithaq.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.message.Fault;

/** What inputs yield, in tests: articles, and the faults of what could not be read. */
record Read(List<Article> articles, List<String> faults) {

    static Read of(Path... inputs) {
        return of(Limits.DEFAULT, InputStream.nullInputStream(), inputs);
    }

    static Read of(Limits limits, Path... inputs) {
        return of(limits, InputStream.nullInputStream(), inputs);
    }

    static Read standardInput(byte[] bytes) {
        return of(Limits.DEFAULT, new ByteArrayInputStream(bytes), Path.of("-"));
    }

    private static Read of(Limits limits, InputStream standard, Path... inputs) {
        ArticleReader reader = new ArticleReader(null, Known.NOTHING, limits);
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        Inputs.each(List.of(inputs), standard, limits, piece -> read.add(reader, piece));
        return read;
    }

    private void add(ArticleReader reader, Piece piece) {
        try {
            articles.add(reader.read(piece));
        } catch (Fault fault) {
            faults.add(fault.key() + " " + fault.getMessage());
        }
    }

    Article only() {
        if (articles.size() != 1 || !faults.isEmpty()) {
            throw new AssertionError(articles + " " + faults);
        }
        return articles.get(0);
    }

    List<String> names() {
        return articles.stream().map(Article::name).toList();
    }
}
