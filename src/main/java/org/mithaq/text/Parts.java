package org.mithaq.text;

import java.util.List;
import java.util.Set;
import org.mithaq.text.Sentence.Part;
import org.mithaq.text.Token.Kind;

/** Tells what part of an article a line is, from its first words, its length and its stops. */
final class Parts {

    private static final int SHORT = 16;
    private static final int DATELINE = 18;
    private static final char LATIN_ENDS = 0x250;
    private static final Set<String> FOOTERS =
            Set.of(
                    "المصدر",
                    "رابط",
                    "تابعنا",
                    "تابعونا",
                    "اقرا",
                    "اقراوا",
                    "للمزيد",
                    "المزيد",
                    "سمات",
                    "كلمات",
                    "الكلمات",
                    "وسوم",
                    "الوسوم",
                    "شاهد",
                    "شاهدوا",
                    "طالع",
                    "مواضيع",
                    "موضوعات",
                    "source",
                    "sources",
                    "tags",
                    "read",
                    "related",
                    "follow",
                    "subscribe",
                    "contact",
                    "copyright",
                    "image");
    private static final Set<String> WRITERS =
            Set.of(
                    "كتب",
                    "كتبت",
                    "بقلم",
                    "اعداد",
                    "تحرير",
                    "ترجمه",
                    "تقرير",
                    "مراسل",
                    "المحرر",
                    "by",
                    "written",
                    "reporting",
                    "editing");
    private static final Set<String> AGENCIES =
            Set.of(
                    "رويترز",
                    "واس",
                    "وام",
                    "كونا",
                    "قنا",
                    "بترا",
                    "سانا",
                    "وفا",
                    "سبا",
                    "نوفا",
                    "الاناضول",
                    "بنا",
                    "واج",
                    "وات",
                    "ومع",
                    "سونا",
                    "واع",
                    "العمانيه",
                    "شينخوا",
                    "ارنا",
                    "تاس",
                    "سبوتنيك",
                    "وكالات",
                    "الوكالات",
                    "cnn",
                    "bbc",
                    "reuters",
                    "afp",
                    "ap",
                    "dpa",
                    "upi",
                    "kuna",
                    "spa",
                    "wam",
                    "qna",
                    "petra",
                    "xinhua",
                    "tass",
                    "irna",
                    "ana",
                    "efe",
                    "dw",
                    "rt");

    private final String text;
    private final List<Token> tokens;
    private boolean bodySeen;
    private boolean leadTold;
    private boolean listing;

