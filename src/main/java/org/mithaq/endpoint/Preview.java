package org.mithaq.endpoint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.mithaq.message.Messages;
import org.mithaq.reconcile.Attribute;
import org.mithaq.reconcile.Reconciler;
import org.springframework.web.util.HtmlUtils;

/** What is shown of a thing in another program: its name, class and values, all escaped. */
final class Preview {

    private static final int MOST_VALUES = 5;
    private static final String STYLE =
            "body{font:14px/1.5 system-ui,sans-serif;margin:.6em;unicode-bidi:plaintext}h1{font-size:1.1em;margin:0 0 .3em}"
                    + "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em .8em;margin:0}dt{color:#555}dd{margin:0}";

    private final Reconciler reconciler;
    private final Locale locale;

    Preview(Reconciler reconciler, Locale locale) {
        this.reconciler = reconciler;
        this.locale = locale;
    }

    String page(String id) {
        boolean arabic = locale.getLanguage().equals("ar");
        return "<!DOCTYPE html><html lang=\""
                + (arabic ? "ar\" dir=\"rtl" : "en")
                + "\"><head><meta charset=\"utf-8\"><title>"
                + escape(id)
                + "</title><style>"
                + STYLE
                + "</style></head><body>"
                + lines(id)
                + "</body></html>";
    }

    /** The thing with an id; a word where there is none. */
    String lines(String id) {
        Optional<String> type = reconciler.typeOf(id);
        if (type.isEmpty()) {
            return "<p>" + escape(Messages.of(locale).get("reconcile.unknown", id)) + "</p>";
        }
        StringBuilder html = new StringBuilder();
        List<String> names = reconciler.names(id).orElse(List.of());
        html.append("<h1>")
                .append(
                        names.stream()
                                .limit(2)
                                .map(name -> "<bdi>" + escape(name) + "</bdi>")
                                .collect(Collectors.joining(" · ")))
                .append("</h1><dl>");
        html.append("<dt>")
                .append(escape(reconciler.types().name(type.get(), locale)))
                .append("</dt><dd>")
                .append(escape(id))
                .append("</dd>");
        for (Attribute attribute : Attribute.of(type)) {
            List<Node> values = reconciler.values(attribute, id);
            if (!values.isEmpty() && !attribute.id().startsWith("name-")) {
                html.append("<dt>").append(escape(attribute.name(locale))).append("</dt><dd>");
                html.append(
                        values.stream()
                                .limit(MOST_VALUES)
                                .map(
                                        value ->
                                                "<bdi>"
                                                        + escape(reconciler.text(value, locale))
                                                        + "</bdi>")
                                .collect(Collectors.joining("; ")));
                html.append(values.size() > MOST_VALUES ? " …" : "").append("</dd>");
            }
        }
        return html.append("</dl>").toString();
    }

    /** A class or a property. */
    String term(String id) {
        String name =
                Attribute.named(id)
                        .map(a -> a.name(locale))
                        .orElseGet(() -> reconciler.types().name(id, locale));
        return "<p><strong>" + escape(name) + "</strong> " + escape(id) + "</p>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
