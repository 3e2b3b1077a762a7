package org.mithaq.frame;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/**
 * Reads what a verb of speech carries: a noun of another speech act ("affirmed its support for"), a
 * call ("that X must"), or an act of one's own ("said that it rejected").
 */
final class SpeechReader {

    /** Words of time: the noun behind them tells when, not what. */
    private static final Set<String> WHEN =
            Set.of(
                    "اثناء", "بعد", "قبل", "خلال", "عقب", "اثر", "لدي", "منذ", "عند", "قبيل",
                    "بعيد");

    private static final Set<String> STRESSED = Set.of("بالتاكيد", "بالتشديد", "بتاكيد");

    /** Verbs whose verbal noun names a thing rather than the voicing of it: "its proposal". */
    private static final Set<String> NOT_VOICED = Set.of("اقترح", "طلب", "بحث", "أمل");

    /** "Necessarily", "in answer to". */
    private static final Set<String> NO_NOUNS = Set.of("بالضروره", "استجابه", "تلبيه");

    /** One's own priorities: nothing that is called for. */
    private static final Pattern PRIORITIES = Pattern.compile("[وبل]?اولويات(ه|ها|هم|هما|نا)");

    private static final Set<String> NOT_HIS = Set.of("ك", "كم", "كما", "ني", "ي");

    /** Words with which asides about when, where and how begin. */
    private static final Set<String> ADVERBIAL =
            Set.of(
                    "في", "علي", "امس", "اليوم", "مساء", "صباح", "يوم", "مع", "من", "عبر", "امام",
                    "ظهر", "فجر", "ليل", "وفي", "بمناسبه", "بحضور", "برفقه");

    private static final int ASIDES = 4;

    /** How many words an aside has at most, and such words at the beginning of what is carried. */
    private static final int ASIDE = 16;

    private static final int ADVERB = 10;
    private static final int NOUN_REACH = 7;
    private static final int ABOUT_REACH = 26;

    private final ArabicLexicon lexicon;

