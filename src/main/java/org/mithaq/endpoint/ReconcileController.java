package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.mithaq.endpoint.ReconcileRequests.Extension;
import org.mithaq.name.Words;
import org.mithaq.reconcile.Attribute;
import org.mithaq.reconcile.Candidate;
import org.mithaq.reconcile.Query;
import org.mithaq.reconcile.Reconciler;
import org.mithaq.reconcile.Types;
import org.mithaq.store.GraphNames;
import org.mithaq.store.GraphStore;
import org.mithaq.store.Graphs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The W3C Reconciliation Service API 0.2, open to scripts of any site, as it only reads. */
@RestController
@CrossOrigin
@RequestMapping(path = "/reconcile")
class ReconcileController {

    private static final int PREVIEW_WIDTH = 420;
    private static final int PREVIEW_HEIGHT = 260;
    private static final int SUGGESTIONS = 20;

    private final Reconciler reconciler;
    private final ReconcileRequests requests;
    private final Graphs store;

    ReconcileController(ObjectProvider<GraphStore> own, Graphs graphs, JsonMapper mapper) {
        GraphStore ours = own.getIfAvailable();
        this.store = ours == null ? graphs : ours;
        this.reconciler = new Reconciler(store, graphs);
        this.requests = new ReconcileRequests(mapper);
    }

    /** The candidates of one query. */
    record Result(List<Candidate> result) {}

    /** The manifest; with {@code queries}, candidates; with {@code extend}, values. */
    @RequestMapping(
            method = {RequestMethod.GET, RequestMethod.POST},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Object serve(
            @RequestParam(name = "queries", required = false) @Nullable String queries,
            @RequestParam(name = "extend", required = false) @Nullable String extend,
            HttpServletRequest request,
            Locale locale) {
        if (queries != null) {
            Map<String, Result> results = new LinkedHashMap<>();
            for (Map.Entry<String, Query> query : requests.queries(queries).entrySet()) {
                results.put(query.getKey(), new Result(reconciler.candidates(query.getValue())));
            }
            return results;
        }
        return extend != null
                ? extend(requests.extension(extend), locale)
                : manifest(address(request), locale);
    }

    /** Where this service is, as the client named it. */
    private static String address(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf("/reconcile", url.indexOf("://") + 3)) + "/reconcile";
    }

