package org.mithaq.morphology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.morphology.VerbForm.Gender;
import org.mithaq.morphology.VerbForm.Number;
import org.mithaq.morphology.VerbForm.Person;
import org.mithaq.morphology.VerbForm.Tense;

/**
 * Generates the forms of an Arabic verb: perfect and imperfect in all persons, participles, verbal
 * nouns. Strong, hollow, defective, doubled, assimilated and hamzated verbs of forms I to X, and
 * quadriliterals.
 */
public final class ArabicConjugator {

    private final ArabicVerb verb;
    private final ArabicStems stems;
    private final Set<VerbForm> forms = new LinkedHashSet<>(64);

    private ArabicConjugator(ArabicVerb verb) {
        this.verb = verb;
        this.stems = ArabicStems.of(verb);
    }

    /** All finite forms, without duplicates. */
    public static List<VerbForm> conjugate(ArabicVerb verb) {
        ArabicConjugator conjugator = new ArabicConjugator(verb);
        conjugator.perfect();
        conjugator.imperfect(
                conjugator.stems.imperfect(), conjugator.stems.imperfectShort(), false);
        if (!conjugator.stems.perfectPassive().isEmpty()) {
            conjugator.passive();
        }
        return new ArrayList<>(conjugator.forms);
    }

    private void perfect() {
        String stem = stems.perfect();
        String closed = stems.perfectShort();
        Tense tense = Tense.PERFECT;
        String open = verb.defective() ? stem.substring(0, stem.length() - 1) : stem;
        boolean keepsYa =
                verb.defective()
                        && verb.form() == 1
                        && verb.imperfectVowel() == 'ا'
                        && verb.lemma().endsWith("ي");
        String feminine = keepsYa ? stem : open;
        add(stem, tense, Person.THIRD, Gender.MASCULINE, Number.SINGULAR);
        if (verb.defective() && stem.endsWith("ي")) {
            add(open + "ا", tense, Person.THIRD, Gender.MASCULINE, Number.SINGULAR);
        }
        add(feminine + "ت", tense, Person.THIRD, Gender.FEMININE, Number.SINGULAR);
        add(
                verb.defective() ? closed + "ا" : stem + "ا",
                tense,
                Person.THIRD,
                Gender.MASCULINE,
                Number.DUAL);
        add(feminine + "تا", tense, Person.THIRD, Gender.FEMININE, Number.DUAL);
        add(open + "وا", tense, Person.THIRD, Gender.MASCULINE, Number.PLURAL);
        add(open + "و", tense, Person.THIRD, Gender.MASCULINE, Number.PLURAL);
        if (verb.last() == 'ء') {
            String bare = stem.substring(0, stem.length() - 1);
            add(bare + "ووا", tense, Person.THIRD, Gender.MASCULINE, Number.PLURAL);
        }
        add(withNun(closed, ""), tense, Person.THIRD, Gender.FEMININE, Number.PLURAL);
        add(closed + "ت", tense, Person.FIRST, Gender.COMMON, Number.SINGULAR);
        add(withNun(closed, "ا"), tense, Person.FIRST, Gender.COMMON, Number.PLURAL);
        add(closed + "تم", tense, Person.SECOND, Gender.MASCULINE, Number.PLURAL);
    }

    /** A last radical ن and the ن of a suffix are written once: أدنّا. */
    private static String withNun(String stem, String end) {
        return stem + (stem.endsWith("ن") ? "" : "ن") + end;
    }

    private void imperfect(String stem, String jussive, boolean passive) {
        Tense tense = Tense.IMPERFECT;
        String open = verb.defective() ? stem.substring(0, stem.length() - 1) : stem;
        for (String end : stem.equals(jussive) ? List.of(stem) : List.of(stem, jussive)) {
            put("ي" + end, tense, Person.THIRD, Gender.MASCULINE, Number.SINGULAR, passive);
            put("ت" + end, tense, Person.THIRD, Gender.FEMININE, Number.SINGULAR, passive);
            put("ا" + end, tense, Person.FIRST, Gender.COMMON, Number.SINGULAR, passive);
            put("ن" + end, tense, Person.FIRST, Gender.COMMON, Number.PLURAL, passive);
        }
        if (verb.defective()) {
            put("ي" + open + "ا", tense, Person.THIRD, Gender.MASCULINE, Number.SINGULAR, passive);
        }
        for (String end : List.of("ان", "ا")) {
            put("ي" + stem + end, tense, Person.THIRD, Gender.MASCULINE, Number.DUAL, passive);
            put("ت" + stem + end, tense, Person.THIRD, Gender.FEMININE, Number.DUAL, passive);
        }
        String seat =
                verb.last() == 'ء' && open.endsWith("يء")
                        ? open.substring(0, open.length() - 1) + "ي"
                        : open;
        for (String end : List.of("ون", "وا", "و")) {
            put("ي" + seat + end, tense, Person.THIRD, Gender.MASCULINE, Number.PLURAL, passive);
        }
        put(
                "ي"
                        + (verb.doubled()
                                ? stem + verb.last()
                                : jussive.equals(open) ? stem : jussive)
                        + "ن",
                tense,
                Person.THIRD,
                Gender.FEMININE,
                Number.PLURAL,
                passive);
    }

