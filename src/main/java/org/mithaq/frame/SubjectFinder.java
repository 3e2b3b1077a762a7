package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/** Finds who acts: behind the verb, before it, or the one who acted before. */
final class SubjectFinder {

    private static final int REACH = 5;
    private static final Set<String> SKIPPED =
            Set.of(
                    "ايضا",
                    "كذلك",
                    "اليوم",
                    "امس",
                    "كل",
                    "من",
                    "كلا",
                    "كلتا",
                    "بدوره",
                    "بدورها",
                    "مجددا",
                    "مساء",
                    "صباح",
                    "يوم",
                    "قد",
                    "دول",
                    "بيان",
                    "مكتب",
                    "فجر",
                    "رسميا",
                    "لاحقا",
                    "جميع",
                    "ممثل",
                    "سعاده",
                    "معا",
                    "ذلك",
                    "فيه",
                    "فيها",
                    "له",
                    "لها",
                    "عدد",
                    "بعض",
                    "الاثنين",
                    "الثلاثاء",
                    "الاربعاء",
                    "الخميس",
                    "الجمعه",
                    "السبت",
                    "الاحد");
    private static final Set<String> QUANTIFIERS = Set.of("عدد", "بعض", "جميع", "مكتب", "بيان");
    private static final Set<String> BRIDGES =
            Set.of(
                    "قد", "وقد", "الذي", "التي", "الذين", "اللذان", "اللتان", "لم", "لن", "لا",
                    "ما", "كان", "كانت", "سوف", "ايضا", "كذلك", "كانا", "كانوا", "كانتا", "بدوره",
                    "بدورها", "انها", "انه", "ان", "نفسه", "نفسها", "معا");

    private SubjectFinder() {}

    /** A subject, and the index behind it (behind the verb where it is not named there). */
    record Found(Subject subject, int after, boolean unknown) {}

    static Found find(Clause clause, Trigger.Verbal trigger, int end) {
        VerbForm form = trigger.form();
        int next = trigger.at() + 1;
        if (form == null) {
            return new Found(new Subject.Carried(null), next, false);
        }
        if (form.person() != VerbForm.Person.THIRD) {
            return new Found(new Subject.Carried(form), next, false);
        }
        return find(clause, trigger.at(), form, end);
    }

