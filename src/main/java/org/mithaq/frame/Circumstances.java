package org.mithaq.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;
import org.mithaq.time.PartialDate;

/**
 * What a clause tells beside its sides: topics, date, place, modality, and where its content ends.
 */
final class Circumstances {

    /** More than an act keeps, as those of its sides and the wide ones fall away. */
    private static final int MOST_TOPICS = 8;

    /** How far behind its beginning a clause may name what it is about, and when it was. */
    private static final int TOPIC_REACH = 160;

    private static final int DATE_REACH = 80;

    /** How far behind the beginning of a clause a date may only qualify another noun. */
    private static final int QUALIFYING = 8;

    /** How far before a date the word "first" stands that it only bounds. */
    private static final int SINCE = 6;

    /** More words than these between a bracket and a date tell of something else. */
    private static final int ASIDE = 3;

    private static final Set<String> PLANNED =
            Set.of(
                    "سوف",
                    "المقرر",
                    "المتوقع",
                    "يعتزم",
                    "تعتزم",
                    "ينوي",
                    "تنوي",
                    "المنتظر",
                    "المرتقب",
                    "المزمع",
                    "المرتقبه",
                    "المقرره",
                    "اعتزام",
                    "يعتزمان",
                    "سيتم",
                    "يتوقع",
                    "ويتوقع",
                    "ينتظر",
                    "وينتظر",
                    "يرتقب",
                    "ويرتقب",
                    "بصدد");

    private static final Set<String> NEGATED =
            Set.of(
                    "لم", "لن", "لا", "ما", "ليس", "ولم", "ولن", "ولا", "عدم", "دون", "فلم", "بعدم",
                    "وعدم", "لعدم", "ليست", "فلن", "ولما", "وما", "بدون");

    private static final Set<String> SUPPOSED =
            Set.of(
                    "لو", "اذا", "ربما", "امكانيه", "احتمال", "لعل", "امكان", "وربما", "يمكن",
                    "يحتمل", "المحتمل", "الممكن", "واذا", "ولو", "فلو");

    /** Before a date that ends what is told, or only bounds it. */
    private static final Set<String> UNTIL = Set.of("حتي", "لغايه", "until", "till");

    /** "(the agreement) signed (in 2015)": the date behind is that of what is named. */
    private static final Set<String> OF_ANOTHER =
            Set.of(
                    "المبرم",
                    "المبرمه",
                    "الموقع",
                    "الموقعه",
                    "المنعقد",
                    "المنعقده",
                    "الصادر",
                    "الصادره");

    /** Before an imperfect: "may". */
    private static final Set<String> MAY = Set.of("قد", "وقد", "فقد");

    private static final Set<String> OPENING = Set.of("كما", "قد", "وقد", "فيما", "بينما", "حيث");

    private Circumstances() {}

    static int contentEnd(Clause clause, int start, int end) {
        int i = end;
        while (i > start && (clause.isMark(i - 1) || OPENING.contains(clause.form(i - 1)))) {
            i--;
        }
        return Math.max(start, i);
    }

    static List<String> topics(Clause clause, int from, int end) {
        Set<String> topics = new LinkedHashSet<>();
        int stop = Math.min(end, from + TOPIC_REACH);
        for (int i = from; i < stop && topics.size() < MOST_TOPICS; i++) {
            Mention.Topic topic = clause.topicAt(i);
            if (topic != null) {
                topics.add(topic.id());
            }
        }
        return List.copyOf(topics);
    }

    static @Nullable PartialDate date(Clause clause, int from, int end) {
        for (int i = from; i < Math.min(end, from + DATE_REACH); i++) {
            Mention.Date date = clause.dateAt(i);
            if (date != null
                    && date.from() == i
                    && !UNTIL.contains(clause.form(i - 1))
                    && !valid(clause, i)
                    && !firstSince(clause, i)
                    && !qualifies(clause, from, date)
                    && !related(clause, from, i)) {
                return date.date();
            }
        }
        for (int i = from - 1; i >= from - 4; i--) {
            Mention.Date date = clause.dateAt(i);
            if (date != null && date.to() <= from) {
                return date.date();
            }
        }
        return null;
    }

