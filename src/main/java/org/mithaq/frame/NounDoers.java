package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Finds who does a deed that a noun names, and with whom, where neither stands as its genitive. */
final class NounDoers {

    /** Nouns of resolve: whose they are does what stands behind. */
    private static final Set<String> RESOLVE =
            Set.of("قرار", "اعلان", "اعتزام", "عزم", "نيه", "باعلان", "بقرار", "لقرار");

    private static final Set<String> UNDERTAKES =
            Set.of("يقوم", "تقوم", "قام", "قامت", "سيقوم", "ستقوم");

    private static final Set<String> BY_IT = Set.of("بها", "به");

    /** "(a visit) that X begins, makes". */
    private static final Set<String> MAKES =
            Set.of(
                    "يبداها",
                    "تبداها",
                    "بداها",
                    "بداتها",
                    "سيبداها",
                    "يجريها",
                    "تجريها",
                    "اجراها",
                    "اجرتها",
                    "سيجريها",
                    "يوديها",
                    "توديها",
                    "اداها",
                    "ادتها",
                    "سيوديها",
                    "يختتمها",
                    "اختتمها",
                    "اختتمتها");

    /** "(talks) that X holds". */
    private static final Set<String> HOLDS =
            Set.of(
                    "اجراها", "اجرتها", "يجريها", "تجريها", "سيجريها", "ستجريها", "عقدها", "عقدتها",
                    "يعقدها", "تعقدها", "سيعقدها", "عقده", "عقدته", "يعقده", "سيعقده", "اجراه",
                    "اجرته", "يجريه", "سيجريه");

    /** Behind a verb these tell when, where or with whom, and not who. */
    private static final Set<String> WITHOUT_DOER =
            Set.of("مع", "في", "امس", "اليوم", "موخرا", "سابقا", "هناك", "خلال", "قبل", "بعد");

    /** "(a meeting) that brought him together with". */
    private static final Set<String> GATHERS =
            Set.of(
                    "جمعته", "جمعه", "جمعتها", "جمعها", "تجمعه", "يجمعه", "تجمعها", "يجمعها",
                    "ستجمعه", "سيجمعه", "ستجمعها", "سيجمعها");

    private static final int UNNAMED = 5;
    private static final int HELD_REACH = 5;
    private static final int RESOLVE_REACH = 14;
    private static final int MADE_REACH = 10;
    private static final int MET_REACH = 7;

    private NounDoers() {}

    /** "قرار غانا طرد …": who decided on the deed; null where no one is told. */
    static @Nullable Mention decider(Clause clause, int at) {
        boolean joined = clause.form(at).startsWith("و");
        for (int i = at - 1; i >= Math.max(clause.from, at - RESOLVE_REACH); i--) {
            if (clause.is(i, Kind.STOP)
                    || clause.isThat(i)
                    || clause.is(i, Kind.COMMA) && !joined) {
                return null;
            }
            Mention one = RESOLVE.contains(bare(clause, i)) ? clause.starting(i + 1) : null;
            if (one != null) {
                boolean next = one.to() == at || joined;
                return next && side(one) ? one : null;
            }
        }
        return null;
    }

    private static String bare(Clause clause, int i) {
        String form = clause.form(i);
        return form.startsWith("و") ? form.substring(1) : form;
    }

    /** "زيارة رسمية يقوم بها الرئيس …": who makes a journey; null where no one is told. */
    static @Nullable Mention traveller(Clause clause, int at) {
        int stop = clause.untilComma(at + 1, Math.min(clause.to, at + MADE_REACH));
        for (int i = at + 1; i < stop; i++) {
            int behind = -1;
            if (UNDERTAKES.contains(clause.form(i)) && BY_IT.contains(clause.form(i + 1))) {
                behind = i + 2;
            } else if (MAKES.contains(clause.form(i))) {
                behind = i + 1;
            }
            if (behind > 0) {
                int named = clause.form(behind).equals("حاليا") ? behind + 1 : behind;
                Mention one = clause.starting(named);
                return one != null && side(one) ? one : null;
            }
        }
        return null;
    }

