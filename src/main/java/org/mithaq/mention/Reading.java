package org.mithaq.mention;

import java.util.List;
import java.util.Set;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/**
 * The sentence being read.
 *
 * @param text the article's text
 * @param tokens the article's tokens
 * @param from index of the sentence's first token
 * @param to index behind its last
 */
record Reading(String text, List<Token> tokens, int from, int to) {

    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "في", "من", "الي", "علي", "عن", "مع", "بين", "ضد", "لدي", "خلال", "بعد", "قبل",
                    "تجاه", "نحو", "حول", "عبر", "منذ", "بشان", "حتي", "داخل", "خارج", "باتجاه",
                    "بحق", "ازاء", "فوق", "تحت", "شرق", "غرب", "شمال", "جنوب", "وبين", "ومع", "وفي",
                    "ومن", "والي", "وعن", "وضد");

    Token token(int i) {
        return tokens.get(i);
    }

    String form(int i) {
        return tokens.get(i).form();
    }

    boolean isWord(int i) {
        return i >= from && i < to && tokens.get(i).kind() == Kind.WORD;
    }

    boolean is(int i, Kind kind) {
        return i >= from && i < to && tokens.get(i).kind() == kind;
    }

    /** What stands before a mention whose first token was read with a split. */
    Lead lead(int at, Split split) {
        boolean and = split.conjunction() == 'و';
        if (split.hasPreposition()) {
            return new Lead(and, String.valueOf(split.preposition()));
        }
        if (and) {
            return new Lead(true, "");
        }
        int before = at - 1;
        while (is(before, Kind.QUOTE) || is(before, Kind.OTHER)) {
            before--;
        }
        String form = before >= from ? form(before) : "";
        if (form.length() > 2 && form.startsWith("و") && PREPOSITIONS.contains(form)) {
            return new Lead(true, form.substring(1));
        }
        return PREPOSITIONS.contains(form) ? new Lead(false, form) : Lead.NONE;
    }

    static boolean isPreposition(String form) {
        return PREPOSITIONS.contains(form);
    }

    /** The words as printed from one token to another, in a single line. */
    String words(int first, int end) {
        return text.substring(tokens.get(first).start(), tokens.get(end - 1).end())
                .replaceAll("\\s+", " ");
    }
}
