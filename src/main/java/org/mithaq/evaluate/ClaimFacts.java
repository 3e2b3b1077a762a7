package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.claim.Claim;
import org.mithaq.claim.Evidence;
import org.mithaq.evaluate.Facts.ActFact;
import org.mithaq.evaluate.Facts.AgreementFact;
import org.mithaq.evaluate.Facts.NameFact;
import org.mithaq.evaluate.Facts.PersonFact;
import org.mithaq.evaluate.Facts.Role;
import org.mithaq.text.Span;
import org.mithaq.time.PartialDate;

/** The claims of an article, as they are compared. */
final class ClaimFacts {

    private final String text;
    private final Set<String> actors = new LinkedHashSet<>();
    private final Map<String, Set<String>> people = new TreeMap<>();
    private final List<AgreementFact> agreements = new ArrayList<>();
    private final List<ActFact> acts = new ArrayList<>();
    private final List<NameFact> names = new ArrayList<>();

    private ClaimFacts(String text) {
        this.text = text;
    }

    static Facts of(ArticleClaims claims) {
        ClaimFacts facts = new ClaimFacts(claims.article().text());
        int evidence = 0;
        for (Claim claim : claims.claims()) {
            switch (claim) {
                case Claim.ActorMention mention -> {
                    facts.person(mention.actor());
                    facts.names.add(
                            new NameFact(
                                    mention.actor() instanceof ActorRef.Person,
                                    mention.actor().key(),
                                    null,
                                    mention.evidence()));
                }
                case Claim.Holding holding -> facts.holding(holding);
                case Claim.PlaceMention place -> {}
                case Claim.Agreement agreement -> {
                    facts.agreement(agreement);
                    evidence++;
                }
                case Claim.Act act -> {
                    facts.act(act);
                    evidence++;
                }
            }
        }
        List<PersonFact> persons = new ArrayList<>();
        facts.people.forEach(
                (name, offices) ->
                        persons.add(
                                new PersonFact(name, offices.isEmpty() ? Set.of("-") : offices)));
        return new Facts(
                facts.actors,
                persons,
                facts.agreements,
                facts.acts,
                facts.names,
                evidence,
                evidence);
    }

    private void person(ActorRef actor) {
        if (actor instanceof ActorRef.Person) {
            people.computeIfAbsent(actor.key(), k -> new TreeSet<>());
        }
    }

    private void holding(Claim.Holding holding) {
        person(holding.holder());
        ActorRef of = holding.officeOf();
        names.add(
                new NameFact(
                        true,
                        holding.holder().key(),
                        of == null ? "-" : of.key(),
                        holding.evidence()));
        if (of != null) {
            people.computeIfAbsent(holding.holder().key(), k -> new TreeSet<>()).add(of.key());
        }
    }

    private void agreement(Claim.Agreement agreement) {
        agreement.parties().forEach(this::actor);
        agreement.signatories().forEach(this::person);
        agreements.add(
                new AgreementFact(
                        agreement.type(),
                        keys(agreement.parties()),
                        date(agreement.signedOn()),
                        new LinkedHashSet<>(agreement.topics()),
                        span(agreement.evidence()),
                        agreement.evidence()));
    }

    private void act(Claim.Act act) {
        Map<Role, Boolean> roles = new LinkedHashMap<>();
        List<ActorRef> sides = new ArrayList<>(act.actors());
        sides.addAll(act.participants());
        sides.forEach(actor -> roles.put(new Role("side", actor.key()), true));
        act.recipients().forEach(actor -> roles.put(new Role("recipient", actor.key()), true));
        sides.forEach(this::actor);
        act.recipients().forEach(this::actor);
        act.speakers().forEach(this::person);
        acts.add(
                new ActFact(
                        act.type(),
                        new LinkedHashSet<>(roles.keySet()),
                        new LinkedHashSet<>(act.topics()),
                        date(act.date()),
                        act.modality().term(),
                        span(act.evidence()),
                        act.evidence()));
    }

    private void actor(ActorRef actor) {
        if (actor instanceof ActorRef.Person) {
            person(actor);
        } else {
            actors.add(actor.key());
        }
    }

    private static Set<String> keys(List<ActorRef> actors) {
        Set<String> keys = new LinkedHashSet<>();
        actors.forEach(actor -> keys.add(actor.key()));
        return keys;
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "-" : date.toString();
    }

    private List<Span> span(Evidence evidence) {
        Span span = evidence.span();
        return List.of(
                new Span(text.codePointCount(0, span.start()), text.codePointCount(0, span.end())));
    }
}
