package org.mithaq.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;

/**
 * Reads the part of a body that an office is of, up to whose body it is: "(مدير) قسم آسيا في وزارة
 * الخارجية الكينية", "(المتحدث) بوزارة …".
 */
final class BodyParts {

    /** How many words a part has at most, up to the body's own name. */
    private static final int LONGEST = 7;

    private static final Set<String> PARTS =
            Set.of(
                    "قسم", "اداره", "دايره", "مكتب", "شعبه", "وحده", "قطاع", "مديريه", "ملف",
                    "شوون", "برامج", "برنامج", "مركز", "لجنه", "هييه", "مصلحه");

    /** Bodies that are under another. */
    private static final Set<String> BODIES =
            Set.of(
                    "لجنه", "هييه", "وكاله", "مكتب", "مركز", "برنامج", "صندوق", "معهد", "مجلس",
                    "اداره", "منظمه", "موسسه", "جهاز", "مديريه", "بعثه", "قسم", "مفوضيه");

    private final ArabicWords words;
    private final PhraseTrie<String> organs;

    /**
     * @param organs those that act for their state
     */
    BodyParts(ArabicWords words, PhraseTrie<String> organs) {
        this.words = words;
        this.organs = organs;
    }

    /**
     * The part at a token with the body behind it; null where there is none.
     *
     * @param tails reads whose the body is
     */
    NounPhraseReader.@Nullable Tail read(Reading reading, int at, NounPhraseReader tails) {
        NounPhraseReader.Tail under = under(reading, at, tails);
        if (under != null) {
            return under;
        }
        String form = reading.form(at);
        boolean part = PARTS.contains(form);
        if (!part && !(form.startsWith("ب") && form.length() > 4)) {
            return null;
        }
        for (int i = part ? at + 1 : at; i < at + LONGEST && reading.isWord(i); i++) {
            String word = reading.form(i);
            boolean within = word.equals("في") || word.equals("لدي");
            PhraseTrie.Hit<String> organ = organ(reading, i, within);
            if (organ != null) {
                NounPhraseReader.Tail whole = tails.read(reading, organ.to(), false);
                ActorRef state =
                        organ.value().equals("-") ? null : new ActorRef.State(organ.value());
                ActorRef of = whole.of() == null ? state : whole.of();
                return of == null && !part
                        ? null
                        : new NounPhraseReader.Tail(of, whole.to(), false);
            }
            if (within || words.reporting.contains(word)) {
                return null;
            }
        }
        return null;
    }

    /** "(مدير) اللجنة الاقتصادية التابعة للأمم المتحدة": a body under another. */
    private static NounPhraseReader.@Nullable Tail under(
            Reading reading, int at, NounPhraseReader tails) {
        boolean body =
                ArabicWords.begins(
                        reading.form(at),
                        split ->
                                split.conjunction() == 0
                                        && (!split.hasPreposition() || split.preposition() == 'ل')
                                        && BODIES.contains(split.stem()));
        for (int i = at + 1; body && i < at + LONGEST && reading.isWord(i); i++) {
            if (reading.form(i).equals("التابع") || reading.form(i).equals("التابعه")) {
                NounPhraseReader.Tail whole = tails.read(reading, i + 1, false);
                return whole.of() == null ? null : whole;
            }
        }
        return null;
    }

    /** The organ behind "في" or "ب" at a token; null where there is none. */
    private PhraseTrie.@Nullable Hit<String> organ(Reading reading, int at, boolean within) {
        int seat = within ? at + 1 : at;
        String form = reading.form(seat);
        String bare = within ? form : form.startsWith("ب") ? form.substring(1) : "";
        String stem = bare.startsWith("ال") ? bare.substring(2) : bare;
        return reading.isWord(seat) && !stem.isEmpty()
                ? organs.longest(stem, reading.tokens(), seat, reading.to(), ArabicWords::stems)
                : null;
    }
}
