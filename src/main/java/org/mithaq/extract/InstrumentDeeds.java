package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** What the words around an Arabic instrument tell that is done to it. */
final class InstrumentDeeds {

    /** How far before an instrument the word stands that tells that it is made. */
    private static final int MADE = 7;

    /** How far before an instrument the word stands that tells what is done to it. */
    private static final int NEAR = 4;

    private static final List<String> MAKE =
            List.of(
                    "توقيع", "وقع", "يوقع", "ابرم", "ابرام", "يبرم", "تبرم", "توصل", "يتوصل", "عقد",
                    "خرج", "امضاء", "امضي");
    private static final List<String> TALK =
            List.of("تفاوض", "يتفاوض", "مفاوض", "نقاش", "ناقش", "مباحثات", "محادثات", "صياغ");
    private static final List<String> CHANGE =
            List.of(
                    "انضم", "انضمام", "انسحب", "انسحاب", "ينسحب", "تنسحب", "صادق", "مصادق", "تصديق",
                    "انها", "انهي", "ينهي", "تنهي", "انهت", "الغا", "الغي", "الغت", "تعليق", "علق",
                    "تجميد", "جمد", "فسخ");

    /** Verbs that tell that an agreement was made. */
    private static final Pattern DONE =
            Pattern.compile("[وف]?(?:توصل|ابرم|وقع)(?:ت|تا|ا|وا|نا|ن)?");

    private static final Set<String> NOUNS = Set.of("توقيع", "ابرام", "توصل");

    private static final Set<String> UNDONE = Set.of("لم", "لن", "ان", "اذا", "حال", "حتي", "ما");

    private static final Set<String> WAS = Set.of("تم", "وتم", "جري", "وجري", "بعد", "عقب");

    /** How far behind an instrument it is told to be between the two. */
    private static final int BETWEEN = 6;

    private static final Set<String> PAIR =
            Set.of("البلدين", "الجانبين", "الطرفين", "الدولتين", "الحكومتين", "بلدينا");

    private final List<Token> tokens;

    InstrumentDeeds(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether someone makes or negotiates it. */
    boolean isMade(Mention.Instrument instrument) {
        return stands(MAKE, instrument.from() - MADE, instrument)
                || stands(TALK, instrument.from() - NEAR, instrument);
    }

    /**
     * "(تركيا) توصلت إلى (اتفاق)", "تم التوصل": whether it has been made, by the words before it.
     */
    boolean isDone(Mention.Instrument instrument) {
        for (int i = Math.max(0, instrument.from() - MADE); i < instrument.from(); i++) {
            Token token = tokens.get(i);
            boolean verb = DONE.matcher(token.form()).matches() && !UNDONE.contains(before(i));
            boolean hoped = i > 1 && UNDONE.contains(tokens.get(i - 2).form());
            boolean done = WAS.contains(before(i)) && starts(i, MAKE) && !hoped;
            if ((verb || done) && near(i, instrument)) {
                return true;
            }
        }
        return false;
    }

    private String before(int i) {
        return i == 0 ? "" : tokens.get(i - 1).form();
    }

    /**
     * Whether those whom some tokens name stand right beside the verb that tells that it was made.
     */
    boolean isDoneBy(int from, int to, Mention.Instrument instrument) {
        for (int i = Math.max(1, instrument.from() - MADE); i < instrument.from(); i++) {
            boolean verb = DONE.matcher(tokens.get(i).form()).matches();
            boolean beside = from > i && from <= i + 3 || to <= i && to >= i - 1;
            boolean noun = from == i + 1 && NOUNS.contains(tokens.get(i).form());
            if ((verb && beside || noun) && !UNDONE.contains(tokens.get(i - 1).form())) {
                return true;
            }
        }
        return false;
    }

    /** "منذ التوصل إلى (اتفاق)": whether it was made before what the sentence tells. */
    boolean isPast(Mention.Instrument instrument) {
        for (int i = Math.max(0, instrument.from() - NEAR); i < instrument.from(); i++) {
            if (tokens.get(i).is("منذ") || tokens.get(i).is("بعد") || tokens.get(i).is("عقب")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "(لم يتفقوا) على بيان مشترك", "أي بيان مشترك": whether a document is none that was issued.
     */
    boolean isHoped(Mention.Instrument document) {
        int before = document.from() - 1;
        return before >= 0
                && !document.definite()
                && (tokens.get(before).is("علي") || tokens.get(before).is("اي"));
    }

    private boolean near(int from, Mention.Instrument instrument) {
        for (int i = from; i < instrument.from(); i++) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.STOP || kind == Kind.COMMA || tokens.get(i).is("ان")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether someone makes, joins, leaves, ratifies, suspends or ends it, by the words right
     * before it.
     */
    boolean isReported(Mention.Instrument instrument) {
        return stands(MAKE, instrument.from() - NEAR, instrument)
                || stands(CHANGE, instrument.from() - NEAR, instrument);
    }

    private boolean stands(List<String> words, int from, Mention.Instrument instrument) {
        boolean stands = false;
        for (int i = Math.max(0, from); i < instrument.from(); i++) {
            Kind kind = tokens.get(i).kind();
            stands = kind != Kind.STOP && (stands || starts(i, words));
        }
        return stands;
    }

    /** Whether a token is one of some words, with prefixes and endings. */
    boolean starts(int at, List<String> words) {
        String form = tokens.get(at).form();
        return words.stream().anyMatch(word -> form.indexOf(word) >= 0 && form.indexOf(word) < 4);
    }

    /** "(اتفاقيات بمليارات الدولارات) بين البلدين": whether it is told to be of the two. */
    boolean isOfPair(Mention.Instrument instrument) {
        int limit = Math.min(tokens.size() - 1, instrument.nameTo() + BETWEEN);
        for (int i = instrument.nameTo(); i < limit; i++) {
            if (tokens.get(i).kind() == Kind.STOP || tokens.get(i).kind() == Kind.COMMA) {
                return false;
            }
            if (tokens.get(i).is("بين") && PAIR.contains(tokens.get(i + 1).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether its name tells of nuclear matters. */
    boolean isNuclear(Mention.Instrument instrument) {
        for (int i = instrument.from(); i < instrument.nameTo(); i++) {
            if (tokens.get(i).form().contains("نووي") || tokens.get(i).is("nuclear")) {
                return true;
            }
        }
        return false;
    }
}
