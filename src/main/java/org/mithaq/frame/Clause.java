package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Clitics;
import org.mithaq.text.ar.Split;

/** A sentence with its mentions, looked at word by word. */
final class Clause {

    private static final Set<String> OPENERS =
            Set.of(
                    "قد", "وقد", "فقد", "لقد", "كما", "فيما", "بينما", "حيث", "الذي", "التي",
                    "اللذان", "اللتان", "اللذين", "الذين", "ما", "وما", "لم", "ولم", "لن", "ولن",
                    "لا", "ولا", "ان", "وان", "بعدما", "عندما", "حين", "كان", "كانت", "وكان",
                    "وكانت", "ثم", "ايضا", "ذلك", "نفسه", "نفسها", "ذاته", "جهته", "جانبه",
                    "جانبها", "جهتها", "سوف", "وكانا", "كانا", "اذ", "هذا", "لكن", "ولكن", "لكنه",
                    "لكنها", "ولكنه", "ولكنها", "اما", "واما", "فان", "بل", "وبينما", "وفيما",
                    "كذلك", "اخري", "ثانيه", "المقابل", "السياق", "الاطار", "الاثناء", "كلمته",
                    "كلمتها", "حسبما", "مثلما", "وحسبما", "وهكذا", "ثمه", "لان", "عما");

    /** How far words in the first person may stand behind the colon that opens them. */
    private static final int SPOKEN = 60;

    final List<Token> tokens;
    final int from;
    final int to;
    final Found found;
    private final @Nullable Mention[] covers;
    private final boolean[] quoted;
    private final boolean[] dateEnds;
    private final Mention.@Nullable Date[] dates;
    private final Mention.@Nullable Topic[] topics;

    Clause(List<Token> tokens, Sentence sentence, Found found) {
        this.tokens = tokens;
        this.from = sentence.from();
        this.to = sentence.to();
        this.found = found;
        this.covers = new Mention[to - from];
        for (Mention mention : found.entities()) {
            for (int i = mention.from(); i < mention.to(); i++) {
                covers[i - from] = mention;
            }
        }
        this.dateEnds = new boolean[to - from];
        this.dates = new Mention.Date[to - from];
        for (Mention.Date date : found.dates()) {
            dateEnds[date.to() - 1 - from] = true;
            for (int i = date.from(); i < date.to(); i++) {
                dates[i - from] = date;
            }
        }
        this.topics = new Mention.Topic[to - from];
        for (Mention.Topic topic : found.topics()) {
            topics[topic.from() - from] = topic;
        }
        this.quoted = new boolean[to - from];
        boolean open = beginsQuoted();
        for (int i = from; i < to; i++) {
            if (tokens.get(i).kind() == Kind.QUOTE) {
                open = !open;
            }
            quoted[i - from] = open;
        }
    }

    /**
     * Whether a quotation goes on from the sentence before: its first mark closes one, and the next
     * one opens another.
     */
    private boolean beginsQuoted() {
        boolean closes = false;
        for (int i = from; i < to; i++) {
            if (tokens.get(i).kind() == Kind.QUOTE) {
                boolean behind = i > from && tokens.get(i - 1).end() == tokens.get(i).start();
                boolean before = i + 1 < to && tokens.get(i + 1).start() == tokens.get(i).end();
                if (closes) {
                    return before;
                }
                if (!behind || before) {
                    return false;
                }
                closes = true;
            }
        }
        return closes;
    }

    /** What a preposition ends with where a pronoun is joined to it: "منه". */
    private static final Set<String> SUFFIXES = Set.of("ه", "ها", "هما", "هم");

    String form(int i) {
        return i >= from && i < to ? tokens.get(i).form() : "";
    }

    boolean is(int i, Kind kind) {
        return i >= from && i < to && tokens.get(i).kind() == kind;
    }

    boolean isWord(int i) {
        return is(i, Kind.WORD);
    }

    boolean isMark(int i) {
        return i >= from
                && i < to
                && tokens.get(i).kind() != Kind.WORD
                && tokens.get(i).kind() != Kind.NUMBER;
    }

    boolean inQuote(int i) {
        return i >= from && i < to && quoted[i - from];
    }

    /** Whether a token stands in a quotation or behind a colon: in someone's own words. */
    boolean spoken(int i) {
        for (int c = i - 1; c >= Math.max(from, i - SPOKEN); c--) {
            if (is(c, Kind.COLON)) {
                return true;
            }
        }
        return inQuote(i);
    }

