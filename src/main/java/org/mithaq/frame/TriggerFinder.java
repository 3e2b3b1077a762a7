package org.mithaq.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Finds the words of a sentence that may evoke a frame. */
final class TriggerFinder {

    private static final Set<String> BEFORE_NOUN =
            Set.of(
                    "في", "من", "علي", "عن", "الي", "بين", "بعد", "قبل", "منذ", "خلال", "عبر", "ضد",
                    "اي", "كل", "بدون", "دون", "عدم", "حول", "بشان", "مع", "ضروره", "اهميه", "مجال",
                    "نحو", "هذه", "هذا", "اعاده", "مزيد", "عمليه", "سبل", "غير", "فرص", "جهود");

    /** "I should like", "it is my pleasure": what follows is said. */
    private static final Set<String> WISHING =
            Set.of("اود", "اريد", "احب", "ارغب", "يسعدني", "يسرني", "يشرفني", "لي", "نود", "لنا");

    private static final Set<String> ACCORDING =
            Set.of("بحسب", "وبحسب", "وفقا", "ووفقا", "حسب", "وحسب", "طبقا", "وطبقا");
    private static final Set<String> HIM = Set.of("اياه", "اياها", "اياهم", "اياهما");
    private static final Set<String> WORDS =
            Set.of("قوله", "قولها", "قولهم", "تاكيده", "تاكيدها", "تصريحه", "تصريحها");

    /** Words of grammar that only look like forms of verbs with a pronoun. */
    private static final Set<String> GRAMMAR =
            Set.of(
                    "هناك", "وهناك", "هنالك", "لذلك", "ولذلك", "كذلك", "وكذلك", "علي", "وردا",
                    "ردا", "فيصل", "مقررا", "مقرره", "المقرر", "واسع", "واسعه", "واسعا", "مجددا",
                    "تلبيه", "استجابه", "ابرزها", "ابرزهم", "ابرزه", "وابرزها", "اضافه", "واضافه",
                    "اجابه", "واجابه");

    /** "لهذه الغاية": a purpose, and not: its cancelling. */
    private static final Set<String> THIS = Set.of("لهذه", "هذه", "تلك", "لتلك", "بهذه");

    /** Behind these, أن may be followed by a verb in the perfect: "after he refused". */
    private static final Set<String> BEFORE_THAT =
            Set.of(
                    "بعد", "منذ", "الي", "قبل", "سبق", "حين", "لولا", "ما", "مجرد", "بمجرد", "فور",
                    "حتي", "وبعد", "ومنذ", "وما", "وسبق", "يسبق");

    /** Behind these a speaker goes on with what "we" do. */
    private static final Set<String> OPENING_OURS =
            Set.of("اننا", "باننا", "فاننا", "واننا", "لكننا", "ولكننا", "ونحن", "لذلك", "ولذلك");

    private final ArabicLexicon lexicon;

