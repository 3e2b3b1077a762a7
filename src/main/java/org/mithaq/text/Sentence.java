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
        BODY,
        /** A short line without a full stop inside the text: a caption or a heading. */
        CAPTION,
        /** Source lines, tags, "read also". */
        FOOTER
    }
}
