package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.SpeechReader.Carried;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/**
 * Reads what the content of Arabic speech does beyond telling: what it calls for ("that X must …"),
 * and what the speaker's own side will do, will not bear or is.
 */
final class ArabicContent {

    private static final Set<String> NOT = Set.of("لا", "لن");
    private static final Set<String> CAN = Set.of("يمكن", "يمكنها", "يمكنه", "يمكننا", "نستطيع");
    private static final Set<String> ACCEPTING =
            Set.of(
                    "يقبل", "تقبل", "نقبل", "يقبلوا", "يتفق", "تتفق", "نتفق", "يوافق", "توافق",
                    "نوافق", "يسمح", "تسمح", "نسمح", "يرضي", "ترضي", "نرضي", "نتسامح", "تتسامح",
                    "يتسامح", "يعترف", "تعترف", "نعترف");

    /** Verbs whose denial is a resolve: "will not give up". */
    private static final Pattern YIELDING =
            Pattern.compile(
                    "[يتنا](تراجع|تخلي|توان[يو]|همل|تردد|نسي|توقف|ستسلم|فرط|ساوم|دخر|ترك|بخل|حيد|هدا"
                            + "|ترددو|ضعف|ركع|خضع|تهاون|تقاعس|كل|مل|لين|خذل|تنازل)(وا)?");

    /** Verbs whose denial turns something down: "we will not take part". */
    private static final Pattern SHUNNING =
            Pattern.compile(
                    "ن(تفاوض|شارك|حضر|وقع|دخل|لتقي|جتمع|قبل|سمح|عترف|تعامل|رضخ|تحمل|دفع).*");

    /** The rule by which words condemn that call something an offence. */
    static final String JUDGED = "ar/condemnation#judged";

    private static final Pattern IS =
            Pattern.compile("س?[يت](مثل|شكل|عد|عتبر|كون|ظل|بقي|رقي)|كان|كانت|هو|هي");

    private static final Set<String> THIS = Set.of("هذا", "هذه", "ذلك", "انه", "انها", "تلك");

    private static final Pattern OFFENCE =
            Pattern.compile(
                    "(انتهاك|خرق|عدوان|استفزاز|اعتداء|باطل|اجرامي|ارهابي)ا?"
                            + "|جريمه|مذبحه|مجزره|كارثه|فضيحه|وصمه|اباده|باطله");

    private static final int JUDGED_REACH = 16;

    static final Set<String> NO = Set.of("لا", "لم", "ولا", "ولم", "ليس", "ليست", "لن");

    /** "There will be". */
    private static final Set<String> THERE = Set.of("هناك", "هنالك", "ثمه");

    private static final int OWN_REACH = 10;

    /** "We have", "I have". */
    private static final Set<String> HAS =
            Set.of("لدي", "لدينا", "لديه", "لديها", "لديهما", "عندنا");

    private static final Set<String> HELD = Set.of("Intention", "Concern");
    private static final int HELD_REACH = 3;

    /** How words begin that only look like a verb of the future. */
    private static final List<String> NO_FUTURE =
            List.of(
                    "سياس", "سياد", "سيار", "سياح", "سياق", "سيطر", "سيناري", "سيبر", "سيول",
                    "ستراتيج", "ستوكهو", "ستين", "ستون", "سنوات", "سنوي", "سنغاف", "سندات", "ستاند",
                    "سيدني", "سينا", "سنتشري", "سنترال", "سنتكوم", "سنتر", "سنكون", "سنقول",
                    "سنري");

    /** What one says only to say it: "I will be frank", "I will say". */
    private static final Set<String> PHRASES = Set.of("ساكون", "ساقول", "ساذكر", "ساسال");

    private final ArabicLexicon lexicon;
    private final SpeechReader speech;
    private final ArabicCalls calls;