    private Map<String, Object> manifest(String address, Locale locale) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.1", "0.2"));
        manifest.put("name", "Mithaq · ميثاق");
        manifest.put("identifierSpace", store.names().base());
        manifest.put("schemaSpace", GraphNames.MQ);
        manifest.put(
                "defaultTypes",
                reconciler.types().all().stream()
                        .filter(t -> t.broader().isEmpty())
                        .map(t -> type(t.id(), locale))
                        .toList());
        manifest.put("view", Map.of("url", address + "/preview?id={{id}}"));
        manifest.put(
                "preview",
                Map.of(
                        "url",
                        address + "/preview?id={{id}}",
                        "width",
                        PREVIEW_WIDTH,
                        "height",
                        PREVIEW_HEIGHT));
        Map<String, Object> suggest = new LinkedHashMap<>();
        for (String kind : List.of("entity", "type", "property")) {
            suggest.put(
                    kind,
                    Map.of(
                            "service_url",
                            address,
                            "service_path",
                            "/suggest/" + kind,
                            "flyout_service_url",
                            address,
                            "flyout_service_path",
                            "/flyout/" + kind + "?id=${id}"));
        }
        manifest.put("suggest", suggest);
        manifest.put(
                "extend",
                Map.of(
                        "propose_properties",
                        Map.of("service_url", address, "service_path", "/properties"),
                        "property_settings",
                        List.of()));
        return manifest;
    }

    private Map<String, Object> type(String id, Locale locale) {
        return Map.of("id", id, "name", reconciler.types().name(id, locale));
    }

    /** Things whose names begin so. */
    @GetMapping(path = "/suggest/entity", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> entities(
            @RequestParam("prefix") String prefix,
            @RequestParam(name = "type", required = false) @Nullable Set<String> types,
            @RequestParam(name = "cursor", defaultValue = "0") int cursor) {
        Set<String> wanted = types == null ? Set.of() : types;
        List<Candidate> found =
                reconciler.complete(
                        prefix, wanted, Math.min(1000, Math.max(0, cursor) + SUGGESTIONS));
        return Map.of(
                "result",
                found.stream()
                        .skip(Math.max(0, cursor))
                        .map(
                                c ->
                                        Map.of(
                                                "id",
                                                c.id(),
                                                "name",
                                                c.name(),
                                                "description",
                                                c.description(),
                                                "notable",
                                                c.type()))
                        .toList());
    }

    /** Classes whose names or ids hold a text. */
    @GetMapping(path = "/suggest/type", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> types(@RequestParam("prefix") String prefix, Locale locale) {
        return Map.of(
                "result",
                reconciler.types().all().stream()
                        .filter(
                                type ->
                                        holds(
                                                prefix,
                                                type.id(),
                                                reconciler.types().name(type.id(), Locale.ENGLISH),
                                                reconciler
                                                        .types()
                                                        .name(
                                                                type.id(),
                                                                Locale.forLanguageTag("ar"))))
                        .map(
                                type ->
                                        type(
                                                type.id(),
                                                prefix.isBlank()
                                                        ? locale
                                                        : Reconciler.scriptOf(prefix)))
                        .toList());
    }

    /** Properties whose names or ids hold a text. */
    @GetMapping(path = "/suggest/property", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> properties(@RequestParam("prefix") String prefix, Locale locale) {
        Locale script = prefix.isBlank() ? locale : Reconciler.scriptOf(prefix);
        return Map.of(
                "result",
                Attribute.all().stream()
                        .filter(a -> holds(prefix, a.id(), a.english(), a.arabic()))
                        .map(a -> Map.of("id", a.id(), "name", a.name(script)))
                        .toList());
    }

    private static boolean holds(String prefix, String... texts) {
        String wanted = Words.folded(prefix);
        return List.of(texts).stream().anyMatch(text -> Words.folded(text).contains(wanted));
    }

    /** What can be fetched for things of a class. */
    @GetMapping(path = "/properties", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> propose(
            @RequestParam(name = "type", required = false) @Nullable String type,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            Locale locale) {
        Optional<String> general = Optional.ofNullable(type).map(this::general);
        Map<String, Object> proposal = new LinkedHashMap<>();
        if (type != null) {
            proposal.put("type", type);
        }
        proposal.put("limit", limit);
        proposal.put(
                "properties",
                Attribute.of(general).stream()
                        .limit(Math.max(0, limit))
                        .map(a -> Map.of("id", a.id(), "name", a.name(locale)))
                        .toList());
        return proposal;
    }

    private String general(String type) {
        return reconciler.types().all().stream()
                .filter(known -> known.id().equals(type) && !known.broader().isEmpty())
                .map(Types.Type::broader)
                .findFirst()
                .orElse(type);
    }

    private Map<String, Object> extend(Extension extension, Locale locale) {
        List<Attribute> attributes =
                extension.properties().stream()
                        .flatMap(id -> Attribute.named(id).stream())
                        .toList();
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        extension.ids().forEach(id -> rows.put(id, new LinkedHashMap<>()));
        for (Attribute attribute : attributes) {
            Map<String, List<Node>> values = reconciler.values(attribute, extension.ids());
            rows.forEach(
                    (id, row) ->
                            row.put(
                                    attribute.id(),
                                    values.getOrDefault(id, List.of()).stream()
                                            .map(value -> cell(value, locale))
                                            .toList()));
        }
        List<Map<String, String>> meta =
                attributes.stream().map(a -> Map.of("id", a.id(), "name", a.name(locale))).toList();
        return Map.of("meta", meta, "rows", rows);
    }

    private Map<String, Object> cell(Node value, Locale locale) {
        String id = reconciler.idOf(value);
        if (id != null) {
            return Map.of("id", id, "name", reconciler.text(value, locale));
        }
        if (value.isLiteral() && XSDDatatype.XSDdate.equals(value.getLiteralDatatype())) {
            return Map.of("date", value.getLiteralLexicalForm() + "T00:00:00Z");
        }
        return Map.of("str", reconciler.text(value, locale));
    }

    /** A small page on a thing, to be shown within a client's page. */
    @GetMapping(path = "/preview", produces = "text/html;charset=UTF-8")
    String preview(@RequestParam("id") String id, Locale locale, HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *");
        return new Preview(reconciler, locale).page(id);
    }

    /** A few lines on a thing, class or property. */
    @GetMapping(path = "/flyout/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> flyout(
            @PathVariable("kind") String kind, @RequestParam("id") String id, Locale locale) {
        Preview preview = new Preview(reconciler, locale);
        return Map.of(
                "id", id, "html", kind.equals("entity") ? preview.lines(id) : preview.term(id));
    }

    @ModelAttribute
    void mayBeEmbedded(HttpServletResponse response) {
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
