package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.EnglishSubjects.Left;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.frame.Predication.Link;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Verb groups → predications: what each hangs on, whose deed it is and how far it reaches. */
final class EnglishClauses {

    /** Verbs whose object does what the infinitive behind it says. */
    static final Set<String> OBJECT_CONTROL =
            Set.of(
                    "urge",
                    "ask",
                    "call",
                    "invite",
                    "request",
                    "order",
                    "allow",
                    "enable",
                    "encourage",
                    "press",
                    "tell",
                    "force",
                    "help",
                    "want",
                    "expect",
                    "require",
                    "permit",
                    "instruct",
                    "advise",
                    "warn",
                    "persuade",
                    "convince",
                    "lead",
                    "cause",
                    "appeal",
                    "demand",
                    "get",
                    "remind",
                    "direct",
                    "push",
                    "implore",
                    "beseech",
                    "pressure",
                    "let",
                    "make");

    /** What someone issues: a participle behind it tells what the issuer says. */
    private static final Set<String> MESSAGES =
            Set.of(
                    "statement",
                    "letter",
                    "message",
                    "communique",
                    "communiqué",
                    "note",
                    "speech",
                    "remarks",
                    "declaration",
                    "tweet",
                    "resolution",
                    "telegram",
                    "cable",
                    "position",
                    "interview",
                    "conference",
                    "release",
                    "call",
                    "memo",
                    "article");

    /** Prepositions behind which a participle is what the verb before is about. */
    private static final Set<String> BEFORE_GERUND =
            Set.of("for", "on", "of", "from", "without", "against", "about");

    /** What one has of doing what one does: "the pleasure of speaking with". */
    private static final Set<String> PLEASURES =
            Set.of("pleasure", "honor", "honour", "opportunity", "privilege", "chance");

    private final Clause clause;
    private final List<VerbGroup> groups;
    private final List<Predication> predications = new ArrayList<>();

    private EnglishClauses(Clause clause, List<VerbGroup> groups) {
        this.clause = clause;
        this.groups = groups;
    }

    /** The predications of a sentence, in the order of its verbs. */
    static List<Predication> of(Clause clause, List<VerbGroup> groups) {
        EnglishClauses clauses = new EnglishClauses(clause, groups);
        for (int k = 0; k < groups.size(); k++) {
            clauses.predications.add(clauses.read(k));
        }
        return ClauseReach.of(clause, clauses.predications);
    }

    private Predication read(int k) {
        VerbGroup group = groups.get(k);
        return switch (group.shape()) {
            case INFINITIVE -> infinitive(group);
            case ING -> participle(group, k);
            case REDUCED -> item(k) ? listed(group) : reduced(group);
            case FINITE, COPULA -> finite(group, k);
        };
    }

    private @Nullable Predication last() {
        return predications.isEmpty() ? null : predications.get(predications.size() - 1);
    }

    private Predication infinitive(VerbGroup group) {
        Predication governor = last();
        boolean joined = group.from() == group.head() || joinedTo(group);
        if (joined && governor != null && governor.link() == Link.INFINITIVE) {
            return new Predication(
                    group,
                    Link.INFINITIVE,
                    governor.governor(),
                    governor.subject(),
                    group.from(),
                    clause.to);
        }
        if (governor != null
                && governor.link() == Link.REDUCED
                && governor.governor() != null
                && clause.is(governor.group().from() - 1, Kind.COMMA)
                && clause.is(group.from() - 1, Kind.COMMA)) {
            governor = governor.governor(); // "X will go to Chad, joined by Y, to sign"
        }
        Subject subject =
                governor == null || controlled(governor, group) ? null : governor.subject();
        if (governor != null && governor.link() == Link.REDUCED && governor.governor() != null) {
            subject = governor.governor().subject();
        }
        return new Predication(group, Link.INFINITIVE, governor, subject, group.from(), clause.to);
    }

    /** "(Agreed to meet in May) and to hold talks": an infinitive beside the one before it. */
    private boolean joinedTo(VerbGroup group) {
        return clause.form(group.from()).equals("to")
                && clause.form(group.from() - 1).equals("and");
    }

