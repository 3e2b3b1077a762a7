package org.mithaq.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What a page's JSON-LD, OpenGraph and other markup tell about its article. What cannot be right is
 * taken as not told: a page's markup is often broken where its text is not.
 *
 * @param title the headline
 * @param body the text, where JSON-LD has it
 */
record HtmlMetadata(Known known, @Nullable String title, @Nullable String body) {

    private static final String ARTICLE_TYPES =
            ".*(Article|NewsArticle|ReportageNewsArticle|BlogPosting|PressRelease|WebPage)";

    static HtmlMetadata of(Document page) {
        Map<?, ?> linked = article(page);
        String address =
                address(
                        page.select("link[rel=canonical]").attr("abs:href"),
                        meta(page, "og:url"),
                        Json.string(linked.get("mainEntityOfPage"), "@id"),
                        Json.string(linked.get("mainEntityOfPage")),
                        Json.string(linked.get("url")),
                        page.baseUri());
        String author =
                Known.first(
                        Json.string(linked.get("author"), "name"),
                        Json.string(linked.get("author")),
                        meta(page, "author"),
                        name(meta(page, "article:author")),
                        text(page, "[itemprop=author]"),
                        text(page, "a[rel=author]"));
        String publisher =
                Known.first(
                        Json.string(linked.get("publisher"), "name"),
                        meta(page, "og:site_name"),
                        meta(page, "application-name"),
                        meta(page, "dc.publisher"));
        return new HtmlMetadata(
                new Known(address, publisher, published(page, linked), null, author),
                title(page, linked),
                Json.string(linked.get("articleBody")));
    }

    private static @Nullable String title(Document page, Map<?, ?> linked) {
        List<Element> headings = page.select("article h1, main h1, [itemprop=headline]");
        if (headings.isEmpty()) {
            headings = page.select("h1");
        }
        String heading = headings.isEmpty() ? null : headings.get(0).text();
        return Known.first(
                heading,
                Json.string(linked.get("headline")),
                meta(page, "og:title"),
                page.title().replaceFirst("\\s+[|–—-]\\s+[^|–—-]{2,40}$", ""));
    }

    private static @Nullable String published(Document page, Map<?, ?> linked) {
        String[] told = {
            Json.string(linked.get("datePublished")),
            meta(page, "article:published_time"),
            meta(page, "datePublished"),
            meta(page, "date"),
            meta(page, "dc.date"),
            meta(page, "dc.date.issued"),
            meta(page, "dcterms.created"),
            meta(page, "pubdate"),
            meta(page, "publish-date"),
            meta(page, "parsely-pub-date"),
            page.select("time[itemprop=datePublished], [itemprop=datePublished][datetime]")
                    .attr("datetime"),
            page.select("article time[datetime], time[pubdate], main time[datetime]")
                    .attr("datetime"),
        };
        for (String one : told) {
            if (one != null && !one.isBlank() && Published.day(one).isPresent()) {
                return one.strip();
            }
        }
        return null;
    }

    /** The first address that is one. */
    private static @Nullable String address(@Nullable String... told) {
        for (String one : told) {
            if (one != null && one.strip().matches("(?i)https?://[^\\s<>\"{}|\\\\^`]+")) {
                try {
                    if (URI.create(one.strip()).getHost() != null) {
                        return one.strip();
                    }
                } catch (IllegalArgumentException broken) {
                    continue;
                }
            }
        }
        return null;
    }

    private static @Nullable String name(@Nullable String author) {
        return author == null || author.contains("://") ? null : author;
    }

    private static @Nullable String text(Document page, String selector) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.text();
    }

    /** The content of a meta element by its name, property or itemprop. */
    private static @Nullable String meta(Document page, String key) {
        for (String attribute : List.of("property", "name", "itemprop")) {
            for (Element meta : page.select("meta[" + attribute + "]")) {
                if (meta.attr(attribute).equalsIgnoreCase(key) && !meta.attr("content").isBlank()) {
                    return meta.attr("content");
                }
            }
        }
        return null;
    }

    /** The JSON-LD object that is the article; empty where there is none. */
    private static Map<?, ?> article(Document page) {
        List<Map<?, ?>> candidates = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(Json.parse(script.data()), candidates, 0);
            } catch (JacksonException | IllegalArgumentException broken) {
                continue; // a page may have more than one
            }
        }
        Map<?, ?> best = Map.of();
        for (Map<?, ?> candidate : candidates) {
            String type = String.valueOf(Json.string(candidate.get("@type")));
            boolean fits = type.matches(ARTICLE_TYPES);
            if (fits && (best.isEmpty() || !type.endsWith("WebPage") && isPage(best))) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isPage(Map<?, ?> object) {
        return String.valueOf(Json.string(object.get("@type"))).endsWith("WebPage");
    }

    private static void collect(@Nullable Object value, List<Map<?, ?>> into, int depth) {
        if (value instanceof List<?> list && depth < 4) {
            list.forEach(one -> collect(one, into, depth + 1));
        }
        if (value instanceof Map<?, ?> map) {
            into.add(map);
            collect(map.get("@graph"), into, depth + 1);
        }
    }
}