    /** The mention that holds a token, or null. */
    @Nullable Mention covering(int i) {
        return i >= from && i < to ? covers[i - from] : null;
    }

    /** The mention that begins at a token, or null. */
    @Nullable Mention starting(int i) {
        Mention mention = covering(i);
        return mention != null && mention.from() == i ? mention : null;
    }

    /** The mention that ends right before a token, or null. */
    @Nullable Mention ending(int i) {
        Mention mention = covering(i - 1);
        return mention != null && mention.to() == i ? mention : null;
    }

    /** Whether a clause may begin with the word at a token. */
    boolean opens(int i) {
        return i == from
                || isMark(i - 1)
                || OPENERS.contains(form(i - 1))
                || ending(i) != null
                || dateEnds(i);
    }

    boolean dateEnds(int i) {
        return i > from && i <= to && dateEnds[i - 1 - from];
    }

    /** أن, إن, بأن, أنه …: what opens a content clause. */
    boolean isThat(int i) {
        if (!isWord(i)) {
            return false;
        }
        String form = form(i);
        if (form.length() > 6 || form.indexOf("ان") < 0 && !form.equals("انني")) {
            return false;
        }
        for (Split split : Clitics.splits(form)) {
            boolean free = split.preposition() == 0 || split.preposition() == 'ب';
            if (split.stem().equals("ان")
                    && free
                    && !split.article()
                    && !split.future()
                    && split.conjunction() != 'ف') {
                return true;
            }
        }
        return form.equals("انني") || form.equals("انا") || form.equals("باننا");
    }

    /** Whether the word is, or has attached, one of these prepositions. */
    boolean hasPreposition(int i, String preposition) {
        String form = form(i);
        if (form.equals(preposition)) {
            return true;
        }
        boolean whose =
                form.startsWith(preposition)
                        && SUFFIXES.contains(form.substring(preposition.length()));
        if (preposition.length() != 1) {
            return whose;
        }
        if (preposition.equals("و")) {
            return form.startsWith("و") && form.length() > 2;
        }
        if (form.isEmpty() || form.charAt(0) != preposition.charAt(0) || form.length() < 3) {
            return false;
        }
        Mention mention = starting(i);
        return mention != null ? mention.lead().preposition().equals(preposition) : true;
    }

    /**
     * The first token from {@code start} before {@code end} that is a comma or stops the sentence,
     * else {@code end}.
     */
    int untilComma(int start, int end) {
        int i = start;
        while (i < end && !(is(i, Kind.COMMA) && covering(i) == null) && !is(i, Kind.STOP)) {
            i++;
        }
        return i;
    }

    /** The date that holds a token, or null. */
    Mention.@Nullable Date dateAt(int i) {
        return i >= from && i < to ? dates[i - from] : null;
    }

    /** The topic that begins at a token, or null. */
    Mention.@Nullable Topic topicAt(int i) {
        return i >= from && i < to ? topics[i - from] : null;
    }

    /** Whether nothing but marks stands in a stretch. */
    boolean onlyMarks(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isMark(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mention has a comma in it: an office with its holder in apposition. */
    boolean holdsComma(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (is(i, Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** A word without the article, or an empty string. */
    String stem(int i) {
        String form = isWord(i) ? form(i) : "";
        return form.startsWith("ال") && form.length() > 4 ? form.substring(2) : form;
    }

    /**
     * Index behind an aside in commas or dashes that begins at a place: ", last Sunday,"; else the
     * place.
     */
    int pastAside(int i) {
        if (is(i, Kind.DASH)) {
            int dash = i + 1;
            while (dash < Math.min(to, i + 8) && covering(dash) == null && !is(dash, Kind.DASH)) {
                dash++;
            }
            return is(dash, Kind.DASH) ? dash + 1 : i;
        }
        if (!is(i, Kind.COMMA)) {
            return i;
        }
        int close = untilComma(i + 1, Math.min(to, i + 10));
        return is(close, Kind.COMMA) ? close + 1 : i;
    }

    /** Entity mentions that begin in a stretch. */
    List<Mention> mentions(int start, int end) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = Math.max(start, from); i < Math.min(end, to); i++) {
            Mention mention = starting(i);
            if (mention != null) {
                mentions.add(mention);
                i = mention.to() - 1;
            }
        }
        return mentions;
    }
}
