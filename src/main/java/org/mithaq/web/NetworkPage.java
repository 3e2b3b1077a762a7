package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.PageQueries;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The network of actors, drawn and as data. */
@Controller
class NetworkPage {

    /** More edges than these are not drawn: the most active are, and a note says so. */
    private static final int EDGES = 3000;

    private static final int TABLE = 300;

    private final PageQueries queries;
    private final Edges edges;
    private final ActList lists;
    private final Choices choices;

    NetworkPage(PageQueries queries, Edges edges, ActList lists, Choices choices) {
        this.queries = queries;
        this.edges = edges;
        this.lists = lists;
        this.choices = choices;
    }

    @GetMapping(path = "/network", produces = "text/html;charset=UTF-8")
    String network(
            @RequestParam(name = "size", defaultValue = "degree") String size,
            @RequestParam(name = "around", defaultValue = "") String around,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String language = locale.getLanguage();
        ActFilter filter = ActFilter.of(request);
        List<Edges.Edge> found = edges.strongest(filter, actor(around), EDGES, language);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        model.addAttribute("filter", filter);
        model.addAttribute("choices", choices.of(language));
        model.addAttribute(
                "around",
                around.isEmpty() ? null : edges.names(List.of(around), language).get(around));
        model.addAttribute("nodes", byName(nodes(found).values(), locale));
        model.addAttribute("size", size);
        model.addAttribute("source", "/network.json" + query);
        model.addAttribute("gexf", "/network.gexf" + query);
        model.addAttribute("edges", found.subList(0, Math.min(TABLE, found.size())));
        return "network";
    }

    private static @Nullable String actor(String iri) {
        return iri.isBlank() ? null : iri.strip();
    }

    private static List<Link> byName(Collection<Link> nodes, Locale locale) {
        Collator order = Collator.getInstance(locale);
        return nodes.stream().sorted((a, b) -> order.compare(a.name(), b.name())).toList();
    }

    @GetMapping(path = "/network.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> data(
            @RequestParam(name = "size", defaultValue = "degree") String size,
            @RequestParam(name = "around", defaultValue = "") String around,
            HttpServletRequest request,
            Locale locale) {
        List<Edges.Edge> found =
                edges.strongest(ActFilter.of(request), actor(around), EDGES, locale.getLanguage());
        Map<String, Link> nodes = nodes(found);
        Map<String, Double> sizes =
                size.equals("betweenness") ? betweenness(found) : degrees(found);
        List<Map<String, Object>> drawn = new ArrayList<>();
        nodes.forEach((iri, link) -> drawn.add(node(iri, link, sizes.getOrDefault(iri, 0.0))));
        return Map.of(
                "nodes",
                drawn,
                "edges",
                found.stream().map(NetworkPage::edge).toList(),
                "aggregated",
                found.size() >= EDGES / 2);
    }

    private static Map<String, Object> node(String iri, Link link, double size) {
        String kind =
                iri.contains("/state/")
                        ? "state"
                        : iri.contains("/person/") ? "person" : "organization";
        return Map.of(
                "id", iri,
                "name", link.name(),
                "kind", kind,
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

    private static Map<String, Link> nodes(List<Edges.Edge> found) {
        Map<String, Link> nodes = new LinkedHashMap<>();
        for (Edges.Edge edge : found) {
            nodes.put(edge.a().iri(), edge.a());
            nodes.put(edge.b().iri(), edge.b());
        }
        return nodes;
    }

    private static Map<String, Double> degrees(List<Edges.Edge> found) {
        Map<String, Double> degrees = new HashMap<>();
        for (Edges.Edge edge : found) {
            degrees.merge(edge.a().iri(), (double) edge.count(), Double::sum);
            degrees.merge(edge.b().iri(), (double) edge.count(), Double::sum);
        }
        return degrees;
    }

    private static Map<String, Double> betweenness(List<Edges.Edge> found) {
        Graph<String, DefaultWeightedEdge> graph =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (Edges.Edge edge : found) {
            graph.addVertex(edge.a().iri());
            graph.addVertex(edge.b().iri());
            DefaultWeightedEdge added = graph.addEdge(edge.a().iri(), edge.b().iri());
            if (added != null) {
                graph.setEdgeWeight(added, 1.0 / edge.count());
            }
        }
        return new BetweennessCentrality<>(graph, true).getScores();
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
        Map<String, Link> names = edges.names(List.of(a, b), language);
        Edges.Edge edge = new Edges.Edge(named(names, a), named(names, b), 0, 0);
        model.addAttribute("a", edge.a());
        model.addAttribute("b", edge.b());
        model.addAttribute("relation", edge.relation(queries.base()));
        model.addAttribute(
                "acts",
                lists.page(
                        "edge-acts",
                        "act",
                        filter.parameters(queries.base()).iri("a", a).iri("b", b),
                        language,
                        filter,
                        request));
        return "edge";
    }

    private static Link named(Map<String, Link> names, String iri) {
        return names.getOrDefault(iri, new Link(iri, "", null, iri, iri));
    }

    @GetMapping(path = "/network.gexf", produces = "application/gexf+xml")
    @ResponseBody
    byte[] gexf(
            @RequestParam(name = "around", defaultValue = "") String around,
            HttpServletRequest request,
            Locale locale) {
        List<Edges.Edge> found =
                edges.strongest(ActFilter.of(request), actor(around), EDGES, locale.getLanguage());
        return Gexf.of(nodes(found), found);
    }
}
