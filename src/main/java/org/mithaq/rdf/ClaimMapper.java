package org.mithaq.rdf;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.claim.Claim;
import org.mithaq.claim.ClaimId;
import org.mithaq.claim.Evidence;
import org.mithaq.claim.Money;
import org.mithaq.source.Article;
import org.mithaq.text.Span;
import org.mithaq.time.PartialDate;

/**
 * The claims of one article → statements of its graph, in the claims' order. No statement comes
 * twice.
 */
final class ClaimMapper {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final ArticleClaims claims;
    private final Article article;
    private final Iris iris;
    private final IRI graph;
    private final CodePoints offsets;
    private final Set<Statement> statements = new LinkedHashSet<>();

    private ClaimMapper(ArticleClaims claims, Iris iris) {
        this.claims = claims;
        this.article = claims.article();
        this.iris = iris;
        this.graph = iris.article(article.id());
        this.offsets = new CodePoints(article.text());
    }

    /** Hands out the statements of an article, its text in a graph of its own. */
    static void map(ArticleClaims claims, Iris iris, Consumer<Statement> sink) {
        ClaimMapper mapper = new ClaimMapper(claims, iris);
        mapper.article();
        for (Claim claim : claims.claims()) {
            mapper.claim(claim);
        }
        mapper.statements.forEach(sink);
        sink.accept(
                VALUES.createStatement(
                        mapper.graph,
                        Vocabulary.TEXT,
                        VALUES.createLiteral(mapper.article.text()),
                        iris.text(mapper.article.id())));
    }

    private void add(IRI subject, IRI property, Value value) {
        statements.add(VALUES.createStatement(subject, property, value, graph));
    }

    private void article() {
        add(graph, RDF.TYPE, Vocabulary.ARTICLE);
        add(graph, Vocabulary.LANGUAGE, VALUES.createLiteral(article.language().tag()));
        add(graph, Vocabulary.TITLE, VALUES.createLiteral(title(), article.language().tag()));
        if (article.published() != null) {
            add(
                    graph,
                    Vocabulary.PUBLISHED,
                    VALUES.createLiteral(article.published().toString(), XSD.DATE));
        }
        if (article.publisher() != null) {
            add(graph, Vocabulary.PUBLISHER, VALUES.createLiteral(article.publisher()));
        }
        if (article.author() != null) {
            add(graph, Vocabulary.CREATOR, VALUES.createLiteral(article.author()));
        }
        if (article.address() != null) {
            add(graph, Vocabulary.SOURCE, VALUES.createIRI(article.address().toString()));
        }
    }

