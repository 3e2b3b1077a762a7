package org.mithaq.source;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Named columns → an article's text and what is known about it. */
final class Columns {

    static final List<String> TEXT =
            List.of("text", "body", "content", "article", "maintext", "articlebody", "النص");
    private static final List<String> TITLE = List.of("title", "headline", "العنوان");
    private static final List<String> ADDRESS =
            List.of("address", "url", "link", "uri", "canonical", "الرابط");
    private static final List<String> PUBLISHER =
            List.of("publisher", "outlet", "source", "source_domain", "site", "الناشر");
    private static final List<String> PUBLISHED =
            List.of("published", "date", "date_publish", "datepublished", "pubdate", "التاريخ");
    private static final List<String> LANGUAGE = List.of("language", "lang", "اللغة");
    private static final List<String> AUTHOR = List.of("author", "authors", "byline", "الكاتب");

    private Columns() {}

    /** The text with its headline as the first line; null where there is no text. */
    static @Nullable String text(Function<String, @Nullable String> column) {
        String text = first(column, TEXT);
        String title = first(column, TITLE);
        return text == null || title == null || text.stripLeading().startsWith(title)
                ? text
                : title + "\n\n" + text;
    }

    static Known known(Function<String, @Nullable String> column) {
        String address = first(column, ADDRESS);
        return new Known(
                address != null && address.matches("(?i)https?://\\S+") ? address : null,
                first(column, PUBLISHER),
                first(column, PUBLISHED),
                first(column, LANGUAGE),
                first(column, AUTHOR));
    }

    private static @Nullable String first(
            Function<String, @Nullable String> column, List<String> names) {
        for (String name : names) {
            String value = column.apply(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
