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

    private static final int MOST_TOPICS = 4;

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
                    "بصدد");

    private static final Set<String> NEGATED =
            Set.of("لم", "لن", "لا", "ما", "ليس", "ولم", "ولن", "ولا", "عدم", "دون", "فلم", "بعدم");

    private static final Set<String> SUPPOSED =
            Set.of("لو", "اذا", "ربما", "امكانيه", "احتمال", "لعل", "امكان");

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
        for (Mention.Topic topic : clause.found.topics()) {
            if (topic.from() >= from && topic.from() < end && topics.size() < MOST_TOPICS) {
                topics.add(topic.id());
            }
        }
        return List.copyOf(topics);
    }

    static @Nullable PartialDate date(Clause clause, int from, int end) {
        PartialDate first = null;
        for (Mention.Date date : clause.found.dates()) {
            if (date.from() >= from && date.from() < end && !related(clause, from, date.from())) {
                return date.date();
            }
            if (date.to() <= from && date.to() >= from - 3) {
                first = date.date();
            }
        }
        return first;
    }

    /** Whether a relative clause begins between two tokens: its date is of something else. */
    static boolean related(Clause clause, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String form = clause.form(i);
            if (form.equals("الذي")
                    || form.equals("التي")
                    || form.equals("which")
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

    static Modality modality(
            Clause clause, int at, Frame frame, @Nullable VerbForm form, boolean future) {
        boolean pending = future;
        for (int i = at - 1; i >= Math.max(clause.from, at - 4); i--) {
            String word = clause.form(i);
            if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.STOP)) {
                break;
            }
            if (NEGATED.contains(word) && i == at - 1) {
                return Modality.NEGATED;
            }
            if (SUPPOSED.contains(word)) {
                return Modality.HYPOTHETICAL;
            }
            pending |= PLANNED.contains(word);
        }
        return pending ? Modality.PLANNED : Modality.ACTUAL;
    }
}
