package org.mithaq.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * A web page → the text of its article, headline first, a paragraph a line, and what its markup
 * tells about it.
 */
record HtmlPage(String text, Known known) {

    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");
    private static final int DEEPEST = 400;

    /**
     * Reads a page.
     *
     * @param base where it came from; null where unknown
     * @throws Fault where there is no text in it
     */
    static HtmlPage read(String name, byte[] bytes, @Nullable String base) {
        return read(name, Decoding.decode(name, bytes, declared(bytes)), base);
    }

    static HtmlPage read(String name, String html, @Nullable String base) {
        Document page =
                Jsoup.parse(
                        html.replace('\0', ' '),
                        base == null ? "" : base,
                        Parser.htmlParser().setMaxDepth(DEEPEST));
        HtmlMetadata metadata = HtmlMetadata.of(page);
        String body = MainText.of(page);
        if (body.isBlank() && metadata.body() != null) {
            body = metadata.body();
        }
        if (body.isBlank()) {
            throw new Fault("article.empty", name);
        }
        String title = metadata.title();
        boolean told = title == null || body.startsWith(title);
        return new HtmlPage(told ? body : title + "\n\n" + body, metadata.known());
    }

    private static @Nullable String declared(byte[] bytes) {
        Matcher matcher =
                CHARSET.matcher(
                        new String(
                                bytes,
                                0,
                                Math.min(bytes.length, 4096),
                                StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1) : null;
    }
}
