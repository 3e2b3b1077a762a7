package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.linked.Addresses;
import org.mithaq.linked.Description;
import org.mithaq.linked.Descriptions;
import org.mithaq.message.Messages;
import org.mithaq.rdf.Reformatter;
import org.mithaq.store.Graphs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Every IRI of the graph answers at its path below the base: things by a 303 to the document that
 * tells of them, documents by themselves; in each format by its ending or by the {@code Accept}
 * header.
 */
@Controller
class LinkedDataController {

    private static final String KINDS =
            "{kind:state|organization|person|office|place|topic|relation|agreement|act|holding|wire|article|graph|ontology|shapes}";

    private final Descriptions descriptions;
    private final Addresses addresses;
    private final ThingPage pages;
    private final TextAccess texts;

    LinkedDataController(Graphs graphs, ThingPage pages, TextAccess texts) {
        this.descriptions = new Descriptions(graphs);
        this.addresses = new Addresses(graphs.names().base());
        this.pages = pages;
        this.texts = texts;
    }

    /** Tells of what the path names. */
    @GetMapping({"/" + KINDS, "/" + KINDS + ".{ending:[a-z]+}", "/" + KINDS + "/{*rest}"})
    Object tell(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Locale locale) {
        String path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        Optional<ModelAndView> own = own(path, request, response);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Description> exact = find(path, page, request);
        if (exact.isPresent()) {
            return plain(exact.get(), accept, request, response);
        }
        Optional<Representation.Named> named = Representation.named(path);
        Optional<Description> described = named.flatMap(n -> find(n.path(), page, request));
        if (described.isPresent()) {
            return send(described.get(), named.get().representation(), request, response);
        }
        if (Representation.accepted(accept).filter(r -> r.format() == null).isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return words(HttpStatus.NOT_FOUND, locale, "linked.unknown", addresses.iri(path));
    }

    /** A page of its own, for which all that is said of the thing need not be read. */
    private Optional<ModelAndView> own(
            String path, HttpServletRequest request, HttpServletResponse response) {
        Optional<Representation.Named> named =
                Representation.named(path).filter(n -> n.representation().format() == null);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String iri = addresses.iri(named.get().path());
        Optional<ModelAndView> page = pages.own(iri, request);
        if (page.isPresent()) {
            boolean document = iri.startsWith(addresses.iri("/article/"));
            Description told =
                    new Description(
                            iri, document, 1, false, List.of(), List.of(), List.of(), List.of());
            headers(told, named.get().representation())
                    .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        }
        return page;
    }

    private Optional<Description> find(String path, int page, HttpServletRequest request) {
        return page < 1 || page > 1_000_000
                ? Optional.empty()
                : descriptions.of(addresses.iri(path), page, texts.allowed(request));
    }

    private Object plain(
            Description description,
            @Nullable String accept,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Representation> chosen = Representation.accepted(accept);
        if (chosen.isEmpty()) {
            return words(
                    HttpStatus.NOT_ACCEPTABLE,
                    request.getLocale(),
                    "linked.formats",
                    Representation.endings());
        }
        if (description.document()) {
            return send(description, chosen.get(), request, response);
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String document = path(description) + "." + chosen.get().extension() + query;
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(document))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Object send(
            Description description,
            Representation representation,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpHeaders headers = headers(description, representation);
        if (representation.format() == null) {
            headers.forEach(
                    (name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return pages.of(description, request);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
        Reformatter.write(description.nquads(), representation.format(), body);
        headers.setContentType(new MediaType(representation.type(), StandardCharsets.UTF_8));
        return ResponseEntity.ok().headers(headers).body(body.toByteArray());
    }

    private HttpHeaders headers(Description description, Representation representation) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        headers.set(
                HttpHeaders.CONTENT_LOCATION,
                path(description)
                        + "."
                        + representation.extension()
                        + pageQuery(description.page()));
        headers.put(HttpHeaders.LINK, links(description, representation));
        return headers;
    }

    private String path(Description description) {
        return Objects.requireNonNull(addresses.path(description.iri()));
    }

    /** The other formats and the pages before and after (RFC 8288). */
    private List<String> links(Description description, Representation representation) {
        List<String> links = new ArrayList<>();
        String path = path(description);
        for (Representation other : Representation.ALL) {
            if (other != representation) {
                links.add(
                        "<%s.%s>; rel=\"alternate\"; type=\"%s\""
                                .formatted(path, other.extension(), other.type()));
            }
        }
        String same = path + "." + representation.extension();
        if (description.page() > 1) {
            links.add("<" + same + pageQuery(description.page() - 1) + ">; rel=\"prev\"");
        }
        if (description.more()) {
            links.add("<" + same + pageQuery(description.page() + 1) + ">; rel=\"next\"");
        }
        if (!description.document()) {
            links.add("<" + description.iri() + ">; rel=\"describes\"");
        }
        return links;
    }

    private static String pageQuery(int page) {
        return page == 1 ? "" : "?page=" + page;
    }

    private static ResponseEntity<byte[]> words(
            HttpStatus status, Locale locale, String key, Object... arguments) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(Messages.of(locale).get(key, arguments).getBytes(StandardCharsets.UTF_8));
    }
}
