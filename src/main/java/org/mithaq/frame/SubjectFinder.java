package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Folding;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/** Finds who acts: behind the verb, before it, or the one who acted before. */
final class SubjectFinder {

    static final int REACH = 5;
    static final int MOST_JOINED = 60;

    /** Words that may stand between a verb and its subject. */
    static final Set<String> SKIPPED = words("before-subject.txt");

    /** Nouns of what is voiced: a verb with a pronoun right behind them tells by whom. */
    static final Set<String> VOICED =
            Set.of(
                    "انتقادات",
                    "انتقاد",
                    "اتهامات",
                    "اتهام",
                    "تهديدات",
                    "تهديد",
                    "تحذيرات",
                    "تحذير",
                    "دعوات",
                    "دعوه",
                    "نداء",
                    "نداءات",
                    "مطالبات",
                    "ادانات");

    /** Nouns of persons that the states behind them tell apart: "the leaders of …". */
    private static final Set<String> HEADS =
            Set.of("قاده", "زعماء", "روساء", "وزراء", "ممثلو", "مندوبو", "سفراء", "حكومات");

    /** Doers that no mention names. */
    private static final Set<String> AGENTS = words("doers.txt");

    /** "(قال) بيان ل…": whose statement it is. */
    private static final Set<String> ISSUED = Set.of("بيان", "رسمي", "متحدث", "مسوول");

    /** How far behind such a verb the document and who issued it stand. */
    private static final int ISSUER = 6;

    /** Verbs whose content stands in a document: "جاء في …". */
    private static final Set<String> STANDS_IN = Set.of("جاء", "ورد");

    private static final Set<String> QUANTIFIERS = Set.of("عدد", "بعض", "جميع", "مكتب", "بيان");

    private SubjectFinder() {}