    private boolean controlled(Predication governor, VerbGroup group) {
        VerbEntry entry = governor.group().entry();
        boolean object = entry != null && OBJECT_CONTROL.contains(entry.lemma());
        return object && !governor.group().passive() && group.from() > governor.group().to();
    }

    private Predication reduced(VerbGroup group) {
        Mention before = clause.covering(group.from() - 1);
        Subject subject =
                before != null && SubjectFinder.acts(before)
                        ? new Subject.Named(List.of(before))
                        : null;
        return new Predication(group, Link.REDUCED, last(), subject, group.from(), clause.to);
    }

    private Predication participle(VerbGroup group, int k) {
        Mention before = clause.ending(group.from());
        if (before instanceof Mention.Instrument document
                && document.document()
                && !document.type().isEmpty()
                && last() == null) {
            return new Predication(
                    group,
                    Link.PARTICIPLE,
                    last(),
                    new Subject.Named(List.of(before)),
                    before.from(),
                    clause.to);
        }
        Predication governor = finite(predications.size());
        Subject subject =
                governor == null
                        ? item(k) ? ListItems.subject() : ahead(k)
                        : ofNoun(group) || asNoun(group)
                                ? JudgedDoers.of(clause, group, last())
                                : governor.subject();
        return new Predication(group, Link.PARTICIPLE, governor, subject, group.from(), clause.to);
    }

    /** "(Thanked Chad for) supporting", "(agreed on) mediating": no act of the one who thanks. */
    private boolean asNoun(VerbGroup group) {
        String before = clause.form(group.from() - 1);
        Predication last = last();
        if (clause.is(group.from() - 1, Kind.COMMA)
                && last != null
                && last.link() == Link.PARTICIPLE
                && last.subject() == null
                && last.group().from() > clause.from
                && BEFORE_GERUND.contains(clause.form(last.group().from() - 1))) {
            return true; // "values of defending X, guarding Y"
        }
        if (before.equals("of") && PLEASURES.contains(clause.form(group.from() - 2))) {
            return false;
        }
        return BEFORE_GERUND.contains(before)
                || before.equals("in")
                        && Set.of("role", "efforts", "effort", "interest", "part")
                                .contains(clause.form(group.from() - 2));
    }

    /** Whether a verb opens an item of a list and no other clause has a subject. */
    private boolean item(int k) {
        VerbGroup group = groups.get(k);
        VerbEntry entry = group.entry();
        return k == 0
                && entry != null
                && group.from() == group.head()
                && ListItems.opens(clause, group.head(), entry)
                && ListItems.alone(clause, groups, k);
    }

    private Predication listed(VerbGroup group) {
        VerbGroup active =
                new VerbGroup(
                        group.from(),
                        group.head(),
                        group.entry(),
                        VerbGroup.Shape.FINITE,
                        false,
                        group.modality(),
                        false);
        return new Predication(
                active, Link.MAIN, null, ListItems.subject(), active.from(), clause.to);
    }

    /** Whether a participle tells of the noun before it: "a network funding rebels". */
    private boolean ofNoun(VerbGroup group) {
        int before = TimePhrases.before(clause, group.from() - 1);
        String word = clause.form(before);
        return clause.isWord(before)
                && clause.covering(before) == null
                && !MESSAGES.contains(word)
                && !EnglishGrammar.PREPOSITIONS.contains(word)
                && !EnglishGrammar.CONJUNCTIONS.contains(word)
                && !EnglishGrammar.OPENERS.contains(word);
    }

    /** The subject of the first main clause behind a participle that opens the sentence. */
    private @Nullable Subject ahead(int k) {
        for (int j = k + 1; j < Math.min(groups.size(), k + 5); j++) {
            if (groups.get(j).finite()
                    && EnglishSubjects.find(clause, groups.get(j).from(), groups.get(j - 1).to())
                            instanceof Left.Found found) {
                return found.subject();
            }
        }
        return null;
    }

