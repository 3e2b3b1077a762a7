package org.mithaq.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology's own file: its profile, its consistency, its words. */
class OntologyTest {

    private static final String MQ = "https://w3id.org/mithaq/ontology#";
    private static final File FILE = new File("ontology/mithaq.ttl");

    /** The names that are promised to those who query. */
    private static final String CLASSES =
            """
            Article Actor State Organization Person Office OfficeHolding Place Topic Agreement Treaty BilateralAgreement
            MemorandumOfUnderstanding LetterOfIntent JointDeclaration JointStatement Protocol Contract ActionPlan Resolution
            Charter Act SpeechAct Commitment Intention Affirmation Appeal Demand Support Praise Welcome Concern Condemnation
            Warning Threat Rejection Denial Apology Condolence Congratulation Interaction Meeting Visit PhoneCall Conference
            Dialogue Negotiation Mediation Signing Ratification Recognition Aid Sanction SanctionRelief RelationsSevered
            RelationsEstablished AmbassadorRecalled AmbassadorAppointed Expulsion MilitaryCooperation MilitaryAction
            Withdrawal Vote BodyFormed Evidence BilateralRelation
            """;

    private static final String PROPERTIES =
            """
            actor recipient participant speaker onBehalfOf through occasion concerns topic content modality party signatory
            signedOn inForceOn status count value amount currency date place holder office attestedOn officeOf cameoCode
            ploverType evidence confidence start end text language published retrieved publisher source wikidata iso3166 m49
            geonames cow between
            """;

    private final Model model = RDFDataMgr.loadModel(FILE.getPath());

    @Test
    @Tag("once")
    void isOwl2DlAndConsistent() throws Exception {
        OWLOntology ontology =
                OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(FILE);

        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void holdsAllPromisedNames() {
        for (String name : CLASSES.strip().split("\\s+")) {
            assertThat(model.contains(model.createResource(MQ + name), RDF.type, OWL.Class))
                    .as(name)
                    .isTrue();
        }
        for (String name : PROPERTIES.strip().split("\\s+")) {
            Resource property = model.createResource(MQ + name);
            boolean declared =
                    model.contains(property, RDF.type, OWL.ObjectProperty)
                            || model.contains(property, RDF.type, OWL.DatatypeProperty);
            assertThat(declared).as(name).isTrue();
        }
    }

    @Test
    void saysEverythingInArabicAndEnglish() {
        Set<String> terms = new TreeSet<>();
        model.listSubjects()
                .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(MQ))
                .forEach(s -> terms.add(s.getURI()));

        assertThat(terms).hasSizeGreaterThan(130);
        for (String term : terms) {
            Resource resource = model.createResource(term);
            for (String language : List.of("ar", "en")) {
                assertThat(model.listObjectsOfProperty(resource, RDFS.label).toList())
                        .as("%s in %s", term, language)
                        .anyMatch(label -> label.asLiteral().getLanguage().equals(language));
            }
        }
    }

    @Test
    void namesItsVersionAndLicence() {
        Resource ontology = model.createResource("https://w3id.org/mithaq/ontology");

        assertThat(model.contains(ontology, OWL2.versionIRI)).isTrue();
        assertThat(
                        model.contains(
                                ontology, model.createProperty("http://purl.org/dc/terms/license")))
                .isTrue();
    }
}
