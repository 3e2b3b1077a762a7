package org.mithaq.text;

/**
 * A sentence, headline or caption of an article.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param paragraph number of the line that it stands in, from 0
 * @param part the part of the article that it belongs to
 */
public record Sentence(int from, int to, int paragraph, Part part) {

    /** The parts of an article. */
    public enum Part {
        HEADLINE,
        /** Where and by which agency: "Doha (Reuters) -". Its country takes no part in anything. */
        DATELINE,
        /** Who wrote it. */
        BYLINE,
        /** The first paragraph of the text proper. */
        LEAD,
        BODY,
        /** A short line without a full stop inside the text: a caption or a heading. */
        CAPTION,
        /** Source lines, tags, "read also". */
        FOOTER;

        /** Whether what stands here is told by the article: its lead and body. */
        public boolean tells() {
            return this == LEAD || this == BODY;
        }

        /** Whether what stands here is about the article's matter: not only about the article. */
        public boolean isMatter() {
            return tells() || this == HEADLINE || this == CAPTION;
        }
    }
}
