package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.VerbGroup.Shape;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.EnglishVerbs.Form;
import org.mithaq.text.Token.Kind;

/** Finds the verb groups of a sentence, telling verbs from nouns that are spelt alike. */
final class VerbGroupReader {

    private static final Set<String> BEFORE_ING =
            Set.of(
                    "by", "while", "after", "before", "when", "without", "in", "for", "from", "of",
                    "on", "and", "or");

    private final EnglishLexicon lexicon;

    VerbGroupReader(EnglishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The verb groups of a sentence, in order. */
    List<VerbGroup> read(Clause clause) {
        List<VerbGroup> groups = new ArrayList<>();
        int i = clause.from;
        while (i < clause.to) {
            VerbGroup group = free(clause, i) ? at(clause, i, groups) : null;
            if (group != null) {
                groups.add(group);
            }
            i = group == null ? i + 1 : group.to();
        }
        return groups;
    }

    static boolean free(Clause clause, int i) {
        return clause.isWord(i) && clause.covering(i) == null;
    }

    private @Nullable VerbGroup at(Clause clause, int i, List<VerbGroup> groups) {
        VerbGroup chain =
                VerbChain.opens(clause, i) ? new VerbChain(lexicon, clause, i).read() : null;
        return chain != null ? chain : bare(clause, i, groups);
    }

    private @Nullable Set<Form> forms(String form) {
        return lexicon.forms(form);
    }

    private boolean can(String form, Form wanted) {
        Set<Form> forms = forms(form);
        return forms != null && forms.contains(wanted);
    }

    private @Nullable VerbEntry entry(String form, Form wanted) {
        for (EnglishLexicon.Verb verb : lexicon.verbs(form)) {
            if (verb.forms().contains(wanted)) {
                return verb.entry();
            }
        }
        return null;
    }

    /** A verb without auxiliaries; null where the word is a noun or adjective at its place. */
    private @Nullable VerbGroup bare(Clause clause, int i, List<VerbGroup> groups) {
        VerbGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        String form = clause.form(i);
        Set<Form> forms = forms(form);
        boolean past =
                forms != null && (forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE));
        if (forms == null || !past && lexicon.isRarer(form)) {
            return null;
        }
        int before = TimePhrases.before(clause, i - 1);
        if (forms.contains(Form.ING)) {
            return EnglishGrammar.PREPOSITIONS.contains(form) || !ing(clause, i, before)
                    ? null
                    : simple(clause, i, Form.ING, Shape.ING, false);
        }
        if (last == null && forms.contains(Form.THIRD) && item(clause, i)) {
            return simple(clause, i, Form.THIRD, Shape.FINITE, false);
        }
        if (nominal(clause, before)) {
            return null;
        }
        if (last != null && before == last.head() && (linking(last) || i == last.to())) {
            return null;
        }
        if (forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE)) {
            boolean listed = clause.is(i - 1, Kind.COMMA) && clause.is(i + 1, Kind.COMMA);
            return listed ? null : past(clause, i, before, forms); // "swift, coordinated, and"
        }
        if (adjective(clause, before)) {
            return null;
        }
        if (forms.contains(Form.THIRD) && third(clause, i, before)) {
            return simple(clause, i, Form.THIRD, Shape.FINITE, false);
        }
        if (forms.contains(Form.BASE)) {
            return base(clause, i, before, groups);
        }
        return null;
    }

    private boolean item(Clause clause, int i) {
        VerbEntry entry = entry(clause.form(i), Form.THIRD);
        return entry != null && ListItems.opens(clause, i, entry);
    }

    /** A verb such as "remain", behind which a participle only tells how. */
    private static boolean linking(VerbGroup group) {
        return group.entry() != null && EnglishGrammar.LINKING.contains(group.entry().lemma());
    }

    private VerbGroup simple(Clause clause, int i, Form form, Shape shape, boolean passive) {
        return new VerbGroup(
                i, i, entry(clause.form(i), form), shape, passive, Modality.ACTUAL, false);
    }

    private @Nullable VerbGroup past(Clause clause, int i, int before, Set<Form> forms) {
        boolean by = clause.form(i + 1).equals("by") && agent(clause, i + 2);
        boolean first = i == ListItems.opening(clause);
        boolean relative =
                EnglishGrammar.RELATIVES.contains(clause.form(before))
                        || EnglishGrammar.PRONOUNS.contains(clause.form(before));
        if (clause.form(i - 1).equals("and")
                && EnglishGrammar.ARTICLES.contains(clause.form(i - 3))
                && (describes(clause, i - 2) || !clause.form(i - 2).endsWith("s"))
                && noun(clause, i + 1)) {
            return null; // "a deliberate and targeted attack"
        }
        if (clause.is(i - 1, Kind.COMMA)
                && EnglishGrammar.isDeterminer(clause.form(i - 3))
                && describes(clause, i - 2)
                && noun(clause, i + 1)) {
            return null; // "the sweeping, coordinated measures"
        }
        if (!forms.contains(Form.PARTICIPLE)) {
            return simple(clause, i, Form.PAST, Shape.FINITE, false);
        }
        if (!forms.contains(Form.PAST) || by && !relative || first) {
            return simple(clause, i, Form.PARTICIPLE, Shape.REDUCED, true);
        }
        return simple(clause, i, Form.PAST, Shape.FINITE, false);
    }

    /** Whether a word looks like an adjective: "deliberate", "coordinated". */
    private static boolean describes(Clause clause, int i) {
        String form = clause.form(i);
        return free(clause, i)
                && (adjective(clause, i)
                        || form.length() > 4
                                && (form.endsWith("ate")
                                        || form.endsWith("ed")
                                        || form.endsWith("ing")
                                        || form.endsWith("ent")
                                        || form.endsWith("ant")
                                        || form.endsWith("ble")
                                        || form.endsWith("y")));
    }

    /** Whether a bare word that may be a noun stands at a token. */
    private static boolean noun(Clause clause, int i) {
        return free(clause, i) && !EnglishGrammar.opensNoun(clause.form(i));
    }

    private static boolean agent(Clause clause, int from) {
        for (int i = from; i < from + 4; i++) {
            if (clause.starting(i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean ing(Clause clause, int i, int before) {
        if (before < clause.from || clause.isMark(before)) {
            return true;
        }
        String word = clause.form(before);
        if (EnglishGrammar.isDeterminer(word) || adjective(clause, before)) {
            return false;
        }
        if (BEFORE_ING.contains(word) || clause.form(i).equals("including")) {
            return !clause.form(i + 1).equals("of");
        }
        boolean object =
                EnglishGrammar.isDeterminer(clause.form(i + 1))
                        || clause.starting(i + 1) != null
                        || Set.of("on", "for", "that", "to").contains(clause.form(i + 1));
        return object && !clause.form(i).equals("meeting");
    }

    /** Whether a preposition belongs to the verb before it: "calls for". */
    private boolean particle(Clause clause, int i, String preposition) {
        for (EnglishLexicon.Verb verb : lexicon.verbs(clause.form(i))) {
            if (verb.entry().rules().stream().anyMatch(rule -> rule.with().contains(preposition))) {
                return true;
            }
        }
        return false;
    }

    private boolean third(Clause clause, int i, int before) {
        String word = clause.form(before);
        Mention mention = clause.covering(before);
        boolean subject =
                mention != null
                                && (SubjectFinder.acts(mention)
                                        || mention instanceof Mention.Instrument)
                        || EnglishGrammar.PRONOUNS.contains(word)
                        || EnglishGrammar.RELATIVES.contains(word)
                        || word.equals("and")
                        || word.equals("but")
                        || clause.isMark(before);
        String next = clause.form(i + 1);
        boolean manner =
                next.equals("in")
                        && mention != null
                        && SubjectFinder.acts(mention)
                        && speaks(entry(clause.form(i), Form.THIRD))
                        && lexicon.nouns(clause.form(i)).isEmpty(); // "condemns in the …"
        if (EnglishGrammar.PREPOSITIONS.contains(next)
                && !manner
                && !next.equals("to")
                && !particle(clause, i, next)) {
            return false;
        }
        boolean object =
                EnglishGrammar.isDeterminer(next)
                        || next.equals("that")
                        || clause.starting(i + 1) != null
                                && before >= clause.from
                                && !clause.isMark(before);
        boolean adverb =
                before < i - 1
                        && EnglishGrammar.isAdverb(clause.form(i - 1))
                        && particle(clause, i, next); // "the evidence clearly points to"
        return (subject || object || adverb) && i + 1 < clause.to;
    }

    private static @Nullable VerbGroup baseGroup(VerbGroup last, int i, VerbEntry entry) {
        return new VerbGroup(i, i, entry, last.shape(), false, last.modality(), last.obliges());
    }

    private @Nullable VerbGroup base(Clause clause, int i, int before, List<VerbGroup> groups) {
        VerbGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        String word = clause.form(before);
        Mention mention = clause.covering(before);
        VerbEntry entry = entry(clause.form(i), Form.BASE);
        String next = clause.form(i + 1);
        boolean object =
                EnglishGrammar.isDeterminer(next)
                        || next.equals("that")
                        || clause.starting(i + 1) != null;
        boolean plural =
                mention != null
                                && (many(mention)
                                        || object
                                                && SubjectFinder.acts(mention)
                                                && !mention.lead().hasPreposition())
                        || Set.of("we", "they", "i", "you", "who", "which").contains(word);
        if (plural
                || groups.isEmpty() && OpeningVoice.at(clause, i)
                || SubjectlessVerbs.at(clause, i, before) && speaks(entry)
                || groups.isEmpty() && object && manyThings(clause, before)) {
            return simple(clause, i, Form.BASE, Shape.FINITE, false);
        }
        if (word.equals("and") && clause.is(before - 1, Kind.COMMA)) {
            for (int k = groups.size() - 1; k >= Math.max(0, groups.size() - 8); k--) {
                VerbGroup one = groups.get(k);
                if (one.shape() == Shape.FINITE
                        && one.from() == one.head()
                        && can(clause.form(one.head()), Form.BASE)) {
                    return one.modality() == Modality.ACTUAL || entry == null
                            ? simple(clause, i, Form.BASE, Shape.FINITE, false)
                            : baseGroup(one, i, entry);
                }
            }
        }
        if (word.equals("and")
                && last != null
                && last.shape() == Shape.INFINITIVE
                && speaks(entry)) {
            for (int k = groups.size() - 2; k >= Math.max(0, groups.size() - 4); k--) {
                VerbGroup one = groups.get(k);
                if (one.shape() == Shape.FINITE
                        && one.from() == one.head()
                        && one.entry() != null
                        && speaks(one.entry())
                        && !EnglishClauses.OBJECT_CONTROL.contains(one.entry().lemma())
                        && can(clause.form(one.head()), Form.BASE)) {
                    return simple(clause, i, Form.BASE, Shape.FINITE, false);
                }
            }
        }
        boolean joined = word.equals("and") || word.equals("or") || clause.is(before, Kind.COMMA);
        boolean likewise =
                last != null
                        && (last.shape() == Shape.INFINITIVE
                                || last.modality() != Modality.ACTUAL
                                || can(clause.form(last.head()), Form.BASE))
                        && i - last.head() < 25;
        return joined && likewise && last != null && entry != null
                ? baseGroup(last, i, entry)
                : null;
    }

    /** "These (border) talks": a noun in the plural that opens a sentence. */
    private static boolean manyThings(Clause clause, int at) {
        String form = clause.form(at);
        return form.length() > 3
                && form.endsWith("s")
                && !form.endsWith("ss")
                && clause.covering(at) == null
                && at - clause.from < 5
                && Set.of("these", "those", "the", "our", "such", "both", "all", "many")
                        .contains(clause.form(clause.from));
    }

    private static boolean speaks(@Nullable VerbEntry entry) {
        return entry != null && entry.rules().stream().anyMatch(rule -> rule.frame().speech());
    }

    private static boolean many(Mention mention) {
        return mention instanceof Mention.Group
                || mention.lead().and()
                || mention instanceof Mention.Office office && office.plural()
                || mention instanceof Mention.Actor actor && actor.manner() == Manner.PEOPLE;
    }

    /** Whether only a noun can follow the word at a token. */
    private boolean nominal(Clause clause, int before) {
        if (before < clause.from) {
            return false;
        }
        Mention mention = clause.covering(before);
        if (mention instanceof Mention.Actor actor && actor.manner() == Manner.ADJECTIVE) {
            return true;
        }
        String word = clause.form(before);
        return clause.covering(before) == null && EnglishGrammar.opensNoun(word)
                || word.equals("'s") && !EnglishGrammar.PRONOUNS.contains(clause.form(before - 1))
                || clause.is(before, Kind.DASH)
                || clause.is(before, Kind.NUMBER) && clause.covering(before) == null;
    }

    private static boolean adjective(Clause clause, int i) {
        String form = clause.form(i);
        return clause.covering(i) == null
                && (form.length() > 4
                                && (form.endsWith("al")
                                        || form.endsWith("ive")
                                        || form.endsWith("ous")
                                        || form.endsWith("ful")
                                        || form.endsWith("ic"))
                        || Set.of(
                                        "strong", "deep", "new", "joint", "full", "clear", "grave",
                                        "more", "former", "recent")
                                .contains(form));
    }
}
