package org.mithaq.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A query that finds what a page shows, to be downloaded or opened in the editor. */
record Asked(String sparql) {

    /** The query in the editor. */
    public String editor() {
        return "/ask#query=" + encode(sparql);
    }

    /**
     * What it finds.
     *
     * @param format {@code csv} or {@code json}
     */
    public String download(String format) {
        return "/sparql?output=" + format + "&query=" + encode(sparql);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
