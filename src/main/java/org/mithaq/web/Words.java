package org.mithaq.web;

import org.jspecify.annotations.Nullable;

/**
 * The words that something rests on.
 *
 * @param anchor the fragment of the evidence's IRI
 * @param before what the sentence says before them; empty where nothing
 * @param start in code points of the article's text
 * @param percent how sure, 0 to 100
 * @param href the place in the article's page
 */
record Words(
        String anchor,
        String exact,
        String before,
        String after,
        int start,
        int percent,
        String rule,
        String article,
        @Nullable String href,
        String title,
        String publisher,
        String published) {}
