package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Term;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The latest acts of a relation, an actor or a topic as an Atom feed (RFC 4287). */
@Controller
class FeedPage {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String UNDATED = "1970-01-01";

    private final PageQueries queries;
    private final ActList lists;
    private final Names names;
    private final MessageSource messages;

    FeedPage(PageQueries queries, ActList lists, Names names, MessageSource messageSource) {
        this.names = names;
        this.queries = queries;
        this.lists = lists;
        this.messages = messageSource;
    }

    @GetMapping(path = "/{kind:relation|state|organization|person|topic}/{key}.atom")
    ResponseEntity<byte[]> feed(
            @PathVariable("kind") String kind,
            @PathVariable("key") String key,
            HttpServletRequest request,
            Locale locale) {
        String iri = queries.base() + kind + "/" + key;
        String parameter =
                switch (kind) {
                    case "relation", "topic" -> kind;
                    default -> "actor";
                };
        ActFilter filter = ActFilter.of(request);
        ActList.Ties ties = new ActList.Ties().with(parameter, iri);
        List<Telling> acts =
                lists.acts(ties, filter, ActFilter.SIZE, locale.getLanguage(), request).tellings();
        if (acts.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String name = name(kind, iri, locale.getLanguage());
        String title = messages.getMessage("feed.title", new Object[] {name}, locale);
        try {
            return ResponseEntity.ok()
                    .contentType(
                            new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                    .body(write(iri, title, acts));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("bytes in memory can always be written", e);
        }
    }

    /** What the followed is called; a relation is called by its two states. */
    private String name(String kind, String iri, String language) {
        String key = iri.substring(iri.lastIndexOf('/') + 1);
        List<String> called =
                kind.equals("relation")
                        ? Stream.of(key.split("-", -1))
                                .map(code -> queries.base() + "state/" + code)
                                .toList()
                        : List.of(iri);
        Map<String, Term> names = this.names.of(called, language);
        return called.stream()
                .map(one -> Optional.ofNullable(names.get(one)).map(Term::text).orElse(key))
                .collect(Collectors.joining(" · "));
    }

    private static byte[] write(String iri, String title, List<Telling> acts)
            throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml =
                XMLOutputFactory.newFactory()
                        .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text(xml, "id", iri);
        text(xml, "title", title);
        text(xml, "updated", instant(acts.get(0).when()));
        for (Telling act : acts) {
            xml.writeStartElement("entry");
            text(xml, "id", act.iri());
            text(
                    xml,
                    "title",
                    act.kindName()
                            + (act.words().isEmpty() ? "" : ": " + act.words().get(0).exact()));
            text(xml, "updated", instant(act.when()));
            xml.writeStartElement("author");
            text(xml, "name", act.words().isEmpty() ? "Mithaq" : act.words().get(0).publisher());
            xml.writeEndElement();
            if (!act.words().isEmpty()) {
                Words words = act.words().get(0);
                text(xml, "summary", words.before() + words.exact() + words.after());
            }
            xml.writeEmptyElement("link");
            xml.writeAttribute("href", act.iri());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static void text(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(
                text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        xml.writeEndElement();
    }

    /** The first moment of a day, month or year (RFC 3339). */
    private static String instant(String date) {
        String day = date + UNDATED.substring(Math.min(date.length(), UNDATED.length()));
        return day + "T00:00:00Z";
    }
}
