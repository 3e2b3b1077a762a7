package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.EnglishVerbs.Form;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** English sentences and their mentions → frame matches. Built once; immutable. */
public final class EnglishFrameFinder implements FrameFinder {

    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> DETERMINERS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "its",
                    "his",
                    "her",
                    "their",
                    "this",
                    "that",
                    "these",
                    "those",
                    "our",
                    "any",
                    "no",
                    "such",
                    "new",
                    "joint",
                    "shared",
                    "continued",
                    "some",
                    "more",
                    "further",
                    "mutual");
    private static final Set<String> SAYING =
            Set.of(
                    "said",
                    "says",
                    "added",
                    "told",
                    "stated",
                    "declared",
                    "noted",
                    "explained",
                    "announced",
                    "warned",
                    "insisted");

    private static final Set<String> WILLING =
            Set.of(
                    "continue",
                    "work",
                    "cooperate",
                    "support",
                    "help",
                    "ensure",
                    "take",
                    "strengthen",
                    "remain",
                    "provide",
                    "stand",
                    "pursue",
                    "seek",
                    "keep",
                    "protect",
                    "respond",
                    "defend",
                    "maintain",
                    "deliver",
                    "join",
                    "assist",
                    "act",
                    "use",
                    "do",
                    "make",
                    "respect",
                    "contribute",
                    "enhance",
                    "promote");

    private final EnglishLexicon lexicon;

    public EnglishFrameFinder(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A verb at its place. */
    private record Verb(int at, VerbEntry entry, Form form, boolean passive, boolean infinitive) {}

    @Override
    public List<FrameMatch> find(List<Token> tokens, Sentence sentence, Found found) {
        if (sentence.part() != Sentence.Part.BODY) {
            return List.of();
        }
        Clause clause = new Clause(tokens, sentence, found);
        List<FrameMatch> matches = new ArrayList<>();
        int trailing = trailing(clause);
        int contentFrom = -1;
        for (int i = clause.from; i < clause.to; i++) {
            if (!clause.isWord(i) || clause.covering(i) != null || i < trailing) {
                continue;
            }
            boolean inside = contentFrom >= 0 && i > contentFrom && !promoted(clause, i);
            Verb verb = verb(clause, i);
            FrameMatch match = inside ? null : match(clause, i, verb, matches, trailing);
            if (match == null) {
                continue;
            }
            matches.add(match);
            boolean reports = match.frame().speech() && i > trailing && opens(clause, i, match);
            contentFrom = reports ? match.contentFrom() : -1;
        }
        return matches;
    }

    /**
     * The verb of "…, the minister said." at the sentence's end, or -1: what stands before it is
     * what was said.
     */
    private static int trailing(Clause clause) {
        for (int i = clause.to - 1; i > clause.from + 4 && i > clause.to - 14; i--) {
            if (SAYING.contains(clause.form(i)) && clause.covering(i) == null) {
                for (int j = i - 1; j > Math.max(clause.from, i - 12); j--) {
                    if (clause.is(j, Kind.QUOTE) || clause.is(j, Kind.COMMA)) {
                        boolean subject =
                                clause.starting(j + 1) != null
                                        || EnglishSubjects.PRONOUNS.contains(clause.form(j + 1))
                                        || clause.starting(j + 2) != null
                                        || j + 1 == i && clause.starting(i + 1) != null;
                        return subject ? i : -1;
                    }
                }
            }
        }
        return -1;
    }

    private @Nullable FrameMatch match(
            Clause clause, int i, @Nullable Verb verb, List<FrameMatch> before, int trailing) {
        FrameMatch match = verb == null ? null : verbal(clause, verb, before, trailing);
        match = match == null ? other(clause, i) : match;
        return match == null && before.isEmpty() ? bare(clause, i) : match;
    }

    /** Words in the article's own voice: "we will …", "X must …". */
    private @Nullable FrameMatch bare(Clause clause, int i) {
        String form = clause.form(i);
        boolean own =
                EnglishSubjects.PRONOUNS.contains(clause.form(i - 1))
                        && !clause.form(i - 1).equals("it");
        if (form.equals("will")
                && (own || clause.ending(i) != null)
                && WILLING.contains(next(clause, i))) {
            Mention left = own ? null : EnglishSubjects.left(clause, i);
            Subject subject =
                    left == null
                            ? new Subject.Carried(EnglishSubjects.pronoun(clause, i))
                            : new Subject.Named(EnglishSubjects.back(clause, left));
            return own || left != null
                    ? match(
                            clause,
                            new EnglishLexicon.Noun(
                                    lexicon.frame("Commitment"), "en/commitment#will", null),
                            subject,
                            List.of(),
                            i,
                            i + 2)
                    : null;
        }
        Mention left = form.equals("must") ? EnglishSubjects.left(clause, i) : null;
        if (left == null) {
            return null;
        }
        return match(
                clause,
                new EnglishLexicon.Noun(lexicon.frame("Demand"), "en/demand#must", null),
                new Subject.Carried(EnglishSubjects.form("we", VerbForm.Number.PLURAL)),
                EnglishSubjects.back(clause, left),
                i,
                i + 2);
    }

    private static String next(Clause clause, int i) {
        String next = clause.form(i + 1);
        return next.equals("also") || next.endsWith("ly") ? clause.form(i + 2) : next;
    }

    private boolean promoted(Clause clause, int i) {
        if (clause.inQuote(i)) {
            return false;
        }
        for (EnglishLexicon.Verb verb : lexicon.verbs(clause.form(i))) {
            boolean speaks = verb.entry().rules().stream().anyMatch(rule -> rule.frame().speech());
            String before = clause.form(i - 1);
            if (speaks
                    && verb.form() == Form.ING
                    && (clause.is(i - 1, Kind.COMMA) || before.equals("and"))) {
                return true;
            }
            if (speaks
                    && verb.form() == Form.PAST
                    && (before.equals("and") || before.equals("also") || before.equals("but"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Clause clause, int at, FrameMatch match) {
        for (int i = at + 1; i <= Math.min(match.contentFrom(), clause.to - 1); i++) {
            if (clause.form(i).equals("that")
                    || clause.is(i, Kind.QUOTE)
                    || clause.is(i, Kind.COLON)) {
                return true;
            }
        }
        return SAYING.contains(clause.form(at));
    }

    private @Nullable Verb verb(Clause clause, int i) {
        String before = clause.form(i - 1);
        for (EnglishLexicon.Verb reading : lexicon.verbs(clause.form(i))) {
            boolean noun =
                    DETERMINERS.contains(before) || before.equals("'s") || adjective(clause, i - 1);
            switch (reading.form()) {
                case PAST, PARTICIPLE -> {
                    boolean be =
                            EnglishSubjects.BE.contains(before)
                                    || EnglishSubjects.BE.contains(clause.form(i - 2))
                                            && !clause.isMark(i - 1)
                                            && before.endsWith("ly");
                    boolean by =
                            clause.form(i + 1).equals("by")
                                    && (clause.starting(i + 2) != null
                                            || clause.starting(i + 3) != null);
                    boolean preposed =
                            noun
                                    || Set.of("by", "of", "with", "for", "from", "in", "on")
                                            .contains(before);
                    if (!preposed || HAVE.contains(before)) {
                        return new Verb(
                                i,
                                reading.entry(),
                                reading.form(),
                                be && !HAVE.contains(before)
                                        || by
                                                && reading.form() != Form.BASE
                                                && !HAVE.contains(before),
                                false);
                    }
                }
                case THIRD -> {
                    boolean subject =
                            clause.ending(i) != null
                                    || EnglishSubjects.PRONOUNS.contains(before)
                                    || EnglishSubjects.BETWEEN.contains(before)
                                    || before.equals("and")
                                    || before.endsWith("ly");
                    if (subject && !noun) {
                        return new Verb(i, reading.entry(), reading.form(), false, false);
                    }
                }
                case BASE -> {
                    boolean modal =
                            EnglishSubjects.MODAL.contains(before)
                                    || before.endsWith("ly")
                                            && EnglishSubjects.MODAL.contains(clause.form(i - 2));
                    boolean plural =
                            EnglishSubjects.PRONOUNS.contains(before)
                                    || many(clause, clause.ending(i))
                                    || before.equals("jointly")
                                    || before.equals("and") && many(clause, first(clause));
                    if (modal || plural) {
                        return new Verb(
                                i, reading.entry(), reading.form(), false, before.equals("to"));
                    }
                }
                case ING -> {
                    boolean progressive = EnglishSubjects.BE.contains(before);
                    boolean free =
                            clause.is(i - 1, Kind.COMMA)
                                    || before.equals("and")
                                    || before.equals("by")
                                    || before.equals("while")
                                    || i == clause.from;
                    if (progressive || free && !noun) {
                        return new Verb(i, reading.entry(), reading.form(), false, false);
                    }
                }
            }
        }
        return null;
    }

    private static boolean adjective(Clause clause, int i) {
        String form = clause.form(i);
        return form.endsWith("al")
                || form.endsWith("ive")
                || form.endsWith("ous")
                || form.equals("strong")
                || form.equals("deep");
    }

    private static boolean many(Clause clause, @Nullable Mention mention) {
        return mention != null
                && (mention instanceof Mention.Group
                        || mention.lead().and()
                        || mention instanceof Mention.Office office && office.plural());
    }

    private static @Nullable Mention first(Clause clause) {
        return clause.found.entities().isEmpty() ? null : clause.found.entities().get(0);
    }

    private @Nullable FrameMatch verbal(
            Clause clause, Verb verb, List<FrameMatch> before, int trailing) {
        int at = verb.at();
        int end = end(clause, at);
        List<Rule> rules = verb.entry().rules();
        boolean carries = noun(clause, at + 1, end) != null;
        Rule rule =
                RuleMatcher.choose(
                        clause, carries ? rules : SpeechReader.plain(rules), at, end, true);
        if (rule == null
                || verb.infinitive()
                        && (rule.frame().speech() || !EnglishSubjects.governed(clause, at))) {
            return null;
        }
        Subject subject;
        int after = at + 1;
        int from = at;
        List<Mention> others = new ArrayList<>();
        if (verb.passive()) {
            Mention agent = EnglishSubjects.agent(clause, at, end);
            if (agent == null) {
                return null;
            }
            subject = new Subject.Named(SubjectFinder.group(clause, agent, end));
            Mention object = EnglishSubjects.left(clause, at);
            if (object != null && !(object instanceof Mention.Instrument)) {
                others.add(object);
            }
        } else {
            Mention inverted =
                    at == trailing || clause.is(at - 1, Kind.QUOTE) || clause.is(at - 1, Kind.COMMA)
                            ? clause.starting(at + 1)
                            : null;
            Mention left =
                    verb.form() == Form.ING && !EnglishSubjects.BE.contains(clause.form(at - 1))
                            ? null
                            : EnglishSubjects.left(clause, at);
            if (left == null
                    && inverted != null
                    && SAYING.contains(clause.form(at))
                    && SubjectFinder.acts(inverted)) {
                subject = new Subject.Named(List.of(inverted));
                after = inverted.to();
            } else if (left != null) {
                List<Mention> group = EnglishSubjects.back(clause, left);
                subject = new Subject.Named(group);
                from = Math.min(from, group.get(0).from());
            } else if (EnglishSubjects.carries(clause, at, before)) {
                subject = new Subject.Carried(EnglishSubjects.pronoun(clause, at));
            } else {
                Mention opening =
                        clause.starting(clause.from) != null
                                ? clause.starting(clause.from)
                                : clause.starting(clause.from + 1);
                boolean joined =
                        clause.form(at - 1).equals("and") || clause.form(at - 1).equals("also");
                if (opening == null || !joined || !SubjectFinder.acts(opening)) {
                    return null;
                }
                subject = new Subject.Named(SubjectFinder.group(clause, opening, at));
            }
        }
        return complete(clause, verb, rule, subject, others, from, after, end, trailing);
    }

    private @Nullable FrameMatch complete(
            Clause clause,
            Verb verb,
            Rule rule,
            Subject subject,
            List<Mention> others,
            int from,
            int after,
            int end,
            int trailing) {
        Frame frame = rule.frame();
        String name = rule.name();
        int evidence = Math.max(after, verb.at() + 1);
        if (frame.is("Affirmation") || rule.has("carrier")) {
            SpeechReader.Carried carried =
                    verb.at() == trailing
                            ? content(clause, clause.from, trailing)
                            : noun(clause, after, end);
            if (carried == null && !rule.has("carrier") && verb.at() != trailing) {
                carried = content(clause, after, Math.min(end, after + 14));
            }
            if (carried == null && rule.has("carrier")) {
                return null;
            }
            if (carried != null) {
                frame = carried.frame();
                name = carried.rule();
                evidence =
                        carried.at() > verb.at() && carried.at() < after + 8
                                ? Math.max(evidence, carried.at() + 1)
                                : evidence;
            }
        }
        boolean trails = verb.at() == trailing;
        int start = trails ? clause.from : contentStart(clause, after, end);
        int stop = trails ? trailing : end;
        if (others.isEmpty() && !trails) {
            others = recipients(clause, frame, after, end, subject);
        }
        if (frame.is("Visit") && others.isEmpty()) {
            return null;
        }
        List<Mention.Instrument> instruments =
                rule.has("instrument")
                        ? RuleMatcher.instruments(clause, verb.at(), end)
                        : List.of();
        Modality modality = modality(clause, verb);
        boolean pending = frame.speech() && modality == Modality.PLANNED;
        if (pending) {
            frame = lexicon.frame("Commitment");
            modality = Modality.ACTUAL;
            name = "en/commitment#will";
        }
        return new FrameMatch(
                frame,
                name,
                rule.cameo() == null ? frame.cameo() : rule.cameo(),
                verb.at(),
                from,
                Math.min(evidence, clause.to),
                subject,
                others,
                frame.mutual(),
                instruments,
                Circumstances.topics(clause, trails ? clause.from : from, trails ? trailing : end),
                Circumstances.date(clause, trails ? clause.from : verb.at(), end),
                place(clause, verb.at(), end, others),
                modality,
                frame.speech() ? start : 0,
                frame.speech() ? Circumstances.contentEnd(clause, start, Math.max(start, stop)) : 0,
                subject instanceof Subject.Named ? 0.85 : 0.7,
                null,
                null);
    }

    private static int end(Clause clause, int at) {
        for (int i = at + 1; i < clause.to; i++) {
            if (clause.form(i).equals("while")
                    || clause.is(i, Kind.STOP)
                    || clause.is(i, Kind.COMMA) && clause.form(i).equals(";")) {
                return i;
            }
        }
        return clause.to;
    }

    private SpeechReader.@Nullable Carried noun(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 8); i++) {
            String form = clause.form(i);
            if (form.equals("that")
                    || clause.is(i, Kind.COLON)
                    || clause.is(i, Kind.QUOTE) && i > after + 1) {
                return null;
            }
            if (!clause.isWord(i) || clause.covering(i) != null) {
                continue;
            }
            for (EnglishLexicon.Noun noun : lexicon.nouns(form)) {
                if (noun.frame().speech()
                        && (noun.second() == null || clause.form(i + 1).equals(noun.second()))) {
                    return new SpeechReader.Carried(noun.frame(), noun.rule(), i);
                }
            }
        }
        return null;
    }

    /**
     * What the content of speech does: a call where it says "must", a commitment where the
     * speaker's own side "will".
     */
    private SpeechReader.@Nullable Carried content(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            String form = clause.form(i);
            if (lexicon.isModal(form)
                    || form.equals("need") && clause.form(i + 1).equals("to")
                    || form.equals("needs") && clause.form(i + 1).equals("to")) {
                return new SpeechReader.Carried(lexicon.frame("Appeal"), "en/appeal#modal", i);
            }
            boolean own =
                    EnglishSubjects.PRONOUNS.contains(clause.form(i - 1))
                            || clause.starting(i - 2) instanceof Mention.Group
                            || clause.form(i - 1).equals("country");
            if ((form.equals("will") || form.equals("would"))
                    && own
                    && !clause.form(i + 1).equals("be")) {
                return new SpeechReader.Carried(
                        lexicon.frame("Commitment"), "en/commitment#will", i);
            }
        }
        return null;
    }

    private static int contentStart(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 16); i++) {
            if (clause.form(i).equals("that")
                    || clause.is(i, Kind.COLON)
                    || clause.is(i, Kind.QUOTE) && clause.inQuote(i)) {
                return i + 1;
            }
        }
        return Math.min(after, end);
    }

    private static List<Mention> recipients(
            Clause clause, Frame frame, int after, int end, Subject subject) {
        if (frame.mutual()) {
            for (Mention mention : clause.mentions(after, Math.min(end, after + 16))) {
                String preposition = mention.lead().preposition();
                boolean object =
                        mention.from() <= after + 2
                                && preposition.isEmpty()
                                && !(mention instanceof Mention.Instrument);
                if (SubjectFinder.acts(mention)
                        && (preposition.equals("with")
                                || preposition.equals("between")
                                || object)) {
                    return SubjectFinder.group(clause, mention, end);
                }
            }
            return List.of();
        }
        for (String where : frame.recipient()) {
            for (Mention mention : clause.mentions(after, Math.min(end, after + 12))) {
                boolean adjective =
                        mention instanceof Mention.Actor actor
                                && actor.manner() == Manner.ADJECTIVE;
                boolean side =
                        SubjectFinder.acts(mention) && !(mention instanceof Mention.Instrument)
                                || adjective;
                boolean object =
                        where.equals("object")
                                && mention.lead().preposition().isEmpty()
                                && mention.from() <= after + 4
                                && !mention.lead().and();
                boolean placed =
                        frame.is("Visit")
                                && (mention instanceof Mention.Place)
                                && (mention.lead().preposition().equals(where) || object);
                if (side && (object || mention.lead().preposition().equals(where)) || placed) {
                    boolean own =
                            subject instanceof Subject.Named named
                                    && named.mentions().contains(mention);
                    if (!own) {
                        return SubjectFinder.group(clause, mention, end);
                    }
                }
            }
        }
        return List.of();
    }

    private static Mention.@Nullable Place place(
            Clause clause, int from, int end, List<Mention> others) {
        for (Mention mention : clause.mentions(from, end)) {
            boolean locates =
                    mention.lead().preposition().equals("in")
                            || mention.lead().preposition().equals("at");
            if (mention instanceof Mention.Place place && locates && !others.contains(place)) {
                return place;
            }
        }
        return null;
    }

    private static Modality modality(Clause clause, Verb verb) {
        for (int i = verb.at() - 1; i >= Math.max(clause.from, verb.at() - 3); i--) {
            String form = clause.form(i);
            if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.QUOTE)) {
                break;
            }
            if (form.equals("not") || form.equals("never")) {
                return Modality.NEGATED;
            }
            if (form.equals("will") || form.equals("shall")) {
                return Modality.PLANNED;
            }
            if (form.equals("would")
                    || form.equals("could")
                    || form.equals("might")
                    || form.equals("may")
                    || form.equals("if")) {
                return Modality.HYPOTHETICAL;
            }
        }
        return verb.infinitive() ? Modality.PLANNED : Modality.ACTUAL;
    }

    /**
     * Adjectives behind "is", nouns of deeds behind a light verb, and visits and talks that nouns
     * tell.
     */
    private @Nullable FrameMatch other(Clause clause, int i) {
        EnglishLexicon.Noun adjective = lexicon.adjective(clause.form(i));
        if (adjective != null) {
            int be =
                    EnglishSubjects.BE.contains(clause.form(i - 1))
                            ? i - 1
                            : EnglishSubjects.BE.contains(clause.form(i - 2))
                                            && !clause.isMark(i - 1)
                                    ? i - 2
                                    : -1;
            Mention left = be < 0 ? null : EnglishSubjects.left(clause, be);
            return be < 0 || left == null && !EnglishSubjects.PRONOUNS.contains(clause.form(be - 1))
                    ? null
                    : match(
                            clause,
                            adjective,
                            left == null
                                    ? new Subject.Carried(EnglishSubjects.pronoun(clause, be))
                                    : new Subject.Named(EnglishSubjects.back(clause, left)),
                            List.of(),
                            be,
                            i + 1);
        }
        if (lexicon.light(clause.form(i)) instanceof Form) {
            return light(clause, i);
        }
        for (EnglishLexicon.Noun noun : lexicon.nouns(clause.form(i))) {
            boolean follows = noun.second() == null || clause.form(i + 1).equals(noun.second());
            if (!noun.frame().speech() && follows) {
                return nominal(clause, noun, i);
            }
            if (noun.frame().speech() && follows) {
                return owned(clause, noun, i);
            }
        }
        return null;
    }

    /** "our commitment to", "the president's call for". */
    private static @Nullable FrameMatch owned(Clause clause, EnglishLexicon.Noun noun, int i) {
        for (int j = i - 1; j >= Math.max(clause.from, i - 3); j--) {
            if (clause.form(j).equals("our")) {
                return match(
                        clause,
                        noun,
                        new Subject.Carried(EnglishSubjects.form("we", VerbForm.Number.PLURAL)),
                        recipients(
                                clause, noun.frame(), i + 1, clause.to, new Subject.Carried(null)),
                        j,
                        i + 1);
            }
            Mention owner = clause.covering(j);
            if (owner != null) {
                boolean possessive =
                        clause.form(owner.to() - 1).equals("'s")
                                || clause.form(owner.to()).equals("'s");
                return possessive && SubjectFinder.acts(owner)
                        ? match(
                                clause,
                                noun,
                                new Subject.Named(List.of(owner)),
                                recipients(
                                        clause,
                                        noun.frame(),
                                        i + 1,
                                        clause.to,
                                        new Subject.Carried(null)),
                                owner.from(),
                                i + 1)
                        : null;
            }
        }
        return null;
    }

    private @Nullable FrameMatch light(Clause clause, int at) {
        Mention left = EnglishSubjects.left(clause, at);
        Subject subject =
                left != null
                        ? new Subject.Named(EnglishSubjects.back(clause, left))
                        : EnglishSubjects.PRONOUNS.contains(clause.form(at - 1))
                                ? new Subject.Carried(EnglishSubjects.pronoun(clause, at))
                                : null;
        if (subject == null) {
            return null;
        }
        for (int i = at + 1; i < Math.min(clause.to, at + 7); i++) {
            if (clause.covering(i) != null && !(clause.covering(i) instanceof Mention.Actor)) {
                return null;
            }
            for (EnglishLexicon.Noun noun : lexicon.nouns(clause.form(i))) {
                boolean follows = noun.second() == null || clause.form(i + 1).equals(noun.second());
                if (!noun.frame().speech() && follows) {
                    List<Mention> others =
                            recipients(clause, noun.frame(), i + 1, clause.to, subject);
                    return match(clause, noun, subject, others, at, i + 1);
                }
            }
        }
        return null;
    }

    private static @Nullable FrameMatch nominal(Clause clause, EnglishLexicon.Noun noun, int i) {
        Mention owner =
                clause.covering(i - 1) != null ? clause.covering(i - 1) : clause.covering(i - 2);
        boolean owned =
                owner != null
                                && clause.form(owner.to() - 1).equals("'s")
                                && SubjectFinder.acts(owner)
                        || owner instanceof Mention.Person && clause.form(i - 1).equals("'s");
        List<Mention> others =
                recipients(clause, noun.frame(), i + 1, clause.to, new Subject.Carried(null));
        if (owned && owner != null && !others.isEmpty()) {
            return match(
                    clause, noun, new Subject.Named(List.of(owner)), others, owner.from(), i + 1);
        }
        boolean between =
                noun.frame().mutual()
                        && others.size() > 1
                        && others.get(0).lead().preposition().equals("between");
        return between
                ? match(
                        clause,
                        noun,
                        new Subject.Named(others),
                        List.of(),
                        i,
                        others.get(others.size() - 1).to())
                : null;
    }

    private static FrameMatch match(
            Clause clause,
            EnglishLexicon.Noun noun,
            Subject subject,
            List<Mention> others,
            int at,
            int to) {
        int from = at;
        if (subject instanceof Subject.Named named) {
            from = Math.min(from, named.mentions().get(0).from());
        }
        Frame frame = noun.frame();
        int end = end(clause, at);
        return new FrameMatch(
                frame,
                noun.rule(),
                frame.cameo(),
                at,
                from,
                Math.max(to, from + 1),
                subject,
                others,
                frame.mutual(),
                List.of(),
                Circumstances.topics(clause, from, end),
                Circumstances.date(clause, from, end),
                place(clause, at, end, others),
                modality(clause, new Verb(at, NONE, Form.PAST, false, false)),
                frame.speech() ? Math.min(to, end) : 0,
                frame.speech() ? Circumstances.contentEnd(clause, Math.min(to, end), end) : 0,
                0.7,
                null,
                null);
    }

    private static final VerbEntry NONE = new VerbEntry("");
}
