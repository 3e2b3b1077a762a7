package org.mithaq.rdf;

/** Offsets in UTF-16 units → offsets in Unicode code points. */
final class CodePoints {

    private final String text;
    private final boolean plain;

    CodePoints(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    int of(int offset) {
        return plain ? offset : text.codePointCount(0, offset);
    }
}
