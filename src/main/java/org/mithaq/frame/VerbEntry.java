package org.mithaq.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A verb of the lexicon with all its rules, the ones that ask for more first. */
public final class VerbEntry {

    private final String lemma;
    private final List<Rule> rules = new ArrayList<>();
    private boolean expressing;

    VerbEntry(String lemma) {
        this.lemma = lemma;
    }

    void add(Rule rule, boolean carriesNouns) {
        rules.add(rule);
        rules.sort(Comparator.comparingInt(Rule::specificity).reversed());
        expressing |= carriesNouns;
    }

    public String lemma() {
        return lemma;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Whether it carries the nouns of speech acts: "expressed concern", "affirmed its support". */
    public boolean expressing() {
        return expressing;
    }
}