    private Predication finite(VerbGroup group, int k) {
        int before = k - 1;
        while (before >= 0 && groups.get(before).shape() == VerbGroup.Shape.REDUCED) {
            before--; // "the statement issued by X called for"
        }
        int floor = before < 0 ? clause.from : groups.get(before).to();
        Left left = EnglishSubjects.find(clause, group.from(), floor);
        return switch (left) {
            case Left.Found found ->
                    new Predication(
                            group, Link.MAIN, null, found.subject(), found.from(), clause.to);
            case Left.Relative relative ->
                    new Predication(
                            group,
                            Link.RELATIVE,
                            last(),
                            relative.antecedent() == null
                                    ? null
                                    : new Subject.Named(
                                            EnglishSubjects.back(clause, relative.antecedent())),
                            relative.from(),
                            clause.to);
            case Left.Joined joined -> coordinate(group);
            case Left.Unknown unknown ->
                    item(k)
                            ? listed(group)
                            : new Predication(
                                    group,
                                    Link.MAIN,
                                    null,
                                    SubjectlessVerbs.opens(clause, group)
                                            ? Pronouns.voice()
                                            : inverted(group),
                                    group.from(),
                                    clause.to);
        };
    }

    /**
     * "…", said the minister: the subject behind its verb, where the verb speaks and no other
     * follows.
     */
    private @Nullable Subject inverted(VerbGroup group) {
        int at = group.to();
        while (clause.covering(at) == null && EnglishGrammar.isDeterminer(clause.form(at))) {
            at++;
        }
        Mention after = clause.starting(at);
        boolean quoted =
                clause.is(group.from() - 1, Kind.QUOTE)
                        || clause.is(group.from() - 1, Kind.COMMA)
                        || group.from() == clause.from;
        boolean speaks =
                group.entry() != null
                        && group.entry().rules().stream()
                                .anyMatch(
                                        rule ->
                                                rule.frame().is("Affirmation")
                                                        && !rule.has("carrier"));
        return after != null
                        && quoted
                        && speaks
                        && SubjectFinder.acts(after)
                        && !after.lead().hasPreposition()
                        && !verbFollows(after.to())
                        && !(after instanceof Mention.Instrument)
                ? new Subject.Named(EnglishLists.of(clause, after, clause.to))
                : null;
    }

    private boolean verbFollows(int at) {
        for (VerbGroup group : groups) {
            if (group.from() >= at) {
                return group.finite() && group.from() <= at + 1 && !clause.is(at, Kind.COMMA);
            }
        }
        return false;
    }

    private Predication coordinate(VerbGroup group) {
        if (SubjectlessVerbs.opens(clause, group)) {
            Subject voice = Pronouns.voice();
            return new Predication(group, Link.MAIN, null, voice, group.from(), clause.to);
        }
        Subject inverted = inverted(group);
        if (inverted != null) {
            return new Predication(group, Link.MAIN, null, inverted, group.from(), clause.to);
        }
        Predication governor = likewise(group);
        if (governor != null && !governor.group().alike(group) && told(governor, group)) {
            return new Predication(group, Link.MAIN, governor, null, group.from(), clause.to);
        }
        return new Predication(
                group,
                Link.COORDINATE,
                governor,
                governor == null ? null : governor.subject(),
                group.from(),
                clause.to);
    }

    /** The last finite clause in the same tense, else the last one. */
    private @Nullable Predication likewise(VerbGroup group) {
        for (int j = predications.size() - 1; j >= 0; j--) {
            Predication one = predications.get(j);
            boolean same = one.group().alike(group);
            if (one.group().finite()
                    && one.link() != Link.RELATIVE
                    && same
                    && one.subject() != null) {
                return one;
            }
        }
        return finite(predications.size());
    }

    /** Whether a clause that a verb of speech opens with "that" holds a later verb. */
    private boolean told(Predication governor, VerbGroup group) {
        for (int i = governor.group().to(); i < group.from(); i++) {
            if (clause.form(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Predication finite(int before) {
        Predication any = null;
        for (int j = before - 1; j >= 0; j--) {
            Predication one = predications.get(j);
            if (one.group().finite() && one.link() != Link.RELATIVE) {
                return one;
            }
            any = any == null && one.subject() != null ? one : any;
        }
        return any;
    }
}
