package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.mithaq.shipped.ShippedFiles;

/** The articles of {@code seeds/}, which a fresh graph starts with. */
public final class Seeds {

    private static final String FOLDER = "seeds/";
    private static final String ENDING = ".txt";

    private Seeds() {}

    /** All of them, in the order of their names. */
    public static List<Article> all() {
        ArticleReader reader = new ArticleReader();
        List<Article> articles = new ArrayList<>();
        for (String file : ShippedFiles.list(FOLDER, ENDING)) {
            try (InputStream in = ShippedFiles.open(file)) {
                articles.add(
                        reader.article(
                                file,
                                Decoding.text(file, in.readAllBytes()),
                                Known.of(known(file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return articles;
    }

    private static Properties known(String file) throws IOException {
        Properties known = new Properties();
        String beside = file.substring(0, file.length() - ENDING.length()) + ".properties";
        if (ShippedFiles.list(FOLDER, ".properties").contains(beside)) {
            known.load(new StringReader(ShippedFiles.text(beside)));
        }
        return known;
    }

    /** Changes when any of them does. */
    public static String digest() {
        return ShippedFiles.digest(ShippedFiles.list(FOLDER, ""));
    }
}