    Parts(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    boolean bodySeen() {
        return bodySeen;
    }

    /** The part of a line that tells: the first such is the lead. */
    Part told() {
        bodySeen = true;
        Part part = leadTold ? Part.BODY : Part.LEAD;
        leadTold = true;
        return part;
    }

    /** The part that a line is. */
    Part of(int from, int to) {
        boolean item = listing && isLatin(from, to);
        boolean open = isLatin(from, to) && tokens.get(to - 1).is(",") && to - from > 2;
        listing = opensItem(to) || open;
        int length = to - from;
        if (length <= 2 * SHORT && isFooter(from, to)) {
            return Part.FOOTER;
        }
        if (length <= SHORT && isByline(from, to)) {
            return Part.BYLINE;
        }
        if (isClosed(from, to) || open || length > 2 * SHORT || item && bodySeen) {
            return told();
        }
        if (!bodySeen) {
            return Part.HEADLINE;
        }
        return length <= SHORT ? Part.CAPTION : told();
    }

    /** Whether an item of a list may follow a line: "The ministers:", "called for …;". */
    private boolean opensItem(int to) {
        Token last = tokens.get(to - 1);
        boolean and = last.is("and") && to > 1 && tokens.get(to - 2).is(";");
        return last.kind() == Token.Kind.COLON || last.is(";") || and;
    }

    private boolean isLatin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord()) {
                return tokens.get(i).form().charAt(0) < LATIN_ENDS;
            }
        }
        return false;
    }

    private boolean isClosed(int from, int to) {
        Token last = tokens.get(to - 1);
        return last.kind() == Kind.STOP
                || last.kind() == Kind.QUOTE
                        && to - 2 >= from
                        && tokens.get(to - 2).kind() == Kind.STOP;
    }

    private boolean isFooter(int from, int to) {
        int first = from;
        while (first < to - 1 && !tokens.get(first).isWord()) {
            first++;
        }
        String word = tokens.get(first).form();
        String next = first + 1 < to ? tokens.get(first + 1).form() : "";
        boolean ends = word.equals("انتهي") && (first > from || to - from <= 4);
        boolean source = word.equals("مصدر") && next.equals(":");
        boolean rights = word.equals("جميع") && next.equals("الحقوق");
        boolean closes = ends || source || rights || FOOTERS.contains(word);
        return isTagList(from, to) || bodySeen && closes;
    }

    /** Nothing but hashtags. */
    private boolean isTagList(int from, int to) {
        int tags = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            tags += isTag(i) ? 1 : 0;
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return isTag(from) && tags > 1 && words <= 4 * tags;
    }

    private boolean isTag(int i) {
        int start = tokens.get(i).start();
        return start > 0 && text.charAt(start - 1) == '#';
    }

    private boolean isByline(int from, int to) {
        Token first = tokens.get(from);
        if (!WRITERS.contains(first.form()) || isClosed(from, to)) {
            return false;
        }
        boolean marked =
                from + 1 < to
                        && (tokens.get(from + 1).kind() == Kind.COLON
                                || tokens.get(from + 1).kind() == Kind.DASH);
        return marked || to - from <= 6;
    }

    /**
     * Index behind the place and agency that a line begins with ("دبي، الإمارات (CNN)--", "الرياض -
     * واس:"); {@code from} where it begins with none.
     */
    int datelineEnd(int from, int to) {
        if (leadTold && !tokens.get(from).isWord()) {
            return from;
        }
        int limit = Math.min(to - 2, from + DATELINE);
        boolean parted = false;
        boolean agency = false;
        for (int i = from; i < limit; i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case STOP, QUOTE -> {
                    if (!shortens(i)) {
                        return from;
                    }
                }
                case WORD -> agency |= parted && isAgency(i);
                case OPEN_BRACKET -> parted = true;
                case CLOSE_BRACKET -> {
                    if (agency && isDash(i + 1)) {
                        return behindDashes(i + 1, to);
                    }
                    if (i - from > 1 && agency && i + 1 < to && tokens.get(i + 1).isWord()) {
                        return opensShort(from, i) ? i + 1 : from;
                    }
                }
                case DASH -> {
                    if (agency || isCapitals(from, i)) {
                        return behindDashes(i, to);
                    }
                    parted = true;
                }
                case COLON -> {
                    return agency ? i + 1 : from;
                }
                default -> {}
            }
        }
        return from;
    }

    /** At most three words stand before the bracket. */
    private boolean opensShort(int from, int close) {
        int words = 0;
        for (int i = from; i < close && tokens.get(i).kind() != Kind.OPEN_BRACKET; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words > 0 && words <= 3;
    }

    private boolean shortens(int stop) {
        return tokens.get(stop).is(".")
                && stop > 0
                && tokens.get(stop - 1).isWord()
                && tokens.get(stop - 1).form().length() <= 4;
    }

    private boolean isAgency(int i) {
        String form = tokens.get(i).form();
        boolean letters =
                form.length() == 1 && i > 0 && tokens.get(i - 1).kind() == Kind.OPEN_BRACKET;
        return AGENCIES.contains(form) || letters && form.charAt(0) >= 0x0600;
    }

    private boolean isDash(int i) {
        return i < tokens.size() && tokens.get(i).kind() == Kind.DASH;
    }

    private int behindDashes(int at, int to) {
        int i = at;
        while (i < to && isDash(i)) {
            i++;
        }
        return i;
    }

    /** "WASHINGTON -": words in capitals alone, up to a dash that stands apart. */
    private boolean isCapitals(int from, int dash) {
        int at = tokens.get(dash).start();
        boolean apart =
                at > 0 && Character.isWhitespace(text.charAt(at - 1))
                        || tokens.get(dash).end() < text.length() && isDash(dash + 1);
        for (int i = from; apart && i < dash; i++) {
            Token token = tokens.get(i);
            String word = token.span().of(text);
            boolean capitals =
                    word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
            if (!token.isWord() || !capitals || word.charAt(0) > 'Z') {
                return false;
            }
        }
        return apart && dash > from && dash - from <= 3;
    }
}