    /** "لأول مرة منذ عام 1998": a date that only tells how long nothing like it was done. */
    private static boolean firstSince(Clause clause, int at) {
        boolean since = false;
        for (int i = at - 1; i >= at - SINCE; i--) {
            String form = clause.form(i);
            since |= i >= at - 2 && (form.equals("منذ") || form.equals("since"));
            if (since && (form.endsWith("اول") || form.endsWith("اولي") || form.equals("first"))) {
                return true;
            }
        }
        return false;
    }

    /** "(Discussed trade and) the May 2021 summit": a date that only tells which one is meant. */
    private static boolean qualifies(Clause clause, int from, Mention.Date date) {
        int behind = date.to();
        return date.from() > from + QUALIFYING
                && (clause.form(date.from() - 1).equals("the")
                        || clause.form(date.from() - 1).equals("its"))
                && clause.isWord(behind)
                && clause.dateAt(behind) == null
                && !EnglishGrammar.PREPOSITIONS.contains(clause.form(behind))
                && !EnglishGrammar.CONJUNCTIONS.contains(clause.form(behind));
    }

    /** "A plan for 2021-2023": years that a thing is for are not when it is done. */
    private static boolean valid(Clause clause, int at) {
        return clause.form(at - 1).equals("for")
                || clause.form(at - 1).equals("period") && clause.form(at - 2).equals("the");
    }

    /** Whether a relative clause begins between two tokens: its date is of something else. */
    static boolean related(Clause clause, int from, int to) {
        int open = -1;
        for (int i = from + 1; i < to; i++) {
            open = clause.is(i, Kind.OPEN_BRACKET) ? i : open;
            open = clause.is(i, Kind.CLOSE_BRACKET) ? -1 : open;
        }
        if (open > 0 && open < to - ASIDE) {
            return true; // "(an accord that was made in 1984)"
        }
        for (int i = from + 1; i < to; i++) {
            String form = clause.form(i);
            if (form.equals("الذي")
                    || form.equals("التي")
                    || OF_ANOTHER.contains(form)
                    || form.equals("منذ") && clause.isThat(i + 1)
                    || form.equals("which")
                    || form.equals("since") && i + 1 < to
                    || form.equals("جري")) {
                return true;
            }
        }
        return false;
    }

    static Mention.@Nullable Place place(Clause clause, int from, int end, List<Mention> others) {
        for (Mention mention : clause.mentions(from, Math.min(end, from + 30))) {
            boolean locates =
                    mention.lead().preposition().equals("في")
                            || mention.lead().preposition().equals("ب");
            if (mention instanceof Mention.Place place && locates && !others.contains(place)) {
                return place;
            }
        }
        return null;
    }

    /** "وهو ما نفته": what they denied, not what they did not deny. */
    private static boolean relative(Clause clause, int i) {
        String before = clause.form(i - 1);
        return clause.form(i).equals("ما")
                && (before.endsWith("هو")
                        || before.endsWith("هي")
                        || before.equals("كل")
                        || before.equals("علي")
                        || before.equals("مع")
                        || before.equals("في")
                        || before.equals("بحسب")
                        || before.equals("حسب")
                        || before.equals("وفق"));
    }

    static Modality modality(
            Clause clause, int at, Frame frame, @Nullable VerbForm form, boolean future) {
        boolean pending = future;
        for (int i = at - 1; i >= Math.max(clause.from, at - 5); i--) {
            String word = clause.form(i);
            if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.STOP)) {
                break;
            }
            if (NEGATED.contains(word) && i == at - 1 && !relative(clause, i)) {
                return Modality.NEGATED;
            }
            boolean may = i == at - 1 && form != null && form.tense() == VerbForm.Tense.IMPERFECT;
            if (may && MAY.contains(word)) {
                return Modality.HYPOTHETICAL;
            }
            boolean inCase = word.equals("حال") && clause.form(i - 1).equals("في");
            if (SUPPOSED.contains(word) || inCase) {
                return Modality.HYPOTHETICAL;
            }
            pending |= PLANNED.contains(word);
        }
        return pending ? Modality.PLANNED : Modality.ACTUAL;
    }
}
