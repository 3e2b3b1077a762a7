package org.mithaq.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Lead;

/** Tells names that locate from those that act. */
final class Sites {

    private static final Set<String> CITY =
            Set.of(
                    "العاصمه",
                    "عاصمه",
                    "عاصمته",
                    "عاصمتها",
                    "بالعاصمه",
                    "للعاصمه",
                    "مدينه",
                    "بمدينه");

    private static final Set<String> SPORTS =
            Set.of(
                    "للتنس",
                    "للغولف",
                    "للجولف",
                    "للسباحه",
                    "للشطرنج",
                    "للفروسيه",
                    "للملاكمه",
                    "للرياضه",
                    "للجودو",
                    "للمصارعه",
                    "للرمايه",
                    "للسيارات",
                    "للدراجات");

    private static final Set<String> PLACE =
            Set.of(
                    "العاصمه",
                    "بالعاصمه",
                    "للعاصمه",
                    "والعاصمه",
                    "المدينه",
                    "بالمدينه",
                    "البلده",
                    "المنطقه",
                    "الولايه",
                    "المحافظه",
                    "الاراضي",
                    "بالاراضي",
                    "الحدود",
                    "السواحل",
                    "الشواطي",
                    "المياه",
                    "الاجواء",
                    "القريه",
                    "الجزيره",
                    "الصحراء");

    private final ArabicWords words;
    private final ArabicGazetteer gazetteer;

    Sites(ArabicWords words, ArabicGazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /**
     * "الاتحاد الأوروبي لكرة القدم": a federation of sports that is named like a union of states;
     * null where none is.
     */
    static Mention.@Nullable Actor federation(
            Reading reading, int at, ArabicGazetteer.Match union) {
        int end = federationEnd(reading, union.to());
        if (end == union.to() || !(union.entry().actor() instanceof ActorRef.Organization)) {
            return null;
        }
        String first = reading.printed(at, union.split().isBare() ? 0 : 1);
        String label = first + " " + reading.words(at + 1, end);
        Lead lead = reading.lead(at, union.split());
        return new Mention.Actor(at, end, lead, new ActorRef.Named(label), Mention.Manner.NAME);
    }

    private static int federationEnd(Reading reading, int at) {
        String form = reading.isWord(at) ? reading.form(at) : "";
        if (form.equals("لكره") || form.equals("لالعاب") || form.equals("لمحترفي")) {
            return reading.isWord(at + 1) ? at + 2 : at + 1;
        }
        return SPORTS.contains(form) ? at + 1 : at;
    }

    /** Whether a word stands for a place, whose adjective of nationality tells no actor. */
    static boolean isPlace(Reading reading, int at) {
        return PLACE.contains(reading.form(at));
    }

    /** "إلى (العاصمة) الكينية": a state that one goes to; null where none is. */
    static Mention.@Nullable Actor reached(Reading reading, int at, int to, ActorRef state) {
        boolean capital = reading.form(at - 1).equals("العاصمه");
        return capital && reading.isWord(at - 2) && reading.form(at - 2).equals("الي")
                ? new Mention.Actor(at, to, new Lead(false, "الي"), state, Mention.Manner.CAPITAL)
                : null;
    }

    /** "أدانت مالي": right behind a verb in the feminine, it is no adjective. */
    boolean isSubject(Reading reading, int at) {
        String before = reading.form(at - 1);
        return reading.isWord(at - 1)
                && before.length() > 3
                && before.endsWith("ت")
                && words.isDeed(before);
    }

    /** "العاصمة (بوخارست)", "العاصمة الرومانية (بوخارست)": whether a city is told as a place. */
    boolean isSite(Reading reading, int at) {
        return CITY.contains(reading.form(noun(reading, at)));
    }

    private int noun(Reading reading, int at) {
        return isAdjective(reading, at - 1) ? at - 2 : at - 1;
    }

    /** "إلى (العاصمة الرومانية بوخارست)": what stands before a city that is told as a place. */
    Lead lead(Reading reading, int at) {
        int noun = noun(reading, at);
        String form = reading.form(noun);
        if (form.startsWith("ب") || form.startsWith("لل")) {
            return new Lead(false, form.substring(0, 1));
        }
        String before = reading.isWord(noun - 1) ? reading.form(noun - 1) : "";
        return Reading.isPreposition(before) ? new Lead(false, before) : Lead.NONE;
    }

    private boolean isAdjective(Reading reading, int at) {
        return reading.isWord(at)
                && gazetteer.nationality(reading.tokens(), at, reading.to()) != null;
    }

    /** Whether a word that nobody knows stands behind a preposition of place. */
    boolean isTown(Reading reading, int at) {
        if (!reading.isWord(at) || at - 1 < reading.from()) {
            return false;
        }
        String form = reading.form(at);
        String before = reading.form(at - 1);
        return (before.equals("في") || before.equals("مدينه") || before.equals("الي"))
                && !form.startsWith("ال")
                && !words.isCommon(form);
    }
}
