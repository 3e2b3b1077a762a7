package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.VerbForm;
import org.mithaq.text.Token.Kind;

/**
 * Reads deeds that nouns name: "تم تشكيل فريق عمل", "عقد الوزيران اجتماعا", "خلال لقائه نظيره",
 * "زيارة الرئيس إلى …".
 */
final class NominalReader {

    private static final int REACH = 9;
    private static final Set<String> AGREED = Set.of("الاتفاق", "التوافق", "التفاهم");
    private static final Set<String> WHILE =
            Set.of("خلال", "عقب", "بعد", "قبل", "اثناء", "اثر", "لدي", "قبيل", "في");

    private final ArabicLexicon lexicon;

    NominalReader(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A deed that a noun names, with the noun's place. */
    private record Deed(Frame frame, Rule rule, int at) {}

    /**
     * The deed that a verb of announcing, deciding or agreeing takes as its object: "announced the
     * freezing of".
     *
     * @param after index behind the verb and its subject
     */
    @Nullable FrameMatch object(
            Clause clause, FrameMatch verb, int after, int end, boolean planned) {
        Deed deed = deed(clause, after, Math.min(end, after + 4));
        if (deed == null) {
            return null;
        }
        List<Mention> others =
                sides(clause, deed.at() + 1, Math.min(end, deed.at() + 14), deed.frame());
        int from = planned ? deed.at() : verb.from();
        return match(
                clause,
                deed,
                from,
                deed.at() + 1,
                verb.subject(),
                others,
                end,
                planned,
                null,
                verb.strength() - 0.1);
    }

    @Nullable FrameMatch read(Clause clause, Trigger trigger, int end, ArabicFrameFinder finder) {
        return switch (trigger) {
            case Trigger.Light light -> light(clause, light, end);
            case Trigger.Nominal noun -> noun(clause, noun, end);
            case Trigger.Verbal verbal -> null;
            case Trigger.Said said -> said(clause, said, end);
        };
    }

    private FrameMatch said(Clause clause, Trigger.Said said, int end) {
        Frame frame = lexicon.frame("Affirmation");
        int after = Math.max(said.at() + 1, said.speaker().to());
        int from = Math.min(said.at(), said.speaker().from());
        return new FrameMatch(
                frame,
                "ar/affirmation#said",
                frame.cameo(),
                said.at(),
                from,
                after,
                new Subject.Named(List.of(said.speaker())),
                List.of(),
                false,
                List.of(),
                Circumstances.topics(clause, after, end),
                Circumstances.date(clause, from, end),
                null,
                Modality.ACTUAL,
                after,
                Circumstances.contentEnd(clause, after, end),
                0.7,
                null,
                null);
    }

    private @Nullable FrameMatch light(Clause clause, Trigger.Light trigger, int end) {
        Deed deed = deed(clause, trigger.at() + 1, Math.min(end, trigger.at() + REACH));
        if (trigger.passive() && AGREED.contains(clause.form(trigger.at() + 1))) {
            return agreed(clause, trigger, end);
        }
        if (deed == null) {
            return null;
        }
        Subject subject;
        int from = trigger.at();
        if (trigger.passive()) {
            subject = new Subject.Carried(null);
        } else {
            SubjectFinder.Found found =
                    SubjectFinder.find(clause, trigger.at(), trigger.form(), deed.at());
            if (found.unknown() && found.subject() instanceof Subject.Carried) {
                return null;
            }
            subject = found.subject();
            if (subject instanceof Subject.Named named) {
                from = Math.min(from, named.mentions().get(0).from());
            }
        }
        List<Mention> others =
                sides(clause, deed.at() + 1, Math.min(end, deed.at() + 14), deed.frame());
        if (trigger.passive() && distinct(others) > 1) {
            subject = new Subject.Named(others);
            others = List.of();
        }
        return match(
                clause,
                deed,
                from,
                deed.at() + 1,
                subject,
                others,
                end,
                trigger.use().split().future(),
                trigger.form(),
                0.75);
    }

    /** "تم الاتفاق على": what both sides agreed, told without naming them. */
    private FrameMatch agreed(Clause clause, Trigger.Light trigger, int end) {
        Frame frame = lexicon.frame("Commitment");
        int at = trigger.at();
        Mention both = new Mention.Group(at, at + 2, Mention.Lead.NONE, Mention.Group.Kind.PAIR);
        return new FrameMatch(
                frame,
                "ar/commitment#agreed",
                frame.cameo(),
                at,
                at,
                at + 2,
                new Subject.Named(List.of(both)),
                List.of(),
                false,
                List.of(),
                Circumstances.topics(clause, at, end),
                Circumstances.date(clause, at, end),
                null,
                Modality.ACTUAL,
                at + 2,
                Circumstances.contentEnd(clause, at + 2, end),
                0.7,
                null,
                null);
    }

    private @Nullable FrameMatch noun(Clause clause, Trigger.Nominal trigger, int end) {
        int at = trigger.at();
        Deed deed = deed(clause, at, at + 1);
        if (deed == null || deed.frame().speech()) {
            return null;
        }
        boolean own =
                trigger.uses().stream()
                        .anyMatch(
                                use -> use.split().hasPronoun() && use.split().stem().length() > 2);
        List<Mention> others = sides(clause, at + 1, Math.min(end, at + 12), deed.frame());
        boolean signing = deed.rule() != null && deed.rule().has("instrument");
        if (own
                && !others.isEmpty()
                && (WHILE.contains(clause.form(at - 1)) || deed.frame().is("Visit"))) {
            return match(
                    clause,
                    deed,
                    at,
                    others.get(0).to(),
                    new Subject.Carried(null),
                    others,
                    end,
                    false,
                    null,
                    0.6);
        }
        if (deed.frame().mutual() && !signing && distinct(others) > 1 && between(clause, at)) {
            return match(
                    clause,
                    deed,
                    at,
                    last(others),
                    new Subject.Named(others),
                    List.of(),
                    end,
                    false,
                    null,
                    0.7);
        }
        Mention genitive = clause.starting(at + 1);
        if (genitive == null
                || !SubjectFinder.acts(genitive)
                || genitive.lead().hasPreposition()
                || genitive.lead().and()) {
            return null;
        }
        List<Mention> group = SubjectFinder.group(clause, genitive, end);
        others.removeAll(group);
        boolean goes =
                deed.frame().is("Visit")
                        || deed.frame().is("Withdrawal")
                        || deed.frame().is("Meeting");
        if (!goes || others.isEmpty() && !deed.frame().is("Withdrawal")) {
            return null;
        }
        return match(
                clause,
                deed,
                at,
                last(others.isEmpty() ? group : others),
                new Subject.Named(group),
                others,
                end,
                false,
                null,
                0.65);
    }

    /** The interaction that a clause says it happened in: "within the sessions of the dialogue". */
    @Nullable String occasion(Clause clause, int from, int end, Frame own) {
        for (int i = from + 1; i < end; i++) {
            if (!clause.isWord(i) || clause.covering(i) != null || !within(clause, i)) {
                continue;
            }
            for (Use use : lexicon.uses(clause.form(i))) {
                boolean deed =
                        use instanceof Use.Noun noun
                                && noun.frame().mutual()
                                && !noun.frame().is(own.type())
                                && (noun.second() == null
                                        || clause.form(i + 1).endsWith(noun.second()));
                if (deed && use instanceof Use.Noun noun) {
                    return noun.frame().type();
                }
            }
        }
        return null;
    }

    private static boolean within(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.from, at - 3); i--) {
            if (clause.form(i).equals("في")
                    || clause.form(i).equals("خلال")
                    || clause.form(i).equals("ضمن")) {
                return true;
            }
        }
        return false;
    }

    private static int last(List<Mention> mentions) {
        return mentions.get(mentions.size() - 1).to();
    }

    private static int distinct(List<Mention> mentions) {
        return mentions.stream()
                        .anyMatch(
                                m ->
                                        m instanceof Mention.Group g
                                                && g.kind() == Mention.Group.Kind.PAIR)
                ? 2
                : mentions.size();
    }

    private static boolean between(Clause clause, int at) {
        for (int i = at + 1; i < at + 5; i++) {
            if (clause.form(i).equals("بين")) {
                return true;
            }
            if (clause.is(i, Kind.COMMA) || clause.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Deed deed(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.is(i, Kind.STOP) || clause.isThat(i)) {
                return null;
            }
            Deed deed = clause.isWord(i) && clause.covering(i) == null ? deed(clause, i) : null;
            if (deed != null) {
                return deed;
            }
        }
        return null;
    }

    private @Nullable Deed deed(Clause clause, int i) {
        for (Use use : lexicon.uses(clause.form(i))) {
            if (use instanceof Use.Noun noun && !noun.frame().speech()) {
                String second = noun.second();
                boolean follows =
                        second == null
                                || clause.form(i + 1).equals(second)
                                || clause.form(i + 1).equals("ال" + second);
                if (follows) {
                    return new Deed(noun.frame(), rule(noun.frame(), noun.rule()), i);
                }
            }
            if (use instanceof Use.Masdar masdar) {
                Rule rule =
                        RuleMatcher.choose(
                                clause,
                                masdar.entry().rules(),
                                i,
                                Math.min(clause.to, i + 8),
                                true);
                boolean asked =
                        rule != null
                                && !rule.frame().speech()
                                && (!rule.of().isEmpty()
                                        || rule.has("instrument")
                                        || rule.frame().is("Withdrawal"));
                if (rule != null && asked) {
                    return new Deed(rule.frame(), rule, i);
                }
            }
        }
        return null;
    }

    private static Rule rule(Frame frame, String name) {
        return new Rule(frame, name, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** Those that take part, as the words behind the noun tell. */
    private static List<Mention> sides(Clause clause, int from, int to, Frame frame) {
        List<Mention> sides = new ArrayList<>();
        boolean between = false;
        int stop = clause.untilComma(from, to);
        for (Mention mention : clause.mentions(from, stop)) {
            String preposition = mention.lead().preposition();
            boolean adjective =
                    mention instanceof Mention.Actor actor && actor.manner() == Manner.ADJECTIVE;
            boolean place = mention instanceof Mention.Place || preposition.equals("في");
            if (place
                    && !(frame.is("Visit")
                            && (preposition.equals("الي") || preposition.equals("ل")))) {
                continue;
            }
            if (adjective) {
                if (frame.mutual() && mention.from() <= from + 3) {
                    sides.add(mention);
                }
                continue;
            }
            between |= preposition.equals("بين");
            boolean joined = mention.lead().and() && !sides.isEmpty();
            boolean takes =
                    between
                            || joined
                            || preposition.equals("مع")
                            || preposition.equals("ب")
                            || mention.from() == from
                            || frame.recipient().contains(preposition) && !preposition.isEmpty()
                            || preposition.equals("الي") && frame.is("Visit");
            if (takes
                    && (SubjectFinder.acts(mention) || mention instanceof Mention.Place)
                    && !(mention instanceof Mention.Instrument)) {
                sides.add(mention);
            }
        }
        return sides;
    }

    private static FrameMatch match(
            Clause clause,
            Deed deed,
            int from,
            int to,
            Subject subject,
            List<Mention> others,
            int end,
            boolean future,
            @Nullable VerbForm form,
            double strength) {
        List<Mention.Instrument> instruments =
                deed.rule().has("instrument")
                        ? RuleMatcher.instruments(clause, deed.at(), end)
                        : List.of();
        return new FrameMatch(
                deed.frame(),
                deed.rule().name(),
                deed.rule().cameo() == null ? deed.frame().cameo() : deed.rule().cameo(),
                deed.at(),
                from,
                Math.max(to, from + 1),
                subject,
                others,
                deed.frame().mutual(),
                instruments,
                Circumstances.topics(clause, from, end),
                Circumstances.date(clause, from, end),
                Circumstances.place(clause, deed.at(), end, others),
                Circumstances.modality(clause, from, deed.frame(), form, future),
                0,
                0,
                strength,
                null,
                null);
    }
}
