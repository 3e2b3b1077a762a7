package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;

/**
 * Deeds of force that nouns tell with who does them: "after the Chadian raids on …", "the attack
 * that Chad launched".
 */
final class ForceNouns {

    private static final Set<String> PLURAL =
            Set.of(
                    "غارات", "هجمات", "ضربات", "غاره", "هجوم", "عدوان", "قصف", "توغل", "اجتياح",
                    "اقتحام");

    /** Nouns that only count with the adjective behind them. */
    private static final Set<String> KINDS = Set.of("تدخل", "عمليه", "عمليات", "حمله", "ضربه");

    private static final Set<String> MILITARY =
            Set.of("عسكري", "عسكريه", "جوي", "جويه", "بري", "بريه", "صاروخيه", "حربيه");

    /** "(an attack) that X launched". */
    private static final Set<String> LAUNCHED =
            Set.of(
                    "شنته", "شنتها", "شنه", "شنها", "شنوه", "شنوها", "تشنه", "تشنها", "يشنه",
                    "يشنها", "نفذته", "نفذتها", "نفذه", "نفذها", "تنفذه", "تنفذها", "ينفذه",
                    "ينفذها", "تقوده", "تقودها", "يقوده", "يقودها", "قادته", "قادتها", "قاده",
                    "قادها", "اطلقتها", "اطلقته", "اطلقها", "خاضتها", "تخوضها", "يخوضها");

    private static final Set<String> PREPARED =
            Set.of("تحضر", "يحضر", "تعد", "يعد", "تستعد", "يستعد", "ستشنه", "ستشنها", "سيشنه");

    private static final Set<String> FOR_IT = Set.of("له", "لها");

    /** What tells that a deed was done: it is the time or the cause of something. */
    private static final Set<String> GIVEN =
            Set.of(
                    "بعد", "عقب", "اثر", "منذ", "خلال", "نتيجه", "جراء", "بسبب", "غداه", "قبيل",
                    "اثناء", "وسط", "عند", "وبعد", "ومنذ", "اعقاب", "خلفيه", "علي", "مع");

    private static final int WHICH = 6;
    private static final int TARGET = 12;

    private ForceNouns() {}

    /** Whether a word names a deed of force. */
    static boolean names(Clause clause, int at) {
        String noun = stem(clause, at);
        return PLURAL.contains(noun)
                || KINDS.contains(noun) && MILITARY.contains(stem(clause, at + 1));
    }

    /** The deed that the noun at a place tells; null where it tells none, or not who did it. */
    static @Nullable FrameMatch read(Clause clause, Frame frame, int at, int end) {
        if (!names(clause, at)) {
            return null;
        }
        int launched = launched(clause, at, end);
        boolean prepared = launched > 0 && FOR_IT.contains(clause.form(launched - 1));
        Mention doer =
                launched > 0
                        ? side(clause, launched)
                        : given(clause, at) ? owner(clause, at) : null;
        if (doer == null) {
            return null;
        }
        int from = launched > 0 ? doer.to() : at + 1;
        List<Mention> target = target(clause, from, end, doer);
        boolean aimed = clause.form(doer.to()).equals("علي") || clause.form(doer.to()).equals("ضد");
        boolean may = launched > 0 && clause.form(launched - 2).equals("قد");
        if (may || launched < 0 && target.isEmpty() && !aimed) {
            return null;
        }
        List<Mention> doers =
                launched > 0 || doer.from() == at + 1 && !adjective(doer)
                        ? SubjectFinder.group(clause, doer, end)
                        : joined(clause, doer);
        Modality modality = Circumstances.modality(clause, at, frame, null, false);
        boolean ahead = prepared || launched > 0 && ahead(clause, launched - 1);
        Rule rule =
                new Rule(
                        frame,
                        "ar/militaryaction#noun",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null);
        int told = target.isEmpty() ? doer.to() : target.get(target.size() - 1).to();
        return NominalReader.match(
                clause,
                new ArabicDeeds.Deed(frame, rule, at),
                at,
                Math.max(doer.to(), told),
                new Subject.Named(doers),
                target,
                end,
                ahead ? Modality.PLANNED : modality,
                0.65);
    }

    private static String stem(Clause clause, int i) {
        String form = clause.form(i);
        String bare =
                form.startsWith("ل") && form.length() > 4 && !form.startsWith("لل")
                        ? form.substring(1)
                        : form;
        return bare.startsWith("ال") ? bare.substring(2) : bare;
    }

    private static boolean ahead(Clause clause, int verb) {
        return clause.form(verb).startsWith("ست") || clause.form(verb).startsWith("سي");
    }

    /** Index behind the verb that tells who launched it; -1 where none does. */
    private static int launched(Clause clause, int at, int end) {
        int stop = Math.min(clause.untilComma(at + 1, end), at + WHICH);
        for (int i = at + 1; i < stop; i++) {
            if (LAUNCHED.contains(clause.form(i))
                    || ahead(clause, i) && PREPARED.contains(clause.form(i))) {
                return i + 1;
            }
            if (PREPARED.contains(clause.form(i)) && FOR_IT.contains(clause.form(i + 1))) {
                return i + 2;
            }
        }
        return -1;
    }

    private static @Nullable Mention side(Clause clause, int at) {
        Mention one = clause.starting(at);
        return one != null
                        && Recipients.sides(one)
                        && !one.lead().hasPreposition()
                        && !one.lead().and()
                ? one
                : null;
    }

    private static boolean given(Clause clause, int at) {
        int before = at - 1;
        String form = clause.form(before);
        if (form.endsWith("شن") || form.endsWith("تنفيذ")) {
            before--;
        }
        return GIVEN.contains(clause.form(before));
    }

    private static boolean adjective(Mention mention) {
        return mention instanceof Mention.Actor actor && actor.manner() == Manner.ADJECTIVE;
    }

    /** "غارات المقاتلات الكينية", "العدوان الكيني": whose deed it is. */
    private static @Nullable Mention owner(Clause clause, int at) {
        for (int i = at + 1; i < at + 4; i++) {
            Mention one = clause.starting(i);
            if (one != null) {
                boolean whose = adjective(one) || i == at + 1 && Recipients.sides(one);
                return whose && !one.lead().hasPreposition() && !one.lead().and() ? one : null;
            }
            if (!clause.isWord(i) || clause.isThat(i) || clause.form(i).equals("علي")) {
                return null;
            }
        }
        return null;
    }

    /** "الأمريكية والفرنسية": adjectives that are joined. */
    private static List<Mention> joined(Clause clause, Mention first) {
        List<Mention> all = new ArrayList<>(List.of(first));
        Mention next = clause.starting(first.to());
        while (next != null && adjective(next) && next.lead().and()) {
            all.add(next);
            next = clause.starting(next.to());
        }
        return all;
    }

    private static List<Mention> target(Clause clause, int from, int end, Mention doer) {
        int stop = Math.min(clause.untilComma(from, end), from + TARGET);
        for (Mention mention : clause.mentions(from, stop)) {
            String preposition = mention.lead().preposition();
            boolean hit = preposition.equals("علي") || preposition.equals("ضد");
            boolean place = mention instanceof Mention.Place one && one.state() != null;
            if (hit && (Recipients.sides(mention) || place) && !same(mention, doer)) {
                return place ? List.of(mention) : SubjectFinder.group(clause, mention, end);
            }
        }
        return List.of();
    }

    private static boolean same(Mention one, Mention other) {
        return one instanceof Mention.Actor a
                && other instanceof Mention.Actor b
                && a.actor().equals(b.actor())
                && a.actor() instanceof ActorRef.State;
    }
}
