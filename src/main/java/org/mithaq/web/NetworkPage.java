package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.PageQueries;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The network of actors, drawn and as data; an edge of it and a way in it, with their words. */
@Controller
class NetworkPage {

    private static final int MOST_ACTORS = 2000;
    private static final int TABLE = 300;

    /** The strongest edges, among which a way is sought. */
    private static final int WAYS = 20_000;

    /** Acts shown of each step of a way. */
    private static final int ACTS = 3;

    private final PageQueries queries;
    private final ActorNetwork network;
    private final Edges edges;
    private final ActList lists;
    private final Choices choices;
    private final MessageSource messages;

    NetworkPage(
            PageQueries queries,
            ActorNetwork network,
            Edges edges,
            ActList lists,
            Choices choices,
            MessageSource messageSource) {
        this.queries = queries;
        this.network = network;
        this.edges = edges;
        this.lists = lists;
        this.choices = choices;
        this.messages = messageSource;
    }

    /**
     * A step of a way.
     *
     * @param count how many acts join the two
     * @param acts the latest of them
     * @param relation the page of the two states; null where they are not both states
     */
    record Step(Link a, Link b, long count, List<Telling> acts, @Nullable String relation) {}

    private static ActorNetwork.Wish wish(String around, String most, HttpServletRequest request) {
        int actors = most.matches("\\d{1,4}") ? Integer.parseInt(most) : ActorNetwork.ACTORS;
        return new ActorNetwork.Wish(
                ActFilter.of(request),
                around.isBlank() ? null : around.strip(),
                Math.clamp(actors, 2, MOST_ACTORS));
    }

    @GetMapping(path = "/network", produces = "text/html;charset=UTF-8")
    String network(
            @RequestParam(name = "size", defaultValue = "degree") String size,
            @RequestParam(name = "around", defaultValue = "") String around,
            @RequestParam(name = "most", defaultValue = "") String most,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String language = locale.getLanguage();
        ActorNetwork.Wish wish = wish(around, most, request);
        ActorNetwork.Drawn drawn = network.of(wish, language);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        model.addAttribute("filter", wish.filter());
        model.addAttribute("choices", choices.of(language));
        model.addAttribute(
                "around",
                wish.around() == null
                        ? null
                        : edges.names(List.of(wish.around()), language).get(wish.around()));
        model.addAttribute("nodes", byName(drawn.nodes().values(), locale));
        model.addAttribute("chosen", drawn.nodes().keySet().stream().limit(2).toList());
        model.addAttribute("actors", drawn.actors());
        model.addAttribute("most", wish.most());
        model.addAttribute("size", size);
        model.addAttribute(
                "asked",
                new Asked(
                        queries.sparql(
                                "edges",
                                wish.filter()
                                        .parameters(queries.base())
                                        .iri("around", wish.around()))));
        model.addAttribute("source", "/network.json" + query);
        model.addAttribute("gexf", "/network.gexf" + query);
        model.addAttribute(
                "edges", drawn.edges().subList(0, Math.min(TABLE, drawn.edges().size())));
        return "network";
    }

    private static List<Link> byName(Collection<Link> nodes, Locale locale) {
        Collator order = Collator.getInstance(locale);
        return nodes.stream().sorted((a, b) -> order.compare(a.name(), b.name())).toList();
    }

    @GetMapping(path = "/network.json")
    ResponseEntity<Map<String, Object>> data(
            @RequestParam(name = "size", defaultValue = "degree") String size,
            @RequestParam(name = "around", defaultValue = "") String around,
            @RequestParam(name = "most", defaultValue = "") String most,
            HttpServletRequest request,
            Locale locale) {
        ActorNetwork.Wish wish = wish(around, most, request);
        ActorNetwork.Drawn drawn = network.of(wish, locale.getLanguage());
        Map<String, Double> between =
                size.equals("betweenness") ? network.betweenness(wish) : Map.of();
        List<Map<String, Object>> nodes = new ArrayList<>();
        drawn.nodes()
                .forEach(
                        (iri, link) -> {
                            double degree = drawn.degrees().getOrDefault(iri, 0L);
                            nodes.add(node(link, between.getOrDefault(iri, degree(size, degree))));
                        });
        Map<String, Object> data =
                Map.of(
                        "nodes", nodes,
                        "edges", drawn.edges().stream().map(NetworkPage::edge).toList(),
                        "others", drawn.others().stream().map(o -> others(o, locale)).toList(),
                        "actors", drawn.actors());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(data);
    }