    /** The first line that says anything. */
    private String title() {
        String line =
                article.text()
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .findFirst()
                        .orElse(article.id());
        return line.codePointCount(0, line.length()) <= 200
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 200)) + "…";
    }

    private void claim(Claim claim) {
        switch (claim) {
            case Claim.ActorMention mention -> mention(mention);
            case Claim.PlaceMention place -> place(place);
            case Claim.Holding holding -> holding(holding);
            case Claim.Agreement agreement -> agreement(agreement);
            case Claim.Act act -> act(act);
        }
    }

    private void mention(Claim.ActorMention mention) {
        IRI actor = actor(mention.actor());
        add(graph, Vocabulary.MENTIONS, actor);
        if (mention.actor() instanceof ActorRef.Person
                || mention.actor() instanceof ActorRef.Named) {
            evidence(
                    actor,
                    mention.evidence(),
                    mention.actor() instanceof ActorRef.Person ? "Person" : "Organization");
        }
    }

    /**
     * The IRI of an actor, which is given its types, and its name where the reference data does not
     * tell it.
     */
    private IRI actor(ActorRef actor) {
        IRI iri = iris.actor(actor);
        add(
                iri,
                RDF.TYPE,
                switch (actor) {
                    case ActorRef.State state -> Vocabulary.STATE;
                    case ActorRef.Organization organization -> Vocabulary.ORGANIZATION;
                    case ActorRef.Named named -> Vocabulary.ORGANIZATION;
                    case ActorRef.Person person -> Vocabulary.PERSON;
                });
        add(iri, RDF.TYPE, Vocabulary.ACTOR_CLASS);
        if (actor instanceof ActorRef.Named || actor instanceof ActorRef.Person) {
            add(iri, RDFS.LABEL, VALUES.createLiteral(actor.key(), article.language().tag()));
        }
        return iri;
    }

    private void place(Claim.PlaceMention place) {
        IRI iri = iris.place(place.slug());
        add(iri, RDF.TYPE, Vocabulary.PLACE);
        add(iri, RDFS.LABEL, VALUES.createLiteral(place.label(), article.language().tag()));
        evidence(iri, place.evidence(), "Place");
    }

    private void holding(Claim.Holding holding) {
        Span span = holding.evidence().span();
        IRI person = actor(holding.holder());
        IRI iri = part("holding", span, Iris.slug(holding.holder().key()));
        IRI office = iris.office(holding.office(), holding.officeOf());
        add(iri, RDF.TYPE, Vocabulary.OFFICE_HOLDING);
        add(iri, Vocabulary.HOLDER, person);
        add(iri, Vocabulary.OF_OFFICE, office);
        if (article.published() != null) {
            add(
                    iri,
                    Vocabulary.ATTESTED_ON,
                    VALUES.createLiteral(article.published().toString(), XSD.DATE));
        }
        add(office, RDF.TYPE, Vocabulary.OFFICE);
        add(office, RDFS.LABEL, VALUES.createLiteral(holding.office(), article.language().tag()));
        if (holding.officeOf() != null) {
            add(office, Vocabulary.OFFICE_OF, actor(holding.officeOf()));
        }
        evidence(iri, holding.evidence(), "OfficeHolding");
        evidence(person, holding.evidence(), "OfficeHolding");
        evidence(office, holding.evidence(), "OfficeHolding");
    }

    private void agreement(Claim.Agreement agreement) {
        IRI iri = claim(agreement.id(), "agreement");
        add(iri, RDF.TYPE, Vocabulary.mq(agreement.type()));
        add(iri, RDF.TYPE, Vocabulary.AGREEMENT);
        add(
                iri,
                Vocabulary.TITLE,
                VALUES.createLiteral(agreement.title(), article.language().tag()));
        agreement.parties().forEach(party -> add(iri, Vocabulary.PARTY, actor(party)));
        agreement.signatories().forEach(person -> add(iri, Vocabulary.SIGNATORY, actor(person)));
        date(iri, Vocabulary.SIGNED_ON, agreement.signedOn());
        date(iri, Vocabulary.IN_FORCE_ON, agreement.inForceOn());
        if (agreement.status() != null) {
            add(iri, Vocabulary.STATUS, Vocabulary.mq(agreement.status()));
        }
        topics(iri, agreement.topics());
        add(
                iri,
                Vocabulary.COUNT,
                VALUES.createLiteral(String.valueOf(agreement.count()), XSD.INTEGER));
        if (agreement.occasion() != null) {
            add(iri, Vocabulary.OCCASION, claim(agreement.occasion(), "act"));
        }
        worth(iri, agreement.value(), agreement.id());
        evidence(iri, agreement.evidence(), agreement.type());
    }

    private void act(Claim.Act act) {
        IRI iri = claim(act.id(), "act");
        add(iri, RDF.TYPE, Vocabulary.mq(act.type()));
        add(iri, RDF.TYPE, act.speech() ? Vocabulary.SPEECH_ACT : Vocabulary.INTERACTION);
        add(iri, RDF.TYPE, Vocabulary.ACT);
        act.actors().forEach(actor -> add(iri, Vocabulary.ACTOR, actor(actor)));
        act.recipients().forEach(actor -> add(iri, Vocabulary.RECIPIENT, actor(actor)));
        act.participants().forEach(actor -> add(iri, Vocabulary.PARTICIPANT, actor(actor)));
        act.speakers().forEach(person -> add(iri, Vocabulary.SPEAKER, actor(person)));
        if (!act.speakers().isEmpty()) {
            act.actors().stream()
                    .filter(actor -> !(actor instanceof ActorRef.Person))
                    .forEach(actor -> add(iri, Vocabulary.ON_BEHALF_OF, actor(actor)));
        }
        if (act.through() != null) {
            add(iri, Vocabulary.THROUGH, claim(act.through(), "agreement"));
        }
        if (act.occasion() != null) {
            add(iri, Vocabulary.OCCASION, claim(act.occasion(), "act"));
        }
        topics(iri, act.topics());
        date(iri, Vocabulary.DATE, act.date());
        if (act.place() != null) {
            add(iri, Vocabulary.AT_PLACE, iris.place(act.place()));
        }
        add(iri, Vocabulary.MODALITY, Vocabulary.mq(act.modality().term()));
        if (act.content() != null) {
            add(
                    iri,
                    Vocabulary.CONTENT,
                    VALUES.createLiteral(
                            act.content().of(article.text()), article.language().tag()));
        }
        text(iri, Vocabulary.CAMEO_CODE, act.cameo());
        text(iri, Vocabulary.PLOVER_TYPE, act.plover());
        worth(iri, act.value(), act.id());
        evidence(iri, act.evidence(), act.type());
    }

    private void worth(IRI iri, @Nullable Money money, ClaimId id) {
        if (money != null) {
            IRI sum = claim(id, "money");
            add(iri, Vocabulary.VALUE, sum);
            add(sum, RDF.TYPE, Vocabulary.MONEY);
            add(
                    sum,
                    Vocabulary.AMOUNT,
                    VALUES.createLiteral(money.amount().toPlainString(), XSD.DECIMAL));
            add(sum, Vocabulary.CURRENCY, VALUES.createLiteral(money.currency()));
        }
    }

    private void text(IRI iri, IRI property, @Nullable String text) {
        if (text != null) {
            add(iri, property, VALUES.createLiteral(text));
        }
    }

    private void topics(IRI iri, List<String> topics) {
        topics.forEach(topic -> add(iri, Vocabulary.TOPIC, iris.topic(topic)));
    }

    private void date(IRI iri, IRI property, @Nullable PartialDate date) {
        if (date != null) {
            IRI datatype = VALUES.createIRI(XSD.NAMESPACE, date.precision().datatype());
            add(iri, property, VALUES.createLiteral(date.toString(), datatype));
        }
    }

    private IRI claim(ClaimId id, String kind) {
        return part(kind, id.span(), id.type());
    }

    private IRI part(String kind, Span span, String type) {
        return iris.part(
                article.id(), kind, offsets.of(span.start()), offsets.of(span.end()), type);
    }

    /** The rest of the sentence before and behind the words. */
    private void around(IRI iri, Span span) {
        int at = span.within(claims.sentences());
        if (at < 0) {
            return;
        }
        Span sentence = claims.sentences().get(at);
        String before = article.text().substring(sentence.start(), span.start());
        String behind = article.text().substring(span.end(), sentence.end());
        if (!before.isEmpty()) {
            add(iri, Vocabulary.OA_PREFIX, VALUES.createLiteral(before));
        }
        if (!behind.isEmpty()) {
            add(iri, Vocabulary.OA_SUFFIX, VALUES.createLiteral(behind));
        }
    }

    private void evidence(IRI subject, Evidence evidence, String type) {
        Span span = evidence.span();
        IRI iri = part("evidence", span, type);
        add(subject, Vocabulary.EVIDENCE, iri);
        add(iri, RDF.TYPE, Vocabulary.EVIDENCE_CLASS);
        add(iri, Vocabulary.OA_HAS_SOURCE, graph);
        add(iri, Vocabulary.OA_EXACT, VALUES.createLiteral(span.of(article.text())));
        around(iri, span);
        add(
                iri,
                Vocabulary.START,
                VALUES.createLiteral(String.valueOf(offsets.of(span.start())), XSD.INTEGER));
        add(
                iri,
                Vocabulary.END,
                VALUES.createLiteral(String.valueOf(offsets.of(span.end())), XSD.INTEGER));
        add(
                iri,
                Vocabulary.CONFIDENCE,
                VALUES.createLiteral(BigDecimal.valueOf(evidence.confidence())));
        add(iri, Vocabulary.RULE, VALUES.createLiteral(evidence.rule()));
    }
}
