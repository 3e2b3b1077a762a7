package org.mithaq.frame;

import java.util.List;
import java.util.Set;
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

    private static final Set<String> NOT = Set.of("لا", "لن");
    private static final Set<String> CAN = Set.of("يمكن", "يمكنها", "يمكنه", "يمكننا", "نستطيع");
    private static final Set<String> ACCEPTING =
            Set.of(
                    "يقبل", "تقبل", "نقبل", "يقبلوا", "يتفق", "تتفق", "نتفق", "يوافق", "توافق",
                    "نوافق", "يسمح", "تسمح", "نسمح", "يرضي", "ترضي", "نرضي", "نتسامح", "تتسامح",
                    "يتسامح", "يعترف", "تعترف", "نعترف");

    private static final Set<String> NOT_HIS = Set.of("ك", "كم", "كما", "ني", "ي");

    private static final int NOUN_REACH = 7;
    private static final int MODAL_REACH = 7;
    private static final int ABOUT_REACH = 26;

    /** How words begin that only look like a verb of the future. */
    private static final List<String> NO_FUTURE =
            List.of(
                    "سياس", "سياد", "سيار", "سياح", "سياق", "سيطر", "سيناري", "سيبر", "سيول",
                    "ستراتيج", "ستوكهو", "ستين", "ستون", "سنوات", "سنوي", "سنغاف", "سندات", "ستاند",
                    "سيدني", "سينا");

    private final ArabicLexicon lexicon;

    SpeechReader(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the words carry: the frame, its rule, and the word that tells. */
    record Carried(Frame frame, String rule, int at) {}

    /** The speech act that a carrying noun names; null where there is none. */
    @Nullable Carried noun(Clause clause, int after, int end) {
        int stop = Math.min(end, after + NOUN_REACH);
        int from = after;
        int asides = 0;
        for (int i = after; i < stop; i++) {
            if (clause.isThat(i)
                    || clause.is(i, Kind.COLON)
                    || clause.is(i, Kind.QUOTE) && i > from + 1) {
                return null;
            }
            if (clause.is(i, Kind.COMMA)) {
                int close = clause.untilComma(i + 1, Math.min(end, i + 14));
                if (i > from + 1 || !clause.is(close, Kind.COMMA)) {
                    return null;
                }
                boolean more = clause.is(close, Kind.COMMA) && asides++ < 2;
                from = more ? close : from;
                i = close;
                stop = Math.min(end, close + NOUN_REACH);
                continue;
            }
            if (!clause.isWord(i)
                    || clause.covering(i) != null
                    || WHEN.contains(clause.form(i))
                    || WHEN.contains(clause.form(i - 1))) {
                continue;
            }
            Carried carried = speechNoun(clause, i);
            if (carried != null) {
                return carried;
            }
        }
        return null;
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

    private static boolean seconds(Clause clause, int i, @Nullable String second) {
        return second == null || clause.form(i + 1).equals(second);
    }

    /** What a content clause says of the speaker's own will: null where it only tells. */
    @Nullable Carried clause(Clause clause, int start, int end) {
        for (int i = start; i < Math.min(end, start + MODAL_REACH); i++) {
            boolean relative =
                    clause.form(i - 1).equals("الذي") || clause.form(i - 1).equals("التي");
            if (clause.isWord(i)
                    && !relative
                    && (lexicon.isModal(clause.form(i))
                            || lexicon.isModal(clause.form(i) + " " + clause.form(i + 1)))) {
                return new Carried(lexicon.frame("Appeal"), "ar/appeal#modal", i);
            }
        }
        int first = clause.is(start, Kind.QUOTE) ? start + 1 : start;
        boolean ofOwn =
                clause.starting(first + 1) instanceof Mention.Group group
                        && group.kind() == Mention.Group.Kind.OWN;
        Carried noun = owned(clause, first, ofOwn);
        if (noun != null) {
            return noun;
        }
        int own = ownSide(clause, start, end);
        if (own < 0) {
            return null;
        }
        if (refuses(clause, own, end)) {
            return new Carried(lexicon.frame("Rejection"), "ar/rejection#not", own);
        }
        for (int i = own; i < Math.min(end, own + 4); i++) {
            if (clause.is(i, Kind.COMMA) || clause.isThat(i) && i > own) {
                return null;
            }
            Carried carried =
                    clause.isWord(i) && clause.covering(i) == null ? ownAct(clause, i) : null;
            boolean will = carried != null && carried.rule().endsWith("#will");
            if (carried != null) {
                return will ? new Carried(carried.frame(), carried.rule(), own - 1) : carried;
            }
        }
        return null;
    }

    /** What a content clause says of the will of a subject that it names. */
    FrameMatch.@Nullable Own named(Clause clause, int start, int end) {
        int i = start;
        while (i < end && clause.is(i, Kind.QUOTE)) {
            i++;
        }
        Mention mention = clause.starting(i);
        if (mention == null || !SubjectFinder.acts(mention) || mention.lead().hasPreposition()) {
            return null;
        }
        if (refuses(clause, mention.to(), end)) {
            return new FrameMatch.Own(mention, lexicon.frame("Rejection"), "ar/rejection#not");
        }
        for (int at = mention.to(); at < Math.min(end, mention.to() + 2); at++) {
            Carried carried =
                    clause.isWord(at) && clause.covering(at) == null ? ownAct(clause, at) : null;
            if (carried != null) {
                return new FrameMatch.Own(mention, carried.frame(), carried.rule());
            }
        }
        return null;
    }

    /** "(said that it) will not accept", "cannot agree". */
    private static boolean refuses(Clause clause, int at, int end) {
        if (!NOT.contains(clause.form(at))) {
            return false;
        }
        int i = at + 1;
        while (i < Math.min(end, at + 4) && (CAN.contains(clause.form(i)) || clause.isThat(i))) {
            i++;
        }
        return ACCEPTING.contains(clause.form(i));
    }

    private @Nullable Carried ownAct(Clause clause, int i) {
        for (Use use : lexicon.uses(clause.form(i))) {
            if (use instanceof Use.Adjective adjective
                    && !use.split().article()
                    && !use.split().hasPreposition()) {
                return new Carried(adjective.frame(), adjective.rule(), i);
            }
            boolean will =
                    use instanceof Use.Verb verb && verb.split().future()
                            || use instanceof Use.Light light && light.split().future();
            if (will) {
                return new Carried(lexicon.frame("Commitment"), "ar/commitment#will", i);
            }
        }
        String form = clause.form(i);
        return isFuture(form)
                ? new Carried(lexicon.frame("Commitment"), "ar/commitment#will", i)
                : null;
    }

    /** A verb that the lexicon does not know, behind the particle of the future. */
    private static boolean isFuture(String form) {
        boolean particle = form.startsWith("سي") || form.startsWith("ست") || form.startsWith("سن");
        return form.equals("سوف")
                || particle
                        && form.length() > 4
                        && !form.endsWith("ه")
                        && NO_FUTURE.stream().noneMatch(form::startsWith);
    }

    /**
     * Where the speaker's own side ends at the beginning of a content clause; -1 where another is
     * the subject.
     */
    private static int ownSide(Clause clause, int start, int end) {
        if (start > clause.from
                && clause.isThat(start - 1)
                && endsWithPronoun(clause.form(start - 1))) {
            return start;
        }
        int i = start;
        while (i < end && (clause.is(i, Kind.QUOTE) || clause.isThat(i))) {
            if (clause.form(i).equals("انا") && clause.inQuote(i)) {
                return i + 1; // "I am …"
            }
            i++;
        }
        if (clause.starting(i) instanceof Mention.Group group
                && group.kind() == Mention.Group.Kind.OWN) {
            return group.to();
        }
        if (clause.form(i).equals("نحن")
                || clause.form(i).equals("اننا")
                || clause.form(i).equals("انني")) {
            return i + 1;
        }
        return clause.inQuote(i) && firstPerson(clause, i) ? i : -1;
    }

    private static boolean endsWithPronoun(String form) {
        return form.endsWith("ها")
                || form.endsWith("ه")
                || form.endsWith("هما")
                || form.endsWith("هم")
                || form.endsWith("نا")
                || form.endsWith("ني");
    }

    private static boolean firstPerson(Clause clause, int i) {
        return clause.form(i).startsWith("ن")
                && clause.form(i).length() > 3
                && clause.covering(i) == null;
    }

    /** Whether a verb's form is one of the speaker's own mouth. */
    static boolean isFirst(@Nullable VerbForm form) {
        return form != null && form.person() == VerbForm.Person.FIRST;
    }

    /** Rules of a speech verb without those that only carry nouns. */
    static List<Rule> plain(List<Rule> rules) {
        return rules.stream().filter(rule -> !rule.has("carrier")).toList();
    }
}