    static Found find(Clause clause, int at, VerbForm form, int end) {
        int next = at + 1;
        List<Mention> before = takesObject(clause, at) ? List.of() : before(clause, at);
        boolean many = form.number() != VerbForm.Number.SINGULAR;
        if (!before.isEmpty()) {
            return new Found(new Subject.Named(before), next, false);
        }
        if (many) {
            return new Found(new Subject.Carried(form), next, false);
        }
        int i = next;
        while (i < Math.min(end, next + REACH)) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                if (acts(mention) && !mention.lead().and() && free(mention, clause, i, next)) {
                    List<Mention> group = group(clause, mention, end);
                    return new Found(
                            new Subject.Named(group), group.get(group.size() - 1).to(), false);
                }
                break;
            }
            if (!SKIPPED.contains(clause.form(i))
                    && !inDate(clause, i)
                    && !clause.is(i, Kind.QUOTE)
                    && !clause.is(i, Kind.NUMBER)) {
                break;
            }
            i++;
        }
        if (apposed(clause, next) instanceof Found found) {
            return found;
        }
        if (i > next && QUANTIFIERS.contains(clause.form(i - 1))) {
            return new Found(new Subject.Carried(form), next, true);
        }
        String form0 = clause.form(next);
        boolean noun =
                clause.isWord(next)
                        && form0.startsWith("ال")
                        && form0.length() > 4
                        && clause.covering(next) == null
                        && !SKIPPED.contains(form0)
                        && !clause.isThat(next)
                        && !form0.equals("الي");
        return new Found(new Subject.Carried(form), next, noun);
    }

    /**
     * Whether a verb in a relative clause has its antecedent as object: "the declaration that they
     * signed".
     */
    private static boolean takesObject(Clause clause, int at) {
        String relative = clause.form(at - 1);
        boolean isRelative = relative.equals("الذي") || relative.equals("التي");
        return isRelative && clause.form(at).endsWith("ه")
                || isRelative && clause.form(at).endsWith("ها");
    }

    /**
     * "دعا، في مقابلة مع …، خالد العطية": not followed; but a comma right behind the verb may hide
     * an adverbial.
     */
    private static @Nullable Found apposed(Clause clause, int next) {
        int i = next;
        if (!clause.is(i, Kind.COMMA)) {
            return null;
        }
        i = clause.untilComma(i + 1, Math.min(clause.to, i + 12));
        Mention mention = clause.is(i, Kind.COMMA) ? clause.starting(i + 1) : null;
        if (mention != null
                && acts(mention)
                && !mention.lead().hasPreposition()
                && !mention.lead().and()) {
            return new Found(new Subject.Named(List.of(mention)), mention.to(), false);
        }
        return null;
    }

    private static boolean free(Mention mention, Clause clause, int i, int next) {
        String preposition = mention.lead().preposition();
        if (preposition.isEmpty()) {
            return true;
        }
        return preposition.equals("من")
                && i > next
                && (clause.form(i - 2).equals("كل") || clause.form(i - 2).equals("عدد"));
    }

    private static boolean inDate(Clause clause, int i) {
        for (Mention.Date date : clause.found.dates()) {
            if (date.from() <= i && i < date.to()) {
                return true;
            }
        }
        return false;
    }

    static boolean acts(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> actor.manner() != Manner.ADJECTIVE;
            case Mention.Person person -> true;
            case Mention.Office office -> true;
            case Mention.Group group -> true;
            case Mention.Instrument instrument -> instrument.document();
            default -> false;
        };
    }

    /** Skips "and" and "the", which Arabic writes as part of the word. */
    private static int pastWords(Clause clause, int at) {
        int i = at;
        while (clause.form(i).equals("and") || clause.form(i).equals("the")) {
            i++;
        }
        return i;
    }

    /** A mention and those joined to it: "قطر والولايات المتحدة", "السعودية، الإمارات ومصر". */
    static List<Mention> group(Clause clause, Mention first, int end) {
        List<Mention> group = new ArrayList<>();
        group.add(first);
        Mention last = first;
        while (true) {
            int next = last.to();
            while (clause.is(next, Kind.QUOTE) || clause.is(next, Kind.CLOSE_BRACKET)) {
                next++;
            }
            next = pastWords(clause, next);
            Mention joined = clause.starting(next);
            if (joined == null && clause.is(next, Kind.COMMA)) {
                Mention listed = clause.starting(pastWords(clause, next + 1));
                boolean goesOn =
                        listed != null
                                && (listed.lead().and()
                                        || clause.starting(listed.to()) instanceof Mention more
                                                && more.lead().and());
                joined =
                        goesOn && listed instanceof Mention.Actor && last instanceof Mention.Actor
                                ? listed
                                : null;
                if (joined != null && joined.from() < end && acts(joined)) {
                    group.add(joined);
                    last = joined;
                    continue;
                }
                return group;
            }
            if (joined instanceof Mention.Actor adjective
                    && adjective.manner() == Manner.ADJECTIVE
                    && !adjective.lead().and()) {
                last = adjective;
                continue;
            }
            if (joined == null
                    || !joined.lead().and()
                    || joined.lead().hasPreposition()
                    || !acts(joined)
                    || joined.from() >= end) {
                return group;
            }
            group.add(joined);
            last = joined;
        }
    }

    /**
     * The subject right before the verb, perhaps with a particle or an adverbial in commas between.
     */
    private static List<Mention> before(Clause clause, int at) {
        int i = at - 1;
        int bridges = 0;
        while (i >= clause.from
                && bridges < 3
                && (BRIDGES.contains(clause.form(i)) || clause.is(i, Kind.QUOTE))) {
            i--;
            bridges++;
        }
        if (clause.is(i, Kind.COMMA)) {
            int open = i - 1;
            while (open > clause.from && open > i - 10 && !clause.is(open, Kind.COMMA)) {
                open--;
            }
            boolean starts =
                    clause.is(open, Kind.COMMA)
                            && clause.ending(open) != null
                            && clause.ending(i) == null
                            && atClauseStart(clause, clause.ending(open));
            Mention right = clause.ending(i);
            boolean direct =
                    bridges == 0
                            && right != null
                            && !right.lead().hasPreposition()
                            && atClauseStart(clause, right)
                            && bare(clause, at);
            if (!starts && !direct) {
                return List.of();
            }
            i = direct ? i - 1 : open - 1;
        }
        Mention last = clause.covering(i);
        if (last == null || !acts(last)) {
            return List.of();
        }
        List<Mention> group = new ArrayList<>();
        Mention mention = last;
        group.add(0, mention);
        while (mention.lead().and()) {
            Mention previous = clause.ending(mention.from());
            if (previous == null || !acts(previous)) {
                break;
            }
            group.add(0, previous);
            mention = previous;
        }
        if (group.get(0).lead().hasPreposition()
                || !atClauseStart(clause, group.get(0))
                        && last instanceof Mention.Actor actor
                        && governed(clause, group.get(0), actor)) {
            return List.of();
        }
        return group;
    }

    private static boolean bare(Clause clause, int at) {
        return !clause.form(at).startsWith("و") && !clause.form(at).startsWith("ف");
    }

    /** Whether a name is the genitive of the noun before it: "زيارة قطر". */
    private static boolean governed(Clause clause, Mention first, Mention.Actor actor) {
        int before = first.from() - 1;
        return clause.isWord(before)
                && !clause.opens(first.from())
                && !clause.isThat(before)
                && !clause.form(before).startsWith("كان")
                && actor.manner() != Manner.ADJECTIVE
                && !first.lead().and();
    }

    private static boolean atClauseStart(Clause clause, @Nullable Mention mention) {
        return mention != null && clause.opens(mention.from());
    }
}
