package org.mithaq.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a page's article, one a line, without menus, links to other articles and the
 * rest around it.
 */
final class MainText {

    private static final String NOT_TEXT =
            "script, style, noscript, template, iframe, svg, math, button, form, select, textarea,"
                    + " nav, aside, footer, dialog, object, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=complementary], [role=contentinfo]";
    private static final Pattern AROUND =
            Pattern.compile(
                    "(?i)(^|[\\s_-])(share|social|related|comments?|promo|newsletter|breadcrumbs?|advert\\w*"
                            + "|ads?|cookies?|menu|sidebar|widget|tags?|most-?read|trending|recommend\\w*"
                            + "|subscribe|signup|more-?on|read-?more|pagination|toolbar|banner)($|[\\s_-])");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "body",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "table",
                    "tr",
                    "td",
                    "th",
                    "pre",
                    "header",
                    "hr",
                    "address",
                    "center",
                    "time");
    private static final List<String> WHERE =
            List.of(
                    "[itemprop=articleBody]",
                    "article",
                    "[class~=(?i)(article|story|entry|post)[-_]?(body|content|text)]",
                    "main, [role=main]");

    private MainText() {}

    static String of(Document page) {
        page.select(NOT_TEXT).remove();
        page.select("header").stream()
                .filter(header -> header.closest("article, main") == null)
                .toList()
                .forEach(Node::remove);
        for (Element element : page.select("[class], [id]")) {
            boolean around =
                    AROUND.matcher(element.className()).find()
                            || AROUND.matcher(element.id()).find();
            if (around && !BLOCKS_OF_ALL.contains(element.normalName())) {
                element.remove();
            }
        }
        Element best = null;
        for (String selector : WHERE) {
            for (Element candidate : page.select(selector)) {
                if (best == null || words(candidate) > words(best)) {
                    best = candidate;
                }
            }
            if (best != null && words(best) > 25) {
                return lines(best);
            }
        }
        Element dense = densest(page);
        return lines(dense == null ? page.body() : dense);
    }

    private static final Set<String> BLOCKS_OF_ALL = Set.of("html", "body", "article", "main");

    private static int words(Element element) {
        int words = 0;
        boolean space = true;
        String text = element.text();
        for (int i = 0; i < text.length(); i++) {
            boolean now = text.charAt(i) == ' ';
            words += space && !now ? 1 : 0;
            space = now;
        }
        return words;
    }

    /**
     * The element that holds most of the page's paragraphs: each counts for its parent and half for
     * the one above.
     */
    private static @Nullable Element densest(Document page) {
        Map<Element, Double> scores = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (Element paragraph : page.select("p, blockquote, pre")) {
            int words = words(paragraph);
            Element parent = paragraph.parent();
            if (words < 8 || parent == null) {
                continue;
            }
            add(scores, order, parent, words);
            if (parent.parent() != null) {
                add(scores, order, parent.parent(), words / 2.0);
            }
        }
        Element best = null;
        double most = 0;
        for (Element element : order) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > most) {
                best = element;
                most = score;
            }
        }
        return best;
    }

    private static void add(
            Map<Element, Double> scores, List<Element> order, Element element, double score) {
        if (scores.merge(element, score, Double::sum) == score) {
            order.add(element);
        }
    }

    /** The text of each block in a line of its own; blocks that are all links are left out. */
    private static String lines(Element root) {
        Lines lines = new Lines();
        root.traverse(lines);
        lines.end();
        return lines.text.toString().strip();
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private final Set<String> seen = new HashSet<>();
        private int linked;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String piece = words.getWholeText();
                line.append(piece);
                linked += links > 0 ? piece.strip().length() : 0;
            } else if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName())) {
                    end();
                } else if (element.normalName().equals("br")) {
                    end();
                }
                links += element.normalName().equals("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                if (BLOCKS.contains(element.normalName())) {
                    end();
                }
            }
        }

        void end() {
            String block = squeezed(line);
            boolean menu = linked * 10 > block.length() * 8;
            if (!block.isEmpty() && !menu && seen.add(block)) {
                text.append(block).append('\n');
            }
            line.setLength(0);
            linked = 0;
        }

        private static String squeezed(StringBuilder line) {
            StringBuilder out = new StringBuilder(line.length());
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00A0';
                if (!space) {
                    out.append(c);
                } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            }
            return out.toString().strip();
        }
    }
}