    static Set<String> words(String file) {
        return ArabicLexicon.lines(file).stream()
                .flatMap(line -> Stream.of(Folding.fold(line).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A subject, and the index behind it (behind the verb where it is not named there). */
    record Found(Subject subject, int after, boolean unknown) {}

    static Found find(Clause clause, Trigger.Verbal trigger, int end) {
        VerbForm form = trigger.form();
        int next = trigger.at() + 1;
        if (form == null) {
            return new Found(new Subject.Carried(null), next, false);
        }
        if (form.person() != VerbForm.Person.THIRD) {
            return new Found(new Subject.Carried(form), next, false);
        }
        if (STANDS_IN.contains(trigger.entry().lemma())) {
            return document(clause, next, form);
        }
        return find(clause, trigger.at(), form, trigger.use().split(), trigger.entry(), end);
    }

    /** "جاء في البيان (أن …)": the document says it; no one does where none is named. */
    private static Found document(Clause clause, int next, VerbForm form) {
        boolean statement = false;
        for (int i = next; i < next + ISSUER; i++) {
            Mention mention = clause.starting(i);
            boolean document =
                    mention instanceof Mention.Instrument instrument && instrument.document();
            String preposition = mention == null ? "" : mention.lead().preposition();
            boolean issuer = statement && (preposition.equals("ل") || preposition.equals("عن"));
            if (mention != null && (document || issuer && Recipients.sides(mention))) {
                return new Found(new Subject.Named(List.of(mention), form), mention.to(), false);
            }
            statement |= clause.form(i).equals("بيان");
        }
        return new Found(new Subject.Carried(form), next, true);
    }

    /**
     * Who does what a verb tells.
     *
     * @param split the verb's parts: behind "and" it has no subject before it
     * @param entry the verb's own frames; null for one that only carries a noun of deeds
     */
    static Found find(
            Clause clause, int at, VerbForm form, Split split, @Nullable VerbEntry entry, int end) {
        int next = at + 1;
        boolean joined = split.conjunction() == 'و';
        List<Mention> before =
                joined || takesObject(clause, at) ? List.of() : EarlierSubject.find(clause, at);
        Mention antecedent =
                before.isEmpty() && !takesObject(clause, at)
                        ? EarlierSubject.antecedent(clause, at, form)
                        : null;
        if (antecedent != null) {
            VerbForm told = antecedent instanceof Mention.Actor ? null : form;
            return new Found(new Subject.Named(List.of(antecedent), told), next, false);
        }
        boolean many = form.number() != VerbForm.Number.SINGULAR;
        if (before.isEmpty() && NounSubjects.saidOfOneself(clause, at, form)) {
            return new Found(new Subject.Carried(form), next, false);
        }
        if (!before.isEmpty() && !locates(clause, before.get(0), at, form)) {
            return new Found(new Subject.Named(before, form), next, false);
        }
        if (many) {
            return new Found(new Subject.Carried(form), next, false);
        }
        Mention sent = NounSubjects.sent(clause, next, end);
        if (sent != null) {
            int past = clause.is(sent.to(), Kind.COMMA) ? sent.to() + 1 : sent.to();
            return new Found(new Subject.Named(List.of(sent), form), past, false);
        }
        Mention head = NounSubjects.head(clause, next);
        if (head != null) {
            return new Found(new Subject.Named(List.of(head), form), behind(clause, head), false);
        }
        int i = next;
        while (i < Math.min(end, next + REACH)) {
            Mention mention = clause.starting(i);
            if (mention instanceof Mention.Office heads && ofSeveral(clause, heads)) {
                i = heads.to();
                continue;
            }
            if (mention instanceof Mention.Group several
                    && several.kind() == Mention.Group.Kind.ALL
                    && NounSubjects.isNoun(clause, several.to())) {
                return new Found(new Subject.Carried(form), next, true); // "the Arab ministers"
            }
            if (mention != null) {
                if (acts(mention)
                        && !visited(mention, entry)
                        && !mention.lead().and()
                        && free(mention, clause, i, next)
                        && (headed(clause, next, i)
                                || clause.form(i - 2).equals("كل")
                                || Agreement.fits(form, mention, clause))) {
                    List<Mention> group = group(clause, mention, end);
                    return new Found(
                            new Subject.Named(group, form),
                            behind(clause, group.get(group.size() - 1)),
                            false);
                }
                break;
            }
            if (!SKIPPED.contains(clause.form(i))
                    && !HEADS.contains(clause.form(i))
                    && !inDate(clause, i)
                    && !clause.is(i, Kind.QUOTE)
                    && !clause.is(i, Kind.NUMBER)) {
                break;
            }
            i++;
        }
        if (apposed(clause, next) instanceof Found found) {
            return found;
        }
        Mention whole = NounSubjects.whole(clause, next, end);
        if (whole != null) {
            return new Found(new Subject.Named(List.of(whole)), behind(clause, whole), false);
        }
        if (HEADS.contains(clause.form(next))
                || agent(clause, next, form)
                || agent(clause, i, form)) {
            return new Found(new Subject.Carried(form), next, true);
        }
        if (clause.is(next, Kind.NUMBER)) {
            return new Found(new Subject.Carried(form), next, true); // "43% think"
        }
        if (i > next && QUANTIFIERS.contains(clause.form(i - 1))) {
            return new Found(new Subject.Carried(form), next, true);
        }
        boolean noun =
                NounSubjects.mayDo(clause, next, form, entry)
                        || i == next + 1
                                && !NounSubjects.opensWords(clause, next)
                                && NounSubjects.mayDo(clause, i, form, entry);
        return new Found(new Subject.Carried(form), next, noun);
    }

    /** "(قبل أن) يزور كينيا": states do not go to see, they are seen. */
    private static boolean visited(Mention mention, @Nullable VerbEntry entry) {
        return entry != null
                && entry.lemma().equals("زار")
                && mention instanceof Mention.Actor actor
                && (actor.manner() == Manner.NAME || actor.manner() == Manner.CAPITAL);
    }

    /** Whether a word is a doer that no mention names, and fits the verb. */
    private static boolean agent(Clause clause, int i, VerbForm form) {
        String stem = clause.stem(i);
        boolean many = stem.endsWith("ات") && stem.length() > 4;
        boolean object = many && form.gender() == VerbForm.Gender.MASCULINE && !form.passive();
        return AGENTS.contains(stem) && !object; // "واتهم السلطات": he accused them
    }

    /**
     * Whether a name before a verb only tells where: "in the capital, Nairobi, the president said",
     * with the subject right behind the verb.
     */
    private static boolean locates(Clause clause, Mention before, int at, VerbForm form) {
        Mention behind = clause.starting(at + 1);
        boolean named =
                behind != null
                        && acts(behind)
                        && !behind.lead().hasPreposition()
                        && !behind.lead().and()
                        && Agreement.fits(form, behind, clause);
        boolean parted = clause.untilComma(before.to(), at) < at;
        return named && (parted || !Agreement.fits(form, before, clause));
    }

    /**
     * Whether a verb in a relative clause has its antecedent as object: "the declaration that they
     * signed".
     */
    static boolean takesObject(Clause clause, int at) {
        String relative = clause.form(at - 1);
        boolean isRelative =
                relative.equals("الذي") || relative.equals("التي") || VOICED.contains(relative);
        return isRelative && clause.form(at).endsWith("ه")
                || isRelative && clause.form(at).endsWith("ها");
    }

    /**
     * "دعا، في مقابلة مع …، خالد العطية": not followed; but a comma right behind the verb may hide
     * an adverbial.
     */
    private static @Nullable Found apposed(Clause clause, int next) {
        int i = next;
        if (!clause.is(i, Kind.COMMA)) {
            return null;
        }
        i = clause.untilComma(i + 1, Math.min(clause.to, i + 12));
        Mention mention = clause.is(i, Kind.COMMA) ? clause.starting(i + 1) : null;
        if (mention != null
                && acts(mention)
                && !mention.lead().hasPreposition()
                && !mention.lead().and()) {
            return new Found(new Subject.Named(List.of(mention)), mention.to(), false);
        }
        return null;
    }

    /** Index behind a mention and the comma that closes its apposition. */
    private static int behind(Clause clause, Mention mention) {
        boolean closes = clause.holdsComma(mention) && clause.is(mention.to(), Kind.COMMA);
        return closes ? mention.to() + 1 : mention.to();
    }

    /** Whether a noun of persons stands between a verb and the states that it is of. */
    private static boolean headed(Clause clause, int next, int at) {
        return at > next && HEADS.contains(clause.form(next));
    }

    /** "(أدان) قادة كل من …": the states behind it tell who. */
    private static boolean ofSeveral(Clause clause, Mention.Office heads) {
        return heads.plural()
                && heads.officeOf() == null
                && (clause.form(heads.to()).equals("كل")
                        || clause.starting(heads.to()) instanceof Mention.Actor);
    }

    private static boolean free(Mention mention, Clause clause, int i, int next) {
        String preposition = mention.lead().preposition();
        if (preposition.isEmpty()) {
            return true;
        }
        boolean issued =
                preposition.equals("ل") && i > next && ISSUED.contains(clause.form(i - 1))
                        || preposition.equals("عن") && clause.form(i - 2).equals("صادر");
        return issued
                || preposition.equals("من")
                        && i > next
                        && (clause.form(i - 2).equals("كل") || clause.form(i - 2).equals("عدد"));
    }

    private static boolean inDate(Clause clause, int i) {
        return clause.dateAt(i) != null;
    }

    static boolean acts(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> actor.manner() != Manner.ADJECTIVE;
            case Mention.Person person -> true;
            case Mention.Office office -> true;
            case Mention.Group group -> true;
            case Mention.Instrument instrument -> instrument.document();
            default -> false;
        };
    }

    /** Skips "and" and "the", which Arabic writes as part of the word. */
    private static int pastWords(Clause clause, int at) {
        int i = at;
        while (clause.form(i).equals("and") || clause.form(i).equals("the")) {
            i++;
        }
        return i;
    }

    /** A mention and those joined to it: "قطر والولايات المتحدة", "السعودية، الإمارات ومصر". */
    static List<Mention> group(Clause clause, Mention first, int end) {
        if (first instanceof Mention.Group) {
            List<Mention> told = told(clause, first);
            return told.isEmpty() ? List.of(first) : told;
        }
        List<Mention> group = new ArrayList<>();
        group.add(first);
        Mention last = first;
        while (group.size() < MOST_JOINED) {
            int next = last.to();
            while (clause.is(next, Kind.QUOTE) || clause.is(next, Kind.CLOSE_BRACKET)) {
                next++;
            }
            next = pastWords(clause, next);
            Mention joined = clause.starting(next);
            if (joined == null && clause.is(next, Kind.COMMA)) {
                Mention listed = clause.starting(pastWords(clause, next + 1));
                boolean goesOn =
                        listed != null
                                && (listed.lead().and()
                                        || clause.starting(pastWords(clause, listed.to()))
                                                        instanceof Mention more
                                                && more.lead().and());
                boolean counterpart =
                        listed != null
                                && listed.lead().and()
                                && clause.holdsComma(last)
                                && clause.form(listed.from()).startsWith("ونظير");
                joined =
                        goesOn && listed instanceof Mention.Actor && last instanceof Mention.Actor
                                        || counterpart
                                ? listed
                                : null;
                if (joined != null && joined.from() < end && acts(joined)) {
                    group.add(joined);
                    last = joined;
                    continue;
                }
                return group;
            }
            if (joined instanceof Mention.Actor adjective
                    && adjective.manner() == Manner.ADJECTIVE
                    && !adjective.lead().and()) {
                last = adjective;
                continue;
            }
            if (joined == null
                    || !joined.lead().and()
                    || joined.lead().hasPreposition() && !joined.lead().preposition().equals("of")
                    || !acts(joined)
                    || joined.from() >= end) {
                return group;
            }
            group.add(joined);
            last = joined;
        }
        return group;
    }

    /** The adjectives that tell whom a pair means: "الرئيسان الفيتنامي والفلبيني". */
    private static List<Mention> told(Clause clause, Mention pair) {
        List<Mention> told = new ArrayList<>();
        Mention next = clause.starting(pair.to());
        while (next instanceof Mention.Actor actor
                && actor.manner() == Manner.ADJECTIVE
                && (told.isEmpty() || actor.lead().and())) {
            told.add(actor);
            next = clause.starting(actor.to());
        }
        return told.size() > 1 ? told : List.of();
    }
}