    ArabicContent(ArabicLexicon lexicon, SpeechReader speech) {
        this.lexicon = lexicon;
        this.speech = speech;
        this.calls = new ArabicCalls(lexicon);
    }

    /** What a content clause says of the speaker's own will: null where it only tells. */
    @Nullable Carried clause(Clause clause, int start, int end) {
        Carried call = calls.read(clause, start, end);
        if (call != null) {
            return call;
        }
        int judged = judged(clause, start, end);
        if (judged >= 0) {
            Mention whose = clause.starting(start) instanceof Mention.Actor actor ? actor : null;
            return new Carried(lexicon.frame("Condemnation"), JUDGED, judged, whose);
        }
        int first = clause.is(start, Kind.QUOTE) ? start + 1 : start;
        boolean ofOwn =
                clause.starting(first + 1) instanceof Mention.Group group
                        && group.kind() == Mention.Group.Kind.OWN;
        Carried held = HAS.contains(clause.form(first)) ? held(clause, first + 1, end) : null;
        if (held != null) {
            return held;
        }
        Carried noun = speech.owned(clause, first, ofOwn);
        if (noun != null) {
            return noun;
        }
        int own = ownSide(clause, start, end);
        if (own < 0) {
            boolean goes =
                    GoingOn.tells(clause, first, end) || ofOwn && willBehind(clause, first, end);
            return goes
                    ? new Carried(lexicon.frame("Commitment"), "ar/commitment#goes-on", start - 1)
                    : null;
        }
        if (refuses(clause, own, end)) {
            return new Carried(lexicon.frame("Rejection"), "ar/rejection#not", own);
        }
        if (persists(clause, own) || swears(clause, own)) {
            return new Carried(lexicon.frame("Commitment"), "ar/commitment#persists", own);
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

    /** "(said that) its presidency of the council will focus on". */
    private boolean willBehind(Clause clause, int start, int end) {
        int from = GoingOn.behindOwn(clause, start);
        for (int i = from; from > 0 && i < Math.min(end, from + OWN_REACH); i++) {
            if (!clause.isWord(i) || clause.isThat(i)) {
                return false;
            }
            if (clause.covering(i) == null
                    && (isFuture(clause.form(i))
                            || lexicon.uses(clause.form(i)).stream()
                                    .anyMatch(ArabicContent::future))) {
                return true;
            }
        }
        return false;
    }

    /** "(that) it is a breach of …": where the offence stands that something is called; else -1. */
    private static int judged(Clause clause, int start, int end) {
        for (int i = start; i < Math.min(end, start + JUDGED_REACH); i++) {
            if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.STOP) || clause.isThat(i)) {
                return -1;
            }
            boolean called =
                    IS.matcher(clause.form(i - 1)).matches() && !NO.contains(clause.form(i - 2))
                            || i <= start + 2 && THIS.contains(clause.form(i - 1));
            if (called && OFFENCE.matcher(clause.form(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** What a content clause says of the will of a subject that it names. */
    FrameMatch.@Nullable Own named(Clause clause, int start, int end) {
        int i = start;
        while (i < end && clause.is(i, Kind.QUOTE)) {
            i++;
        }
        Mention holder = clause.form(i).equals("لدي") ? clause.starting(i + 1) : null;
        if (holder != null && SubjectFinder.acts(holder)) {
            Carried held = held(clause, holder.to(), end);
            return held == null ? null : new FrameMatch.Own(holder, held.frame(), held.rule());
        }
        Mention mention = clause.starting(i);
        if (mention == null || !SubjectFinder.acts(mention) || mention.lead().hasPreposition()) {
            return null;
        }
        if (refuses(clause, mention.to(), end)) {
            return new FrameMatch.Own(mention, lexicon.frame("Rejection"), "ar/rejection#not");
        }
        if (persists(clause, mention.to())) {
            return new FrameMatch.Own(
                    mention, lexicon.frame("Commitment"), "ar/commitment#persists");
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

    /** "(said that it has) a great hope": the stance that one is told to have. */
    private @Nullable Carried held(Clause clause, int from, int end) {
        for (int i = from; i < Math.min(end, from + HELD_REACH); i++) {
            if (clause.is(i, Kind.QUOTE)) {
                continue;
            }
            if (!clause.isWord(i) || clause.covering(i) != null || clause.isThat(i)) {
                return null;
            }
            Carried stance = speech.at(clause, i);
            if (stance != null) {
                return HELD.contains(stance.frame().type()) ? stance : null;
            }
        }
        return null;
    }

    /** "(said that it) will not accept", "cannot agree". */
    private static boolean refuses(Clause clause, int at, int end) {
        int not = clause.is(at, Kind.QUOTE) ? at + 1 : at;
        if (!NOT.contains(clause.form(not))) {
            return false;
        }
        int i = not + 1;
        while (i < Math.min(end, not + 4) && (CAN.contains(clause.form(i)) || clause.isThat(i))) {
            i++;
        }
        return ACCEPTING.contains(clause.form(i));
    }

    /** "(said that it) will not give up". */
    private static boolean persists(Clause clause, int at) {
        return clause.form(at).equals("لن") && YIELDING.matcher(clause.form(at + 1)).matches();
    }

    /** "We will not …" in one's own words: a resolve, unless it turns something down. */
    private boolean swears(Clause clause, int at) {
        String verb = clause.form(at + 1);
        return clause.form(at).equals("لن")
                && clause.inQuote(at)
                && firstPerson(clause, at + 1)
                && !SHUNNING.matcher(verb).matches();
    }

    private @Nullable Carried ownAct(Clause clause, int i) {
        for (Use use : lexicon.uses(clause.form(i))) {
            if (use instanceof Use.Adjective adjective
                    && !use.split().article()
                    && !use.split().hasPreposition()) {
                return new Carried(adjective.frame(), adjective.rule(), i);
            }
            if (future(use) && !THERE.contains(clause.form(i + 1))) {
                return new Carried(lexicon.frame("Commitment"), "ar/commitment#will", i);
            }
        }
        String form = clause.form(i);
        return isFuture(form) && !THERE.contains(clause.form(i + 1))
                ? new Carried(lexicon.frame("Commitment"), "ar/commitment#will", i)
                : null;
    }

    private static boolean future(Use use) {
        return use instanceof Use.Verb verb
                        && verb.split().future()
                        && !verb.entry().rules().stream().allMatch(rule -> rule.has("received"))
                || use instanceof Use.Light light && light.split().future();
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
    private int ownSide(Clause clause, int start, int end) {
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
        boolean not = NOT.contains(clause.form(i)) && firstPerson(clause, i + 1);
        boolean will = clause.form(i).equals("سوف") && clause.form(i + 1).startsWith("ن");
        boolean quoted =
                clause.inQuote(i)
                        || clause.is(i - 1, Kind.COLON) && clause.form(i).startsWith("سن");
        return quoted && (not || will || firstPerson(clause, i)) ? i : -1;
    }

    private static boolean endsWithPronoun(String form) {
        return form.endsWith("ها")
                || form.endsWith("ه")
                || form.endsWith("هما")
                || form.endsWith("هم")
                || form.endsWith("نا")
                || form.endsWith("ني");
    }

    private boolean firstPerson(Clause clause, int i) {
        String form = clause.form(i);
        if (form.length() < 4 || clause.covering(i) != null) {
            return false;
        }
        return form.startsWith("ن")
                || form.startsWith("سن") && isFuture(form)
                || form.startsWith("سا")
                        && !PHRASES.contains(form)
                        && lexicon.uses(form).stream().anyMatch(this::mine);
    }

    /** "I will …". */
    private boolean mine(Use use) {
        return future(use)
                && use instanceof Use.Verb verb
                && verb.form().person() == VerbForm.Person.FIRST;
    }
}
