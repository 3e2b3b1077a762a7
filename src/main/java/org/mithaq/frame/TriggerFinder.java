package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
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

    private static final Set<String> ACCORDING =
            Set.of("بحسب", "وبحسب", "وفقا", "ووفقا", "حسب", "وحسب", "طبقا", "وطبقا");
    private static final Set<String> WORDS = Set.of("قوله", "قولها", "قولهم");

    private final ArabicLexicon lexicon;

    TriggerFinder(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Trigger> find(Clause clause) {
        List<Trigger> triggers = new ArrayList<>();
        for (int i = clause.from; i < clause.to; i++) {
            Mention covering = clause.covering(i);
            if (!clause.isWord(i) || covering != null && !(covering instanceof Mention.Topic)) {
                continue;
            }
            Trigger trigger = said(clause, i);
            trigger = trigger == null ? at(clause, i) : trigger;
            if (trigger != null) {
                triggers.add(trigger);
            }
        }
        return triggers;
    }

    /** "وبحسب السفير فإن …", "… عن الوزير قوله إن …". */
    private static @Nullable Trigger said(Clause clause, int i) {
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
        Mention before = clause.ending(i);
        boolean speaks =
                before instanceof Mention.Person
                        || before instanceof Mention.Office
                        || before instanceof Mention.Actor;
        return before != null
                        && speaks
                        && (before.lead().preposition().equals("عن")
                                || before.lead().preposition().isEmpty())
                ? new Trigger.Said(i, before)
                : null;
    }

    private @Nullable Trigger at(Clause clause, int i) {
        List<Use> uses = lexicon.uses(clause.form(i));
        if (uses.isEmpty()) {
            return null;
        }
        boolean nominal =
                uses.stream().anyMatch(use -> use instanceof Use.Masdar || use instanceof Use.Noun);
        Use.Verb verb = null;
        Use.Light light = null;
        for (Use use : uses) {
            if (use instanceof Use.Verb candidate
                    && verb == null
                    && verbStands(clause, i, candidate, nominal)) {
                verb = candidate;
            }
            if (use instanceof Use.Light candidate
                    && light == null
                    && formFits(clause, i, candidate.form())
                    && !BEFORE_NOUN.contains(clause.form(i - 1))) {
                light = candidate;
            }
        }
        if (verb != null) {
            return new Trigger.Verbal(i, verb.entry(), verb.form(), verb);
        }
        if (light != null) {
            return new Trigger.Light(i, light.form(), light.passive(), light);
        }
        for (Use use : uses) {
            if (use instanceof Use.Participle participle
                    && participleStands(clause, i, participle)) {
                return new Trigger.Verbal(i, participle.entry(), null, participle);
            }
        }
        List<Use> nouns = uses.stream().filter(TriggerFinder::isDeed).toList();
        return nouns.isEmpty() ? null : new Trigger.Nominal(i, nouns);
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
                || form.person() == VerbForm.Person.FIRST && !clause.inQuote(i)) {
            return false;
        }
        return form.number() != VerbForm.Number.PLURAL || form.gender() != VerbForm.Gender.FEMININE;
    }

    private static boolean verbStands(Clause clause, int i, Use.Verb use, boolean nominal) {
        VerbForm form = use.form();
        if (!formFits(clause, i, form)
                || use.split().hasPreposition()
                || BEFORE_NOUN.contains(clause.form(i - 1))) {
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
        if (!doubtful) {
            return true;
        }
        boolean joined = use.split().conjunction() != 0;
        if (joined && i != clause.from) {
            return !nominal || clause.starting(i + 1) != null && clause.isMark(i - 1);
        }
        if (dual) {
            return clause.opens(i) && !clause.is(i - 1, Kind.COMMA);
        }
        return joined || clause.opens(i);
    }

    /**
     * Participles that go on with what a speaker says: indefinite, behind a comma or in the
     * accusative.
     */
    private static boolean participleStands(Clause clause, int i, Use.Participle use) {
        if (use.split().article()
                || use.split().hasPreposition()
                || use.split().hasPronoun()
                || i == clause.from) {
            return false;
        }
        String stem = use.split().stem();
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
                        || stem.endsWith("ات")
                        || stem.endsWith("ي") && clause.is(i - 1, Kind.COMMA));
    }
}