    /**
     * "(مفاوضات) بين غانا والقوى الكبرى", "بين الغرب وغانا": whether one of the sides is none that
     * the reader knows.
     */
    static boolean withOthers(Clause clause, int at) {
        int i = at + 1;
        while (i < at + MADE_REACH && !clause.form(i).equals("بين")) {
            if (!clause.isWord(i) || clause.isThat(i)) {
                return false;
            }
            i++;
        }
        if (!clause.form(i).equals("بين")) {
            return false;
        }
        Mention one = clause.starting(i + 1);
        if (one != null) {
            return one instanceof Mention.Actor
                    && clause.covering(one.to()) == null
                    && clause.form(one.to()).startsWith("وال");
        }
        int next = i + 1;
        while (next < i + UNNAMED && clause.starting(next) == null && clause.isWord(next)) {
            next++;
        }
        Mention other = clause.starting(next);
        return clause.form(i + 1).startsWith("ال")
                && other instanceof Mention.Actor
                && other.lead().and();
    }

    /**
     * "القمة التي جمعته ب…", "المحادثات التي أجراها مع …": whether the one who was told of last met
     * the others there.
     */
    static boolean gathers(Clause clause, int at) {
        for (int i = at + 1; i < at + HELD_REACH; i++) {
            boolean held = HOLDS.contains(clause.form(i)) && unnamed(clause, i + 1);
            if (held || GATHERS.contains(clause.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no doer stands right behind a verb: "أجراها مع …", "عقدها أمس في أكرا مع …". */
    private static boolean unnamed(Clause clause, int behind) {
        Mention next = clause.starting(behind);
        return next == null
                ? WITHOUT_DOER.contains(clause.form(behind)) || clause.dateAt(behind) != null
                : next.lead().hasPreposition();
    }

    /** "زيارة رسمية للرئيس الغاني إلى …": whose journey it is; null where it is no one's. */
    static @Nullable Mention guest(Clause clause, int at) {
        for (int i = at + 1; i < at + 4; i++) {
            Mention one = clause.starting(i);
            if (one != null) {
                boolean person =
                        one instanceof Mention.Person
                                || one instanceof Mention.Office office && !office.plural();
                Mention next = clause.starting(one.to());
                Mention behind =
                        next == null && clause.form(one.to()).equals("الي")
                                ? clause.starting(one.to() + 1)
                                : next;
                return person
                                && one.lead().preposition().equals("ل")
                                && behind != null
                                && behind.lead().preposition().equals("الي")
                        ? one
                        : null;
            }
            if (!clause.isWord(i) || clause.isThat(i)) {
                return null;
            }
        }
        return null;
    }

    /** "محادثات أجراها الرئيس … مع …": who holds talks; null where no one is told. */
    static @Nullable Mention holder(Clause clause, int at) {
        int stop = Math.min(clause.to, at + HELD_REACH);
        for (int i = at + 1; i < stop && clause.isWord(i) && !clause.isThat(i); i++) {
            if (HOLDS.contains(clause.form(i))) {
                Mention one = clause.starting(i + 1);
                return one != null && side(one) ? one : null;
            }
        }
        return null;
    }

    /**
     * "لقائه في نيروبي نظيره …": whom one met, where no preposition tells; null where no one is.
     *
     * @param any whether anyone will do, else only a counterpart
     */
    static List<Mention> met(Clause clause, int from, int end, boolean any) {
        for (Mention mention : clause.mentions(from, Math.min(end, from + MET_REACH))) {
            if (clause.isThat(mention.from() - 1)) {
                return List.of(); // "(in their meeting) that his country …"
            }
            boolean counterpart = clause.stem(mention.from()).startsWith("نظير");
            boolean beside = mention.from() == from && !(mention instanceof Mention.Actor);
            boolean received =
                    beside
                            && mention.lead().preposition().equals("ل")
                            && Recipients.sides(mention)
                            && received(clause, from - 1);
            if (received || side(mention) && (any || counterpart || beside)) {
                return SubjectFinder.group(clause, mention, end);
            }
            String preposition = mention.lead().preposition();
            if (!preposition.equals("في") && !preposition.equals("ب")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether a noun of receiving stands before a place, perhaps with the host behind it. */
    private static boolean received(Clause clause, int before) {
        Mention host = clause.covering(before);
        int noun = host == null ? before : host.from() - 1;
        return clause.form(noun).contains("ستقبال");
    }

    private static boolean side(Mention mention) {
        return Recipients.sides(mention)
                && !mention.lead().hasPreposition()
                && !mention.lead().and();
    }
}
