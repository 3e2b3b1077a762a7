package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.mithaq.geo.GeoFunctions;

/** What the endpoint says of itself, in the terms of SPARQL 1.1 Service Description. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final AcceptList OFFERED =
            AcceptList.create(
                    "text/turtle",
                    "application/n-triples",
                    "application/ld+json",
                    "application/rdf+xml");

    private ServiceDescription() {}

    /**
     * Describes an endpoint.
     *
     * @param own whether the graphs are kept here, with functions of their own
     */
    static void write(
            String address, boolean own, @Nullable String accept, HttpServletResponse response)
            throws IOException {
        MediaType chosen =
                accept == null ? null : AcceptList.match(new AcceptList(accept), OFFERED);
        Lang lang =
                chosen == null
                        ? Lang.TURTLE
                        : RDFLanguages.contentTypeToLang(
                                ContentType.create(chosen.getContentTypeStr()));
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType((lang == null ? Lang.TURTLE : lang).getHeaderString());
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpNames.hVary, HttpNames.hAccept);
        RDFDataMgr.write(
                response.getOutputStream(), model(address, own), lang == null ? Lang.TURTLE : lang);
    }

    private static Model model(String address, boolean own) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD);
        Resource service = model.createResource(address);
        service.addProperty(RDF.type, sd("Service"));
        service.addProperty(property("endpoint"), service);
        service.addProperty(property("supportedLanguage"), sd("SPARQL11Query"));
        service.addProperty(property("feature"), sd("UnionDefaultGraph"));
        for (String format :
                new String[] {
                    "SPARQL_Results_XML",
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "RDF_XML",
                    "JSON-LD",
                    "TriG",
                    "N-Quads"
                }) {
            service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
        }
        if (own) {
            service.addProperty(
                    property("propertyFeature"),
                    model.createResource("http://jena.apache.org/text#query"));
            for (String function : GeoFunctions.OFFERED) {
                service.addProperty(property("extensionFunction"), model.createResource(function));
            }
        }
        Resource dataset = model.createResource(address + "#dataset");
        dataset.addProperty(RDF.type, sd("Dataset"));
        service.addProperty(property("defaultDataset"), dataset);
        return model;
    }

    private static Resource sd(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
