package org.mithaq.source;

/**
 * How much is read of one input; what is larger is told and left out.
 *
 * @param article bytes of one article: a file, a line, a field, an archive's entry
 * @param unpacked bytes that one file may unpack to, archives within archives counted together
 * @param ratio how many times its size a file may unpack to, once that is more than 64 MiB
 * @param nesting how deep archives may lie within one another
 * @param seconds how long it may take to open one PDF or Office file
 */
public record Limits(long article, long unpacked, int ratio, int nesting, int seconds) {

    public static final Limits DEFAULT = new Limits(16L << 20, 64L << 30, 200, 3, 60);
}