    private static double degree(String size, double degree) {
        return size.equals("betweenness") ? 0 : degree;
    }

    private static Map<String, Object> node(Link link, double size) {
        return Map.of(
                "id", link.iri(),
                "name", link.name(),
                "kind", ActorNetwork.kind(link.iri()),
                "size", size,
                "href", link.href() == null ? "/network" : link.href());
    }

    private static Map<String, Object> edge(Edges.Edge edge) {
        return Map.of(
                "a", edge.a().iri(),
                "b", edge.b().iri(),
                "count", edge.count(),
                "conflicts", edge.conflicts());
    }

    private Map<String, Object> others(ActorNetwork.Others others, Locale locale) {
        Object[] count = {others.actors()};
        String name = messages.getMessage("network.others." + others.kind(), count, locale);
        return Map.of("kind", others.kind(), "name", name, "joined", others.joined());
    }

    @GetMapping(path = "/network.gexf")
    ResponseEntity<byte[]> gexf(
            @RequestParam(name = "around", defaultValue = "") String around,
            @RequestParam(name = "most", defaultValue = "2000") String most,
            HttpServletRequest request,
            Locale locale) {
        ActorNetwork.Drawn drawn = network.of(wish(around, most, request), locale.getLanguage());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/gexf+xml"))
                .body(Gexf.of(drawn.nodes(), drawn.edges()));
    }

    /** The acts that join two actors, with their words: what an edge stands for. */
    @GetMapping(path = "/edge", produces = "text/html;charset=UTF-8")
    String edge(
            @RequestParam("a") String a,
            @RequestParam("b") String b,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String language = locale.getLanguage();
        ActFilter filter = ActFilter.of(request);
        Edges.Edge edge = new Edges.Edge(named(a, language), named(b, language), 0, 0);
        model.addAttribute("a", edge.a());
        model.addAttribute("b", edge.b());
        model.addAttribute("relation", edge.relation(queries.base()));
        ActList.Ties ties = ActList.Ties.between(a, b);
        model.addAttribute("acts", lists.acts(ties, filter, ActFilter.SIZE, language, request));
        return "edge";
    }

    private Link named(String iri, String language) {
        Link link = edges.names(List.of(iri), language).get(iri);
        return link == null ? new Link(iri, "", null, iri, iri) : link;
    }

    /** The way from one actor to another over those between them. */
    @GetMapping(path = "/path", produces = "text/html;charset=UTF-8")
    String path(
            @RequestParam("a") String a,
            @RequestParam("b") String b,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String language = locale.getLanguage();
        ActFilter filter = ActFilter.of(request);
        model.addAttribute("a", named(a, language));
        model.addAttribute("b", named(b, language));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "steps",
                queries.together(
                        () -> {
                            List<Edges.Edge> all = edges.strongest(filter, WAYS, language);
                            return steps(ActorGraph.way(all, a, b), a, filter, language, request);
                        }));
        return "path";
    }

    private List<Step> steps(
            List<Edges.Edge> way,
            String from,
            ActFilter filter,
            String language,
            HttpServletRequest request) {
        List<Step> steps = new ArrayList<>();
        String at = from;
        for (Edges.Edge edge : way) {
            boolean forward = edge.a().iri().equals(at);
            Link a = forward ? edge.a() : edge.b();
            Link b = forward ? edge.b() : edge.a();
            ActList.Ties ties = ActList.Ties.between(a.iri(), b.iri());
            List<Telling> acts = lists.acts(ties, filter, ACTS, language, request).tellings();
            steps.add(new Step(a, b, edge.count(), acts, edge.relation(queries.base())));
            at = b.iri();
        }
        return steps;
    }
}
