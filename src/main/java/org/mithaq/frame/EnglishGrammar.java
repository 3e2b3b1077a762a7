package org.mithaq.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;

/** The closed word classes of English, on folded words. */
final class EnglishGrammar {

    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am");
    static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
    static final Set<String> DO = Set.of("do", "does", "did");
    static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    static final Set<String> POSSESSIVES =
            Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    static final Set<String> ARTICLES =
            Set.of(
                    "the", "a", "an", "this", "these", "those", "any", "no", "some", "such",
                    "every", "each");
    static final Set<String> PREPOSITIONS =
            Set.of(
                    "in",
                    "at",
                    "on",
                    "to",
                    "with",
                    "from",
                    "of",
                    "for",
                    "between",
                    "against",
                    "by",
                    "upon",
                    "into",
                    "toward",
                    "towards",
                    "near",
                    "over",
                    "about",
                    "under",
                    "through",
                    "via",
                    "within",
                    "among",
                    "across",
                    "after",
                    "before",
                    "during",
                    "without",
                    "despite",
                    "amid",
                    "since",
                    "until",
                    "alongside",
                    "regarding",
                    "concerning",
                    "following",
                    "including",
                    "per",
                    "as",
                    "than",
                    "like",
                    "around",
                    "behind",
                    "beyond",
                    "throughout",
                    "outside",
                    "inside",
                    "off",
                    "onto",
                    "pending",
                    "versus");

    /** What comes before a clause that stands beside another. */
    static final Set<String> OPENERS =
            Set.of(
                    "while",
                    "whereas",
                    "although",
                    "though",
                    "because",
                    "after",
                    "before",
                    "when",
                    "as",
                    "since",
                    "if",
                    "unless",
                    "until",
                    "where",
                    "whether",
                    "once");

    /** Verbs behind which an adjective tells how the subject is: "remains concerned". */
    static final Set<String> LINKING = Set.of("remain", "stay", "feel", "stand", "grow", "become");

    static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "nor", "then");

    private static final Set<String> ADVERBS =
            Set.of(
                    "also",
                    "yet",
                    "again",
                    "now",
                    "already",
                    "still",
                    "just",
                    "ever",
                    "always",
                    "further",
                    "both",
                    "all",
                    "together",
                    "once",
                    "soon",
                    "then",
                    "today",
                    "yesterday",
                    "later",
                    "earlier",
                    "often",
                    "even",
                    "thus",
                    "therefore",
                    "however",
                    "meanwhile",
                    "moreover",
                    "furthermore",
                    "in turn",
                    "so",
                    "too",
                    "first",
                    "twice",
                    "rather",
                    "himself",
                    "herself",
                    "itself",
                    "themselves",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "here",
                    "there",
                    "instead",
                    "nevertheless",
                    "nonetheless",
                    "hereby",
                    "likewise",
                    "well",
                    "long",
                    "very",
                    "much",
                    "each");
    private static final Set<String> NOT_ADVERBS =
            Set.of(
                    "ally",
                    "family",
                    "italy",
                    "reply",
                    "apply",
                    "supply",
                    "rely",
                    "imply",
                    "comply",
                    "july",
                    "only",
                    "assembly",
                    "anomaly",
                    "bully",
                    "monopoly",
                    "holy",
                    "ugly",
                    "rally",
                    "fly",
                    "early",
                    "friendly",
                    "deadly",
                    "costly",
                    "likely",
                    "daily",
                    "weekly",
                    "multiply");
    private static final Set<String> PENDING = Set.of("will", "shall", "'ll", "won't");
    private static final Set<String> SUPPOSED =
            Set.of("would", "could", "might", "may", "wouldn't", "couldn't");
    private static final Set<String> OBLIGING =
            Set.of("must", "should", "ought", "shouldn't", "mustn't", "can", "can't", "cannot");

    private EnglishGrammar() {}

    static boolean isAdverb(String form) {
        return ADVERBS.contains(form)
                || form.length() > 4 && form.endsWith("ly") && !NOT_ADVERBS.contains(form);
    }

    static boolean isNegation(String form) {
        return form.equals("not")
                || form.equals("never")
                || form.equals("cannot")
                || form.endsWith("n't");
    }

    static boolean isModal(String form) {
        return PENDING.contains(form) || SUPPOSED.contains(form) || OBLIGING.contains(form);
    }

    static boolean obliges(String form) {
        return OBLIGING.contains(form) && !form.startsWith("can");
    }

    /** What a modal verb makes of a deed; null where the word is none. */
    static @Nullable Modality modality(String form) {
        if (PENDING.contains(form)) {
            return Modality.PLANNED;
        }
        return SUPPOSED.contains(form) || OBLIGING.contains(form) ? Modality.HYPOTHETICAL : null;
    }

    static boolean isDeterminer(String form) {
        return ARTICLES.contains(form) || POSSESSIVES.contains(form) || form.equals("'s");
    }

    /** A word that a noun must follow sooner or later: a verb cannot stand right behind it. */
    static boolean opensNoun(String form) {
        return isDeterminer(form) || PREPOSITIONS.contains(form);
    }
}
