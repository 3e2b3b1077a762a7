package org.mithaq.mention;

import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.ar.Split;

/**
 * An office's words: whose it is, where they begin and end, and how the first was split.
 *
 * @param of null where the words do not tell
 * @param own whether a pronoun points to the owner: "their ambassador"
 * @param plural "the foreign ministers of …", "the two presidents"
 */
record OfficePhrase(
        int from, int to, Split split, @Nullable ActorRef of, boolean own, boolean plural) {

    /** This office with its owner. */
    OfficePhrase of(@Nullable ActorRef owner) {
        return new OfficePhrase(from, to, split, owner, own, plural);
    }

    boolean isCounterpart() {
        return split.stem().startsWith("نظير");
    }

    /** Whether it can stand for its holder: it is definite, tells whose it is or of what. */
    boolean stands() {
        return split.article() || of != null || split.hasPronoun() || to > from + 1;
    }

    /** The office as worded, without what is attached before it. */
    String words(Reading reading) {
        String words = reading.words(from, to);
        int cut = (split.conjunction() != 0 ? 1 : 0) + (split.hasPreposition() ? 1 : 0);
        if (cut == 0) {
            return words;
        }
        boolean lam = split.preposition() == 'ل' && split.article();
        return lam
                ? "ال" + words.substring(cut + 1)
                : words.substring(Math.min(cut, words.length()));
    }
}
