package org.mithaq.mention;

import java.util.List;
import java.util.Set;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Folding;
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

    private static final Set<String> VERB_FOLLOWS =
            Set.of("كما", "قد", "وقد", "فيما", "بينما", "جهته", "جانبه");

    private static final Set<String> OFFERS =
            Set.of("دعوه", "الدعوه", "عرضا", "العرض", "وساطه", "الوساطه", "استقاله");

    private static final int ACCEPTED = 7;

    /** How far behind such a verb the word stands that it governs. */
    private static final int CARRIED = 16;

    Token token(int i) {
        return tokens.get(i);
    }

    /** A token's form; empty outside of the text. */
    String form(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
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
        if (isVerb(form, before)) {
            return Lead.NONE;
        }
        if (form.length() > 2 && form.startsWith("و") && PREPOSITIONS.contains(form)) {
            return new Lead(true, form.substring(1));
        }
        return PREPOSITIONS.contains(form) ? new Lead(false, form) : Lead.NONE;
    }

    /** "عبر (الوزير عن …)" and "وبين (الوزير أن …)": verbs that are spelt like prepositions. */
    private boolean isVerb(String form, int at) {
        boolean expresses = form.equals("عبر");
        if (form.equals("قبل") && accepts(at)) {
            return true;
        }
        boolean explains = form.equals("بين") || form.equals("وبين");
        boolean begins =
                at == from
                        || at > from && !isWord(at - 1) && (expresses || is(at - 1, Kind.COMMA))
                        || at > from && VERB_FOLLOWS.contains(form(at - 1));
        if (!expresses && !explains || !begins) {
            return false;
        }
        for (int i = at + 1; i < Math.min(to, at + CARRIED); i++) {
            if (form(i).equals(expresses ? "عن" : "ان")) {
                return true;
            }
        }
        return false;
    }

    /** "قبل (الرئيس الدعوة)": accepted, not before. */
    private boolean accepts(int at) {
        for (int i = at + 1; i < Math.min(to, at + ACCEPTED); i++) {
            if (OFFERS.contains(form(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isPreposition(String form) {
        return PREPOSITIONS.contains(form);
    }

    /** A word as printed, without marks inside it and without its first letters. */
    String printed(int i, int cut) {
        String word = Folding.bare(token(i).span().of(text));
        int at = 0;
        for (int left = cut;
                at < word.length() && (left > 0 || Folding.isMark(word.charAt(at)));
                at++) {
            left -= Folding.isMark(word.charAt(at)) ? 0 : 1;
        }
        return cut == 0 ? word : word.substring(at);
    }

    /** The words as printed from one token to another, in a single line. */
    String words(int first, int end) {
        return text.substring(tokens.get(first).start(), tokens.get(end - 1).end())
                .replaceAll("\\s+", " ");
    }
}