    TriggerFinder(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Trigger> find(Clause clause) {
        List<Trigger> triggers = new ArrayList<>();
        for (int i = clause.from; i < clause.to; i++) {
            Mention covering = clause.covering(i);
            if (!clause.isWord(i)
                    || covering != null
                            && !(covering instanceof Mention.Topic)
                            && !ArabicDeeds.isSummit(clause, i)
                            && !SignedDocuments.names(clause, i)
                    || GRAMMAR.contains(clause.form(i))
                    || clause.isThat(i) // "that she", and not: she ended
                    || clause.form(i).equals("الغايه") && THIS.contains(clause.form(i - 1))
                    || clause.form(i + 1).equals("الله")) { // "may God keep him"
                continue;
            }
            Trigger said = said(clause, i);
            if (said == null) {
                at(clause, i, triggers);
            } else {
                triggers.add(said);
            }
        }
        return triggers;
    }

    /** "وبحسب السفير فإن …", "… عن الوزير قوله إن …". */
    private @Nullable Trigger said(Clause clause, int i) {
        String form = clause.form(i);
        if (ACCORDING.contains(form)) {
            Mention next = clause.starting(i + 1);
            boolean speaks = next instanceof Mention.Person || next instanceof Mention.Office;
            boolean opens = i == clause.from || clause.isMark(i - 1);
            return next != null && speaks && opens ? new Trigger.Said(i, next) : null;
        }
        if (!WORDS.contains(form)) {
            return null;
        }
        Mention before = clause.ending(clause.is(i - 1, Kind.COMMA) ? i - 1 : i);
        if (before != null && before.lead().preposition().equals("في")) {
            before =
                    clause.ending(
                            before.from() - (clause.form(before.from()).equals("في") ? 0 : 1));
        }
        boolean speaks =
                (before instanceof Mention.Person
                                || before instanceof Mention.Office
                                || before instanceof Mention.Actor)
                        && !(before.lead().preposition().isEmpty()
                                && isVerb(clause.form(before.from() - 1)));
        return before != null
                        && speaks
                        && (before.lead().preposition().equals("عن")
                                || before.lead().preposition().equals("ل")
                                || before.lead().preposition().equals("الي")
                                || before.lead().preposition().isEmpty())
                ? new Trigger.Said(i, before)
                : null;
    }

    /** "(وأضاف) الوزير قوله": the verb before the speaker tells already. */
    private boolean isVerb(String form) {
        return lexicon.uses(form).stream().anyMatch(Use.Verb.class::isInstance);
    }

    /** All readings of a word, the likelier before the others. */
    private void at(Clause clause, int i, List<Trigger> triggers) {
        if (SignedDocuments.names(clause, i)) {
            triggers.add(new Trigger.Nominal(i, List.of()));
            return;
        }
        List<Use> uses = lexicon.uses(clause.form(i));
        if (uses.isEmpty()) {
            if (ForceNouns.names(clause, i)) {
                triggers.add(new Trigger.Nominal(i, uses));
            }
            return;
        }
        boolean nominal = false;
        for (Use use : uses) {
            nominal |= use instanceof Use.Masdar || use instanceof Use.Noun;
        }
        Set<VerbEntry> seen = new HashSet<>(2);
        for (Use use : uses) { // "تقدم الرئيس": he comes forward, and not: she presents
            if (use instanceof Use.Verb verb
                    && hasSubject(clause, i + 1)
                    && (clause.starting(i + 1) == null
                            || Agreement.fits(verb.form(), subject(clause, i + 1), clause))
                    && verbStands(clause, i, verb, nominal)
                    && seen.add(verb.entry())) {
                triggers.add(new Trigger.Verbal(i, verb.entry(), verb.form(), verb));
            }
        }
        for (Use use : uses) {
            if (use instanceof Use.Verb verb
                    && verbStands(clause, i, verb, nominal)
                    && seen.add(verb.entry())) {
                triggers.add(new Trigger.Verbal(i, verb.entry(), verb.form(), verb));
            }
        }
        for (Use use : uses) {
            if (use instanceof Use.Light light
                    && formFits(clause, i, light.form())
                    && !BEFORE_NOUN.contains(clause.form(i - 1))
                    && !clause.form(i - 1).equals("وعلي")) {
                triggers.add(new Trigger.Light(i, light.form(), light.kind(), light));
            }
        }
        for (Use use : uses) {
            if (use instanceof Use.Participle participle
                    && participleStands(clause, i, participle)
                    && seen.add(participle.entry())) {
                triggers.add(new Trigger.Verbal(i, participle.entry(), null, participle));
            }
        }
        for (Use use : uses) {
            if (use instanceof Use.Masdar masdar
                    && stresses(clause, i)
                    && masdar.entry().expressing()
                    && seen.add(masdar.entry())) {
                triggers.add(new Trigger.Verbal(i, masdar.entry(), null, masdar));
            }
        }
        for (Use use : uses) {
            int still =
                    use instanceof Use.Adjective && use.split().isBare() && !use.split().article()
                            ? StandingReader.verb(clause, i)
                            : -1;
            if (use instanceof Use.Adjective adjective && still >= 0) {
                triggers.add(new Trigger.Standing(i, still, adjective));
                return;
            }
        }
        List<Use> nouns = uses.stream().filter(TriggerFinder::isDeed).toList();
        if (!nouns.isEmpty()) {
            triggers.add(new Trigger.Nominal(i, nouns));
        } else if (SpeechNouns.stands(clause, i, uses) || ForceNouns.names(clause, i)) {
            triggers.add(new Trigger.Nominal(i, uses));
        }
    }

    /** "(اختتم كلمته) بالتأكيد على …", "مع التشديد على": stressing, as a participle would tell. */
    private static boolean stresses(Clause clause, int i) {
        String form = clause.form(i);
        boolean by = form.equals("بالتاكيد") || form.equals("بالتشديد");
        boolean with =
                (form.equals("التاكيد") || form.equals("التشديد"))
                        && clause.form(i - 1).equals("مع");
        return (by || with) && (clause.form(i + 1).equals("علي") || clause.isThat(i + 1));
    }

    private static boolean isDeed(Use use) {
        return switch (use) {
            case Use.Noun noun -> !noun.frame().speech();
            case Use.Masdar masdar ->
                    masdar.entry().rules().stream().anyMatch(rule -> !rule.frame().speech());
            default -> false;
        };
    }

    private static boolean formFits(Clause clause, int i, VerbForm form) {
        if (form.person() == VerbForm.Person.SECOND
                || form.person() == VerbForm.Person.FIRST
                        && form.number() == VerbForm.Number.SINGULAR
                || form.person() == VerbForm.Person.FIRST
                        && !clause.spoken(i)
                        && !clause.form(i - 1).equals("نحن")) {
            return false;
        }
        return form.number() != VerbForm.Number.PLURAL || form.gender() != VerbForm.Gender.FEMININE;
    }

    /**
     * "قال: "أتمنى …": a form that only the speaker's own mouth has, right where his words begin.
     */
    private static boolean spokenOfOneself(Clause clause, int i, VerbForm form) {
        boolean opens =
                clause.is(i - 1, Kind.QUOTE)
                        || clause.is(i - 1, Kind.COLON)
                        || clause.form(i).startsWith("و")
                        || clause.form(i - 1).equals("ان") && WISHING.contains(clause.form(i - 2))
                        || clause.form(i - 1).equals("انني")
                        || clause.form(i - 1).equals("انا");
        return form.person() == VerbForm.Person.FIRST
                && form.number() == VerbForm.Number.SINGULAR
                && form.tense() == VerbForm.Tense.IMPERFECT
                && !form.passive()
                && opens
                && clause.spoken(i);
    }

    /** Whether nothing but marks stands before a word in its sentence: "•• ندعم …". */
    private static boolean begins(Clause clause, int i) {
        for (int k = i - 1; k >= clause.from; k--) {
            if (clause.isWord(k)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "وندين بشدة …" at the beginning of a sentence: words that go on with a speaker's own without
     * a mark.
     */
    private static boolean goesOnOfOurselves(Clause clause, int i, Use.Verb use) {
        VerbForm form = use.form();
        String before = clause.form(i - 1);
        boolean opens =
                begins(clause, i)
                        || OPENING_OURS.contains(before)
                        || before.equals("كما") && i == clause.from + 1
                        || before.equals("الاساس")
                                && clause.form(i - 2).equals("هذا"); // "on this ground we back"
        return opens
                && form.person() == VerbForm.Person.FIRST
                && form.number() == VerbForm.Number.PLURAL
                && form.tense() == VerbForm.Tense.IMPERFECT
                && !form.passive()
                && form.surface().length() > 3
                && use.entry().rules().stream()
                        .anyMatch(rule -> rule.frame().speech() && rule.of().isEmpty());
    }

    /** "وقابل للتحقق": open to, and not: he met. */
    private static boolean adjective(Clause clause, int i, Use.Verb use) {
        return use.entry().lemma().equals("قابل") && clause.form(i + 1).startsWith("لل");
    }

    private boolean verbStands(Clause clause, int i, Use.Verb use, boolean nominal) {
        VerbForm form = use.form();
        if ("ي".equals(use.split().pronoun())) {
            return false; // on verbs it would be ني
        }
        if (adjective(clause, i, use) || IdleVerbs.idle(clause, i, use)) {
            return false;
        }
        if (nominal && NounDoers.decider(clause, i) != null) {
            return false; // "the decision of Ghana to expel"
        }
        if (!formFits(clause, i, form)
                        && !spokenOfOneself(clause, i, form)
                        && !goesOnOfOurselves(clause, i, use)
                || use.split().hasPreposition()
                || BEFORE_NOUN.contains(clause.form(i - 1))
                || form.tense() == VerbForm.Tense.PERFECT && behindThat(clause, i)) {
            return false;
        }
        boolean bare =
                form.tense() == VerbForm.Tense.PERFECT
                        && form.number() == VerbForm.Number.SINGULAR
                        && form.gender() == VerbForm.Gender.MASCULINE;
        boolean dual =
                form.tense() == VerbForm.Tense.PERFECT
                        && form.number() == VerbForm.Number.DUAL
                        && form.gender() == VerbForm.Gender.MASCULINE;
        boolean doubtful =
                nominal
                        || bare && form.surface().length() <= 3
                        || dual && form.surface().length() <= 4;
        if (nominal && bare && clause.is(i - 1, Kind.QUOTE) && !fits(clause, i, form)) {
            return false; // "the shelling of X", quoted
        }
        if (!doubtful || !nominal && bare && hasSubject(clause, i + 1)) {
            return true;
        }
        boolean joined = use.split().conjunction() != 0;
        if (nominal && dual && joined && clause.form(i + 1).startsWith("ب")) {
            return true; // "وتعهدا ب…"
        }
        if (nominal && bare && !joined && beginsBehindNoun(clause, i)) {
            return true;
        }
        if (joined && i != clause.from) {
            return !nominal
                    || clause.isMark(i - 1) && clause.starting(i + 1) != null
                    || governs(clause, use.entry(), i + 1);
        }
        if (dual) {
            return clause.opens(i) && !clause.is(i - 1, Kind.COMMA);
        }
        return joined
                || clause.opens(i)
                || ClauseStarts.ofThatOne(clause, i, use)
                || InDocuments.tells(clause, i);
    }

    /**
     * "في ختام اللقاء طلب الرئيس …": behind a definite noun that no verb stands before, with its
     * subject behind it, a word is a verb and no noun.
     */
    private boolean beginsBehindNoun(Clause clause, int i) {
        String before = clause.form(i - 1);
        if (!before.startsWith("ال")
                || before.length() < 5
                || clause.covering(i - 1) != null
                || !hasSubject(clause, i + 1)) {
            return false;
        }
        for (int at = i - 1; at >= clause.from && !clause.isMark(at); at--) {
            if (clause.isThat(at)
                    || clause.covering(at) == null
                            && !BEFORE_NOUN.contains(clause.form(at))
                            && lexicon.uses(clause.form(at)).stream()
                                    .anyMatch(
                                            use ->
                                                    use instanceof Use.Verb
                                                            || use instanceof Use.Light)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Clause clause, int i, VerbForm form) {
        Mention next = hasSubject(clause, i + 1) ? clause.starting(i + 1) : null;
        return next != null && Agreement.fits(form, next, clause);
    }

    /** "إن رفض المجلس": a noun, as no verb in the perfect stands there. */
    private static boolean behindThat(Clause clause, int i) {
        String that = clause.form(i - 1);
        Mention before = clause.ending(i - 1);
        int word = before == null ? i - 2 : before.from() - 1;
        return (that.equals("ان") || that.equals("بان") || that.equals("وان"))
                && !BEFORE_THAT.contains(clause.form(word));
    }

    private static Mention subject(Clause clause, int next) {
        return Objects.requireNonNull(clause.starting(next));
    }

    /** Whether one who can act stands right behind a verb, as its subject. */
    private static boolean hasSubject(Clause clause, int next) {
        boolean each = clause.form(next).equals("كل") && clause.form(next + 1).equals("من");
        Mention mention = clause.starting(each ? next + 2 : next);
        return mention != null
                && (each || mention.from() == next)
                && SubjectFinder.acts(mention)
                && !mention.lead().hasPreposition()
                && !mention.lead().and();
    }

    /** Whether the preposition that a verb asks for stands right behind it: "وتعهد ب…". */
    private static boolean governs(Clause clause, VerbEntry entry, int next) {
        return entry.rules().stream()
                .flatMap(rule -> rule.with().stream())
                .anyMatch(
                        with ->
                                with.equals("ان")
                                        ? clause.isThat(next)
                                        : clause.hasPreposition(next, with));
    }

    /**
     * Participles that go on with what a speaker says: indefinite, behind a comma or in the
     * accusative.
     */
    private static boolean participleStands(Clause clause, int i, Use.Participle use) {
        if (use.split().article()
                || use.split().hasPreposition()
                || use.split().hasPronoun()
                || IdleVerbs.idle(clause, i, use)
                || i == clause.from
                || clause.is(i - 1, Kind.NUMBER)) { // "75 accused"
            return false;
        }
        String stem = use.split().stem();
        if (stem.endsWith("ه") && HIM.contains(clause.form(i + 1))) {
            return true; // "accusing it of"
        }
        boolean after =
                clause.is(i - 1, Kind.COMMA)
                        || use.split().conjunction() == 'و'
                        || clause.is(i - 1, Kind.QUOTE);
        if (stem.endsWith("ا") && stem.length() > 4) {
            return true;
        }
        return after
                && (stem.endsWith("ه")
                        || stem.endsWith("ين")
                        || stem.endsWith("ان")
                        || stem.endsWith("ي") && clause.is(i - 1, Kind.COMMA));
    }
}
