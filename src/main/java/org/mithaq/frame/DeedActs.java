package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Modality;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.morphology.VerbForm;

/** Deeds that a verb tells, active or passive → frame matches. */
final class DeedActs {

    private DeedActs() {}

    /** A deed, active or passive. */
    static List<FrameMatch> act(Clause clause, Predication one, Rule rule, Modality modality) {
        List<Mention.Instrument> made =
                rule.has("instrument") ? EnglishRules.instruments(clause, one) : List.of();
        if (one.group().passive() && rule.has("side") && one.subject() == null) {
            return List.of();
        }
        if (one.group().passive()) {
            Subject agent = agent(clause, one);
            agent = agent == null ? sides(clause, one, rule, made) : agent;
            agent = agent == null ? issuer(clause, one, rule) : agent;
            return agent == null
                    ? List.of()
                    : List.of(passive(clause, one, rule, agent, made, modality));
        }
        Subject subject = of(one.subject(), made);
        if (subject == null) {
            return List.of();
        }
        int after = one.group().to();
        if (rule.has("reversed") && subject instanceof Subject.Named host) {
            Mention guest =
                    rule.with().contains("from")
                            ? EnglishObjects.behind(clause, after, one.end(), "from")
                            : EnglishRules.side(clause, after, one.end());
            return guest == null
                    ? List.of()
                    : List.of(
                            MatchDraft.of(
                                            clause,
                                            one,
                                            rule.frame(),
                                            rule.name(),
                                            new Subject.Named(
                                                    EnglishLists.of(clause, guest, one.end())),
                                            one.end())
                                    .others(host.mentions())
                                    .modality(modality)
                                    .done());
        }
        boolean discusses = rule.name().contains("/discussion#");
        boolean about = clause.form(after).equals("about") && rule.frame().mutual();
        boolean all =
                (discusses && pair(subject) || about && several(subject))
                        && !clause.form(after).equals("with");
        List<Mention> others =
                all
                        ? List.of()
                        : discusses
                                ? EnglishObjects.with(clause, after, one.end(), subject)
                                : EnglishObjects.of(
                                        clause, rule.frame(), after, one.end(), subject);
        Predication governor = one.governor();
        if (others.isEmpty()
                && governor != null
                && rule.name().contains("/discussion#")
                && !one.group().finite()) {
            others =
                    EnglishObjects.partners(
                            clause, governor.group().to(), one.group().from(), subject, true);
        }
        others =
                others.isEmpty()
                        ? Pronouns.faced(clause, rule.frame(), subject, after, one.end())
                        : others;
        return List.of(
                MatchDraft.of(clause, one, rule.frame(), rule.name(), subject, one.end())
                        .others(others)
                        .instruments(made)
                        .modality(modality)
                        .done());
    }

    /** "The two (talked about talks with Chad)": all who talk are named before. */
    private static boolean several(Subject subject) {
        return pair(subject)
                || subject instanceof Subject.Named named && named.mentions().size() > 1;
    }

    private static boolean pair(Subject subject) {
        return subject instanceof Subject.Named named
                && named.mentions().get(0) instanceof Mention.Group;
    }

    /** "The two ministers signed an accord between X and Y": the accord tells who they are. */
    private static @Nullable Subject of(@Nullable Subject subject, List<Mention.Instrument> made) {
        boolean pair =
                subject instanceof Subject.Named named
                        && named.mentions().size() == 1
                        && named.mentions().get(0) instanceof Mention.Group;
        return pair && !made.isEmpty() && made.get(0).parties().size() > 1
                ? new Subject.Named(List.of(made.get(0)))
                : subject;
    }

    static FrameMatch passive(Clause clause, Predication one, Rule rule, Subject agent) {
        return passive(clause, one, rule, agent, List.of(), one.group().modality());
    }

    private static FrameMatch passive(
            Clause clause,
            Predication one,
            Rule rule,
            Subject agent,
            List<Mention.Instrument> made,
            Modality modality) {
        List<Mention> others =
                one.subject() instanceof Subject.Named patient
                                && patient.mentions().stream()
                                        .noneMatch(Mention.Instrument.class::isInstance)
                        ? patient.mentions()
                        : EnglishObjects.of(
                                clause, rule.frame(), one.group().to(), one.end(), agent);
        if (others.isEmpty()) {
            int start = Math.max(clause.from, one.group().from() - 14);
            others = EnglishObjects.of(clause, rule.frame(), start, one.group().from(), agent);
        }
        Subject doer = agent;
        if (rule.has("reversed") && agent instanceof Subject.Named named && !others.isEmpty()) {
            doer = new Subject.Named(others);
            others = named.mentions();
        } else if (rule.has("reversed")
                && agent instanceof Subject.Named host
                && one.subject() instanceof Subject.Carried guest) {
            doer = guest; // "he was received by the king"
            others = host.mentions();
        }
        return MatchDraft.of(clause, one, rule.frame(), rule.name(), doer, one.end())
                .others(others)
                .instruments(made)
                .modality(modality)
                .topicsFrom(one.from())
                .done();
    }

    /** "The envoy was summoned to the ministry in Lima": whose ministry it is. */
    static @Nullable Subject host(Clause clause, Predication one) {
        VerbEntry entry = one.group().entry();
        if (entry == null || !entry.lemma().equals("summon")) {
            return null;
        }
        for (int i = one.group().to(); i < Math.min(one.end(), one.group().to() + 10); i++) {
            if (clause.starting(i) instanceof Mention.Place place
                    && place.state() != null
                    && place.lead().preposition().equals("in")) {
                return new Subject.Named(List.of(place));
            }
        }
        return null;
    }

    /** "Signed by X and Y". */
    static @Nullable Subject agent(Clause clause, Predication one) {
        for (int i = one.group().to(); i < Math.min(one.end(), one.group().to() + 10); i++) {
            Mention mention = clause.starting(i);
            if (mention != null
                    && mention.lead().preposition().equals("by")
                    && SubjectFinder.acts(mention)) {
                return new Subject.Named(EnglishLists.of(clause, mention, one.end()));
            }
        }
        return null;
    }

    /** "Are being designated": what a release tells without its doer is its own side's. */
    private static @Nullable Subject issuer(Clause clause, Predication one, Rule rule) {
        boolean own =
                rule.frame().is("Sanction")
                        && one.group().finite()
                        && one.link() != Predication.Link.RELATIVE
                        && one.group().modality() != Modality.HYPOTHETICAL
                        && !clause.inQuote(one.head());
        return own ? new Subject.Carried(Pronouns.form("voice", VerbForm.Number.PLURAL)) : null;
    }

    /** "Signed between X and Y", "the agreement between X and Y was signed". */
    private static @Nullable Subject sides(
            Clause clause, Predication one, Rule rule, List<Mention.Instrument> made) {
        if (!made.isEmpty() && made.get(0).parties().size() > 1) {
            return new Subject.Named(List.of(made.get(0)));
        }
        List<Mention> others =
                rule.frame().mutual()
                        ? EnglishObjects.partners(clause, one.group().to(), one.end(), null, false)
                        : List.of();
        if (others.size() > 1) {
            return new Subject.Named(others);
        }
        boolean signed = rule.frame().is("Signing") && !made.isEmpty() && one.group().finite();
        return signed && made.get(0).parties().isEmpty()
                ? new Subject.Carried(Pronouns.form("they", VerbForm.Number.PLURAL))
                : null;
    }
}
