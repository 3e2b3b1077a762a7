package org.mithaq.merge;

/** Which articles carry one and the same text. */
@FunctionalInterface
public interface Wires {

    /** What stands for an article's text: the wire story that it copies, or the article itself. */
    String of(String article);
}
