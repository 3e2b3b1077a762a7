package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.VerbGroup.Shape;
import org.mithaq.morphology.EnglishVerbs.Form;

/** Reads auxiliaries and the verb that they lead to: "has not yet been", "is expected to". */
final class VerbChain {

    private static final Set<String> ABOUT_TO =
            Set.of(
                    "set",
                    "due",
                    "about",
                    "going",
                    "likely",
                    "poised",
                    "scheduled",
                    "slated",
                    "expected",
                    "planned");
    private final EnglishLexicon lexicon;
    private final Clause clause;
    private final int from;
    private int i;
    private Modality modality = Modality.ACTUAL;
    private boolean negated;
    private boolean obliges;
    private boolean infinitive;
    private boolean perfect;
    private boolean plain;
    private boolean be;
    private int lastBe = -1;

    VerbChain(EnglishLexicon lexicon, Clause clause, int from) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.from = from;
        this.i = from;
    }

    @Nullable VerbGroup read() {
        if (letsMe(clause, from)) {
            i = from + (clause.form(from).equals("let") ? 2 : 3);
            plain = true;
            while (i < clause.to && EnglishGrammar.isAdverb(clause.form(i))) {
                i++;
            }
            return finish();
        }
        int limit = Math.min(clause.to, from + 10);
        while (i < limit && VerbGroupReader.free(clause, i)) {
            String word = clause.form(i);
            String inner = contracted(clause, i);
            negated |= EnglishGrammar.isNegation(word);
            String form = inner == null ? word : inner;
            if (!takes(form) && !skips(word)) {
                break;
            }
            i++;
        }
        return finish();
    }

    /** "The urgent need (to)": whether "need" is a noun. */
    private static boolean named(Clause clause, int at) {
        String before = clause.form(at - 1);
        return EnglishGrammar.isDeterminer(before)
                || EnglishGrammar.isDeterminer(clause.form(at - 2)) && !before.isEmpty()
                || NEEDFUL.contains(before);
    }

    private static final Set<String> NEEDFUL =
            Set.of("urgent", "pressing", "continuing", "continued", "critical", "vital", "clear");

    private boolean takes(String form) {
        Modality modal = EnglishGrammar.modality(form);
        if (modal != null && !be && !perfect && !infinitive) {
            modality = modal;
            obliges = EnglishGrammar.obliges(form);
            plain = true;
            return true;
        }
        if ((form.equals("needs") || form.equals("need"))
                && clause.form(i + 1).equals("to")
                && !named(clause, i)) {
            modality = Modality.HYPOTHETICAL;
            obliges = true;
            return true;
        }
        if (form.equals("to") && (i == from || be || obliges) && leads(Form.BASE)) {
            modality = be ? Modality.PLANNED : modality;
            infinitive |= !be && !obliges;
            be = false;
            plain = true;
            return true;
        }
        if (EnglishGrammar.HAVE.contains(form) && !be && leads(Form.PARTICIPLE)) {
            perfect = true;
            plain = false;
            return true;
        }
        if (EnglishGrammar.HAVE.contains(form) && clause.form(i + 1).equals("to")) {
            obliges = true;
            modality = Modality.HYPOTHETICAL;
            return true;
        }
        if (EnglishGrammar.DO.contains(form) && leads(Form.BASE)) {
            plain = true;
            return true;
        }
        if (EnglishGrammar.BE.contains(form)) {
            be = true;
            plain = false;
            lastBe = i;
            return true;
        }
        return be && ABOUT_TO.contains(form) && clause.form(i + 1).equals("to");
    }

    /** Whether the next word that is no adverb can be a verb in a form. */
    private boolean leads(Form wanted) {
        for (int j = i + 1; j < Math.min(clause.to, i + 5); j++) {
            String form = clause.form(j);
            if (EnglishGrammar.isAdverb(form) || EnglishGrammar.isNegation(form)) {
                continue;
            }
            boolean be =
                    wanted == Form.PARTICIPLE
                            ? form.equals("been")
                            : form.equals("be") || form.equals("have");
            boolean unknown =
                    wanted == Form.PARTICIPLE && forms(form) == null && form.endsWith("ed");
            return VerbGroupReader.free(clause, j) && (be || unknown || can(form, wanted));
        }
        return false;
    }

    private boolean skips(String form) {
        return EnglishGrammar.isNegation(form) || EnglishGrammar.isAdverb(form) && i > from;
    }

    private @Nullable VerbGroup finish() {
        String form = VerbGroupReader.free(clause, i) ? clause.form(i) : "";
        Modality told = negated ? Modality.NEGATED : modality;
        if (be
                && (can(form, Form.ING)
                        || forms(form) == null
                                && form.endsWith("ing")
                                && lexicon.adjective(form) == null)) {
            return group(i, entry(form, Form.ING), false, told);
        }
        if (be && (can(form, Form.PARTICIPLE) || forms(form) == null && form.endsWith("ed"))) {
            return group(i, entry(form, Form.PARTICIPLE), true, told);
        }
        if (be) {
            return new VerbGroup(
                    from,
                    lastBe,
                    null,
                    infinitive ? Shape.INFINITIVE : Shape.COPULA,
                    false,
                    told,
                    obliges);
        }
        if (perfect && (can(form, Form.PARTICIPLE) || form.endsWith("ed"))) {
            return group(i, entry(form, Form.PARTICIPLE), false, told);
        }
        if (plain
                && (can(form, Form.BASE)
                        || !infinitive && forms(form) == null && !form.isEmpty())) {
            return group(i, entry(form, Form.BASE), false, told);
        }
        return null;
    }

    private VerbGroup group(int head, @Nullable VerbEntry entry, boolean passive, Modality told) {
        return new VerbGroup(
                from,
                head,
                entry,
                infinitive ? Shape.INFINITIVE : Shape.FINITE,
                passive,
                told,
                obliges);
    }

    /** "Let me (thank)", "allow me to (thank)". */
    private static boolean letsMe(Clause clause, int i) {
        boolean me = clause.form(i + 1).equals("me") || clause.form(i + 1).equals("us");
        return me
                && (clause.form(i).equals("let")
                        || clause.form(i).equals("allow") && clause.form(i + 2).equals("to"));
    }

    /** Whether a chain may begin at a token. */
    static boolean opens(Clause clause, int i) {
        String form = clause.form(i);
        return letsMe(clause, i)
                || EnglishGrammar.isModal(form)
                || EnglishGrammar.BE.contains(form)
                || EnglishGrammar.HAVE.contains(form)
                || EnglishGrammar.DO.contains(form)
                || form.equals("to")
                || form.equals("need") && clause.form(i + 1).equals("to")
                || form.equals("needs") && clause.form(i + 1).equals("to")
                || contracted(clause, i) != null;
    }

    /** The auxiliary within "we're", "hasn't", "he's"; null where the word holds none. */
    private static @Nullable String contracted(Clause clause, int i) {
        String form = clause.form(i);
        if (form.equals("'s")) {
            String before = clause.form(i - 1);
            return EnglishGrammar.PRONOUNS.contains(before)
                            || before.equals("there")
                            || before.equals("that")
                    ? "is"
                    : null;
        }
        if (form.endsWith("n't")) {
            String stem = form.substring(0, form.length() - 3);
            return switch (stem) {
                case "wo" -> "will";
                case "ca" -> "can";
                default -> stem;
            };
        }
        int apostrophe = form.indexOf('\'');
        if (apostrophe < 1 || !EnglishGrammar.PRONOUNS.contains(form.substring(0, apostrophe))) {
            return null;
        }
        return switch (form.substring(apostrophe)) {
            case "'re", "'m" -> "are";
            case "'ve", "'d" -> "have";
            case "'ll" -> "will";
            default -> null;
        };
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
}