    private void passive() {
        String perfect = stems.perfectPassive();
        Tense tense = Tense.PERFECT;
        put(perfect, tense, Person.THIRD, Gender.MASCULINE, Number.SINGULAR, true);
        put(perfect + "ت", tense, Person.THIRD, Gender.FEMININE, Number.SINGULAR, true);
        put(perfect + "ا", tense, Person.THIRD, Gender.MASCULINE, Number.DUAL, true);
        if (stems.imperfectPassive().isEmpty()) {
            return;
        }
        put(
                "ي" + stems.imperfectPassive(),
                Tense.IMPERFECT,
                Person.THIRD,
                Gender.MASCULINE,
                Number.SINGULAR,
                true);
        put(
                "ت" + stems.imperfectPassive(),
                Tense.IMPERFECT,
                Person.THIRD,
                Gender.FEMININE,
                Number.SINGULAR,
                true);
    }

    private void add(String surface, Tense tense, Person person, Gender gender, Number number) {
        put(surface, tense, person, gender, number, false);
    }

    private void put(
            String surface,
            Tense tense,
            Person person,
            Gender gender,
            Number number,
            boolean passive) {
        forms.add(new VerbForm(surface, tense, person, gender, number, passive));
    }

    /** The active participle, masculine singular: موكد, داعي (also داع), مشير. */
    public static String activeParticiple(ArabicVerb verb) {
        String imperfect = ArabicStems.of(verb).imperfect();
        if (verb.form() != 1) {
            return "م" + imperfect;
        }
        String first = ArabicStems.radical(verb.first(), "");
        if (verb.hollow()) {
            return first + "اي" + ArabicStems.fold(String.valueOf(verb.last()));
        }
        if (verb.doubled()) {
            return first + "ا" + verb.last();
        }
        String last = verb.defective() || verb.last() == 'ء' ? "ي" : String.valueOf(verb.last());
        return first + "ا" + ArabicStems.radical(verb.middle(), "ي") + last;
    }

    /** The verbal nouns that the form predicts; none for form I, whose nouns the lexicon gives. */
    public static List<String> verbalNouns(ArabicVerb verb) {
        String f = ArabicStems.radical(verb.first(), "ا");
        String m = ArabicStems.radical(verb.middle(), "ا");
        boolean hamza = verb.last() == 'ء';
        String l = hamza ? "ء" : String.valueOf(verb.last());
        String long3 = verb.defective() || hamza ? "اء" : "ا" + l;
        String initial = verb.first() == 'و' || verb.first() == 'ء' ? "ي" : f;
        return switch (verb.form()) {
            case 2 -> List.of("ت" + f + m + (verb.defective() ? "يه" : hamza ? "ييه" : "ي" + l));
            case 3 ->
                    List.of(
                            "م"
                                    + (f.equals("ا") ? "و" : f)
                                    + "ا"
                                    + m
                                    + (verb.defective() ? "اه" : l + "ه"));
            case 4 -> List.of(verb.hollow() ? "ا" + f + "ا" + l + "ه" : "ا" + initial + m + long3);
            case 5 -> List.of("ت" + f + m + (verb.defective() ? "ي" : hamza ? "و" : l));
            case 6 ->
                    List.of(
                            "ت"
                                    + f
                                    + "ا"
                                    + (verb.middle() == 'ء' ? "و" : m)
                                    + (verb.defective() ? "ي" : l));
            case 7 -> List.of("ان" + f + m + long3);
            case 8 -> List.of("ا" + ArabicStems.eighth(verb) + (verb.hollow() ? "ي" : m) + long3);
            case 9 -> List.of("ا" + f + m + l + "ا" + l);
            case 10 ->
                    List.of(
                            verb.hollow()
                                    ? "است" + f + "ا" + l + "ه"
                                    : "است" + initial + m + long3);
            case 11 -> List.of(ArabicStems.fold(verb.root()) + "ه");
            default -> List.of();
        };
    }
}
