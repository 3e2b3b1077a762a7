package org.mithaq.export;

import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.mithaq.store.GraphNames;

/** The data set in the terms of VoID and DCAT: its size, classes, links, services and files. */
final class DatasetDescription {

    private static final Map<String, String> TARGETS =
            Map.of(
                    "http://www.wikidata.org/entity/", "https://www.wikidata.org/",
                    "https://sws.geonames.org/", "https://www.geonames.org/",
                    "http://eurovoc.europa.eu/", "http://eurovoc.europa.eu/",
                    "http://metadata.un.org/thesaurus/", "http://metadata.un.org/thesaurus/");

    private final DatasetGraph dataset;
    private final String base;
    private final Model model = ModelFactory.createDefaultModel();

    private DatasetDescription(DatasetGraph dataset, GraphNames names) {
        this.dataset = dataset;
        this.base = names.base();
    }

    /**
     * @param address of the server whose services and downloads are told; empty where there is none
     */
    static void write(DatasetGraph dataset, GraphNames names, String address, OutputStream out) {
        DatasetDescription description = new DatasetDescription(dataset, names);
        description.describe(address);
        RDFDataMgr.write(out, description.model, Lang.TURTLE);
    }

    private void describe(String address) {
        model.setNsPrefixes(
                Map.of(
                        "void",
                        VOID.NS,
                        "dcat",
                        DCAT.getURI(),
                        "dcterms",
                        DCTerms.getURI(),
                        "mq",
                        GraphNames.MQ,
                        "skos",
                        SKOS.getURI()));
        Resource set = model.createResource(base + "dataset");
        set.addProperty(RDF.type, VOID.Dataset).addProperty(RDF.type, DCAT.Dataset);
        set.addProperty(DCTerms.title, "Mithaq: a graph of diplomatic relations", "en")
                .addProperty(DCTerms.title, "ميثاق: شبكة معرفية للعلاقات الدبلوماسية", "ar");
        set.addProperty(
                DCTerms.description,
                "Who agreed what with whom, who said what to whom, and the words of the articles"
                        + " that say so.",
                "en");
        set.addProperty(
                DCTerms.description,
                "من اتفق مع من وعلى ماذا، ومن قال ماذا لمن، وكلمات المقالات التي تشهد بذلك.",
                "ar");
        set.addProperty(VOID.uriSpace, base)
                .addProperty(VOID.vocabulary, model.createResource(GraphNames.MQ));
        set.addProperty(DCTerms.language, "ar").addProperty(DCTerms.language, "en");
        count(set);
        links(set);
        if (!address.isEmpty()) {
            services(set, address);
        }
    }

    private void count(Resource set) {
        long triples = 0;
        Map<String, Long> classes = new TreeMap<>();
        for (var quads = dataset.find(); quads.hasNext(); ) {
            var quad = quads.next();
            if (quad.isDefaultGraph()) {
                continue; // the store's own index
            }
            triples++;
            if (quad.getPredicate().equals(RDF.type.asNode())
                    && quad.getObject().isURI()
                    && quad.getObject().getURI().startsWith(GraphNames.MQ)) {
                classes.merge(quad.getObject().getURI(), 1L, Long::sum);
            }
        }
        set.addProperty(VOID.triples, number(triples));
        classes.forEach(
                (type, entities) ->
                        set.addProperty(
                                VOID.classPartition,
                                model.createResource(
                                                base
                                                        + "dataset#"
                                                        + type.substring(GraphNames.MQ.length()))
                                        .addProperty(VOID._class, model.createResource(type))
                                        .addProperty(VOID.entities, number(entities))));
    }

    private Literal number(long number) {
        return model.createTypedLiteral(BigInteger.valueOf(number));
    }

    /** A linkset for each data set that things are linked to. */
    private void links(Resource set) {
        Map<String, Long> counts = new TreeMap<>();
        for (var quads = dataset.find(Node.ANY, Node.ANY, SKOS.exactMatch.asNode(), Node.ANY);
                quads.hasNext(); ) {
            String target = String.valueOf(quads.next().getObject());
            TARGETS.keySet().stream()
                    .filter(target::startsWith)
                    .forEach(space -> counts.merge(space, 1L, Long::sum));
        }
        counts.forEach(
                (space, links) -> {
                    Resource linkset =
                            model.createResource(
                                    base
                                            + "dataset#links-"
                                            + space.replaceAll("^https?://|/.*|\\W", "")
                                                    .toLowerCase(Locale.ROOT));
                    linkset.addProperty(RDF.type, VOID.Linkset)
                            .addProperty(VOID.linkPredicate, SKOS.exactMatch);
                    linkset.addProperty(VOID.subjectsTarget, set)
                            .addProperty(
                                    VOID.objectsTarget, model.createResource(TARGETS.get(space)));
                    linkset.addProperty(VOID.triples, number(links));
                    set.addProperty(VOID.subset, linkset);
                });
    }

    private void services(Resource set, String address) {
        Resource sparql = model.createResource(address + "/sparql");
        set.addProperty(VOID.sparqlEndpoint, sparql)
                .addProperty(VOID.dataDump, model.createResource(address + "/export/nquads"));
        service(set, sparql, "SPARQL");
        service(
                set,
                model.createResource(address + "/reconcile"),
                "W3C Reconciliation Service API 0.2");
        for (ExportFormat format : ExportFormat.values()) {
            Resource file = model.createResource(address + "/export/" + format);
            file.addProperty(RDF.type, DCAT.Distribution)
                    .addProperty(DCTerms.title, format.toString());
            file.addProperty(DCAT.downloadURL, file)
                    .addProperty(
                            DCAT.mediaType,
                            model.createResource(
                                    "https://www.iana.org/assignments/media-types/"
                                            + format.mediaType().replaceAll(";.*", "")));
            set.addProperty(DCAT.distribution, file);
        }
    }

    private void service(Resource set, Resource service, String title) {
        Property endpoint = model.createProperty(DCAT.getURI() + "endpointURL");
        service.addProperty(RDF.type, DCAT.DataService).addProperty(DCTerms.title, title, "en");
        service.addProperty(endpoint, service).addProperty(DCAT.servesDataset, set);
    }
}
