package org.mithaq.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * An RSS or Atom file → an article an item. jsoup's XML parser knows no DTD: entities of a file's
 * own are never expanded, and nothing is fetched. Each item is dropped as soon as it is read.
 */
final class Feed {

    private static final int HEAD = 4096;

    private final String name;
    private final Limits limits;
    private final Known known;
    private final Consumer<Piece> sink;

    Feed(String name, Limits limits, Known known, Consumer<Piece> sink) {
        this.name = name;
        this.limits = limits;
        this.known = known;
        this.sink = sink;
    }

    void read(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Reader text = new InputStreamReader(in, Decoding.charset(name, head, encoding(head)));
        int items = 0;
        try (StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(64))) {
            Iterator<Element> elements = parser.parse(text, "").iterator();
            String outlet = null;
            while (elements.hasNext()) {
                Element element = elements.next();
                String tag = local(element);
                if (tag.equals("title") && outlet == null && items == 0 && isOfFeed(element)) {
                    outlet = element.text();
                }
                if (tag.equals("item") || tag.equals("entry")) {
                    items++;
                    item(name + ":" + items, element, outlet);
                    element.remove();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (items == 0) {
            throw new Fault("article.feed", name);
        }
    }

    private static @Nullable String encoding(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        Matcher matcher = Pattern.compile("encoding=[\"']([\\w-]+)").matcher(start);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static boolean isOfFeed(Element title) {
        Element parent = title.parent();
        return parent != null && (local(parent).equals("channel") || local(parent).equals("feed"));
    }

    private void item(String place, Element item, @Nullable String outlet) {
        String body =
                Known.first(
                        child(item, "encoded"),
                        child(item, "content"),
                        child(item, "description"),
                        child(item, "summary"));
        String title = child(item, "title");
        if (body == null && title == null) {
            sink.accept(new Piece.Broken(place, new Fault("article.empty", place)));
            return;
        }
        String text = text(body == null ? "" : body);
        String told = title == null ? "" : Jsoup.parse(title).text();
        if (text.length() > limits.article()) {
            sink.accept(new Piece.Broken(place, Unpacker.large(place, limits)));
            return;
        }
        String all = text.startsWith(told) ? text : told + "\n\n" + text;
        sink.accept(new Piece.OfText(place, all, known(item, outlet).or(known)));
    }

    private static String text(String body) {
        if (body.indexOf('<') < 0) {
            return Parser.unescapeEntities(body, false);
        }
        return MainText.of(
                Jsoup.parse(
                        "<article>" + body + "</article>",
                        "",
                        Parser.htmlParser().setMaxDepth(400)));
    }

    private static Known known(Element item, @Nullable String outlet) {
        String published =
                Known.first(
                        child(item, "pubDate"),
                        child(item, "published"),
                        child(item, "date"),
                        child(item, "updated"));
        String link = Known.first(child(item, "link"), href(item));
        return new Known(
                link != null && link.matches("(?i)https?://[^\\s<>\"]+") ? link : null,
                Known.first(child(item, "source"), outlet),
                published != null && Published.day(published).isPresent() ? published : null,
                null,
                Known.first(child(item, "creator"), child(item, "author")));
    }

    private static @Nullable String href(Element item) {
        for (Element child : item.children()) {
            String rel = child.attr("rel");
            if (local(child).equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
                return child.attr("href");
            }
        }
        return null;
    }

    private static @Nullable String child(Element item, String tag) {
        for (Element child : item.children()) {
            if (local(child).equalsIgnoreCase(tag)) {
                boolean markup = "xhtml".equals(child.attr("type"));
                String text = markup ? child.html() : child.wholeText();
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
        }
        return null;
    }

    /** The tag without its prefix. */
    private static String local(Element element) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1);
    }
}