    SpeechReader(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What the words carry: the frame, its rule, and the word that tells.
     *
     * @param aimed of whom the words tell that they ask something; null where they do not tell
     */
    record Carried(Frame frame, String rule, int at, @Nullable Mention aimed) {

        Carried(Frame frame, String rule, int at) {
            this(frame, rule, at, null);
        }
    }

    /** The speech act that a carrying noun names; null where there is none. */
    @Nullable Carried noun(Clause clause, int after, int end) {
        boolean told = clause.is(after - 1, Kind.COMMA) && adverbial(clause, after);
        int from = told ? after - 1 : after;
        int stop = Math.min(end, after + NOUN_REACH);
        for (int i = from; i < stop; i++) {
            if (clause.isThat(i) || clause.is(i, Kind.COLON)) {
                return null;
            }
            if (clause.is(i, Kind.QUOTE)) {
                return i > from + 1 ? null : quoted(clause, i + 1);
            }
            if (clause.is(i, Kind.COMMA)) {
                boolean apart = i <= from + 1 || adverbial(clause, from) && i < from + ADVERB;
                Carried next = apart && i > from - 1 ? first(clause, i + 1) : null;
                int past = apart && next == null ? pastAsides(clause, i, end) : -1;
                if (next != null || past < 0) {
                    return next;
                }
                from = past;
                i = past;
                stop = Math.min(end, past + NOUN_REACH);
                continue;
            }
            Mention beside = clause.starting(i);
            if (beside != null && told(clause, after, beside)) {
                stop = Math.max(stop, Math.min(end, beside.to() + 2)); // "in talks with X, its"
            }
            if (!clause.isWord(i)
                    || clause.covering(i) != null
                    || WHEN.contains(clause.form(i))
                    || WHEN.contains(clause.form(i - 1))) {
                continue;
            }
            Carried carried = speechNoun(clause, i);
            if (carried != null) {
                return clause.form(i - 1).equals("عدم") ? lacking(carried) : carried;
            }
        }
        return null;
    }

    /** "Its dissatisfaction", "its lack of support": what a stance that is missing amounts to. */
    private @Nullable Carried lacking(Carried stance) {
        return stance.frame().is("Welcome")
                ? new Carried(lexicon.frame("Concern"), "ar/concern#lacking", stance.at())
                : null;
    }

    /** Whether words about when and where begin at a place, and tell with whom. */
    private static boolean told(Clause clause, int after, Mention beside) {
        return adverbial(clause, after)
                && beside.lead().preposition().equals("مع")
                && Recipients.sides(beside);
    }

    /** "(affirmed) "the rejection of …"": a quotation that begins with such a noun. */
    private @Nullable Carried quoted(Clause clause, int i) {
        for (int at = i; at < i + NOUN_REACH && !clause.isThat(at); at++) {
            if (clause.is(at, Kind.QUOTE) || clause.is(at, Kind.COMMA)) {
                return null;
            }
            if (!clause.isWord(at) || clause.covering(at) != null) {
                continue;
            }
            Carried carried = speechNoun(clause, at);
            if (carried != null) {
                return carried;
            }
            boolean acts =
                    lexicon.uses(clause.form(at)).stream().anyMatch(Use.Verb.class::isInstance);
            if (acts) {
                return null;
            }
        }
        return null;
    }

    /** The comma that closes the asides that begin at a comma; -1 where none closes them. */
    private int pastAsides(Clause clause, int comma, int end) {
        int close = comma;
        for (int asides = 0; asides < ASIDES; asides++) {
            int next = clause.untilComma(close + 1, Math.min(end, close + ASIDE));
            boolean aside = adverbial(clause, close + 1) || clause.covering(close + 1) != null;
            if (!clause.is(next, Kind.COMMA)
                    || asides > 0 && !aside
                    || opensClause(clause, close + 1, next)) {
                return asides == 0 ? -1 : close;
            }
            close = next;
            boolean on = clause.form(close + 1).equals("علي");
            if (!adverbial(clause, close + 1) || on && !clause.form(close + 2).equals("هامش")) {
                return close;
            }
        }
        return close;
    }

    private static boolean opensClause(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.isThat(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words about when, where or how begin at a place. */
    private static boolean adverbial(Clause clause, int i) {
        return ADVERBIAL.contains(clause.form(i))
                || WHEN.contains(clause.form(i))
                || clause.dateAt(i) != null;
    }

    /** The speech act that the first word behind a comma names: "the prince, the keenness of …". */
    private @Nullable Carried first(Clause clause, int i) {
        boolean bare =
                clause.isWord(i)
                        && clause.covering(i) == null
                        && !clause.form(i).startsWith("ال")
                        && !clause.form(i).startsWith("و")
                        && !clause.form(i).endsWith("ا")
                        && !adverbial(clause, i);
        Carried carried = bare ? speechNoun(clause, i) : null;
        return carried == null || carried.frame().is("Affirmation") ? null : carried;
    }

    /** The speech act that a noun behind "عن" names, past words about when and where. */
    @Nullable Carried behindAbout(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + ABOUT_REACH); i++) {
            if (clause.isThat(i)) {
                return null;
            }
            if (clause.form(i).equals("عن")) {
                return noun(clause, clause.is(i + 1, Kind.QUOTE) ? i + 2 : i + 1, end);
            }
        }
        return null;
    }

    /** The speech act that the word at a place names; null where it names none. */
    @Nullable Carried at(Clause clause, int i) {
        return clause.isWord(i) && clause.covering(i) == null ? speechNoun(clause, i) : null;
    }

    /**
     * The speech act of someone told before that the word at a place names: "its support", "the
     * support of his country".
     *
     * @param own whether "his country" stands behind it
     */
    @Nullable Carried owned(Clause clause, int i, boolean own) {
        if (!clause.isWord(i) || clause.covering(i) != null) {
            return null;
        }
        for (Use use : lexicon.uses(clause.form(i))) {
            Split split = use.split();
            boolean his =
                    split.hasPronoun()
                            && !NOT_HIS.contains(split.pronoun())
                            && split.stem().length() > 2;
            if (split.hasPreposition() || split.article() || !own && !his) {
                continue;
            }
            if (use instanceof Use.Noun noun
                    && noun.frame().speech()
                    && !noun.frame().is("Affirmation")
                    && !noun.frame().is("Appeal")
                    && seconds(clause, i, noun.second())) {
                return new Carried(noun.frame(), noun.rule(), i);
            }
            boolean adjective = clause.form(i).endsWith("يه"); // "positive", not "its …"
            if (use instanceof Use.Masdar masdar
                    && !adjective
                    && !NOT_VOICED.contains(masdar.entry().lemma())) {
                for (Rule rule : masdar.entry().rules()) {
                    if (rule.frame().speech()
                            && !rule.frame().is("Affirmation")
                            && rule.of().isEmpty()) {
                        return new Carried(rule.frame(), rule.name(), i);
                    }
                }
            }
        }
        return null;
    }

    /** The noun that a relative clause is about: "the criticism that he voiced". */
    @Nullable Carried antecedent(Clause clause, int verb) {
        if (SubjectFinder.VOICED.contains(clause.form(verb - 1))) {
            return at(clause, verb - 1);
        }
        for (int i = verb - 2; i > verb - 6 && clause.isWord(i); i--) {
            Carried carried = clause.form(i).contains("ال") ? at(clause, i) : null;
            if (carried != null) {
                return carried.frame().is("Support") ? null : carried; // help given, not voiced
            }
        }
        return null;
    }

    /**
     * The speech act by which something begins or ends: "opened the summit with criticism of …".
     */
    @Nullable Carried by(Clause clause, int from, int end) {
        for (int i = from; i < end && !clause.isThat(i) && !clause.is(i, Kind.STOP); i++) {
            String form = clause.form(i);
            if (!form.startsWith("ب") || clause.covering(i) != null) {
                continue;
            }
            if (STRESSED.contains(form)) {
                Carried stressed = noun(clause, i + 1, Math.min(clause.to, i + 1 + NOUN_REACH));
                return stressed == null
                        ? new Carried(lexicon.frame("Affirmation"), "ar/affirmation#by", i)
                        : stressed;
            }
            Carried carried = form.startsWith("بال") ? null : at(clause, i);
            if (carried != null) {
                return carried;
            }
        }
        return null;
    }

    private @Nullable Carried speechNoun(Clause clause, int i) {
        if (idle(clause, i)) {
            return null;
        }
        Carried masdar = null;
        for (Use use : lexicon.uses(clause.form(i))) {
            if (use instanceof Use.Noun noun
                    && noun.frame().speech()
                    && seconds(clause, i, noun.second())) {
                return new Carried(noun.frame(), noun.rule(), i);
            }
            boolean report = clause.stem(i).equals("تقرير"); // no resolve, but a document
            if (use instanceof Use.Masdar verbal && masdar == null && !report) {
                for (Rule rule : verbal.entry().rules()) {
                    boolean fits =
                            rule.with().isEmpty()
                                    || clause.untilComma(i, Math.min(clause.to, i + 8)) > i + 1;
                    if (rule.frame().speech()
                            && !rule.frame().is("Affirmation")
                            && rule.of().isEmpty()
                            && fits) {
                        masdar = new Carried(rule.frame(), rule.name(), i);
                        break;
                    }
                }
            }
        }
        return masdar;
    }

    /** "Necessarily", "its priorities", "(we) discussed": words that only look like such nouns. */
    private boolean idle(Clause clause, int i) {
        String form = clause.form(i);
        return NO_NOUNS.contains(form)
                || PRIORITIES.matcher(form).matches()
                || form.startsWith("ب")
                        && form.endsWith("نا")
                        && clause.spoken(i)
                        && lexicon.uses(form).stream()
                                .anyMatch(
                                        use ->
                                                use instanceof Use.Verb verb
                                                        && isFirst(verb.form()));
    }

    private static boolean seconds(Clause clause, int i, @Nullable String second) {
        return second == null || clause.form(i + 1).equals(second);
    }

    /** Whether a verb's form is one of the speaker's own mouth. */
    static boolean isFirst(@Nullable VerbForm form) {
        return form != null && form.person() == VerbForm.Person.FIRST;
    }
}
