package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.PageQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way from one actor to another over those between them, with the words along it. */
@Controller
class PathPage {

    /** The strongest edges, among which the way is sought. */
    private static final int EDGES = 20_000;

    /** Acts shown of each step. */
    private static final int ACTS = 3;

    private final PageQueries queries;
    private final Edges edges;
    private final ActList lists;

    PathPage(PageQueries queries, Edges edges, ActList lists) {
        this.queries = queries;
        this.edges = edges;
        this.lists = lists;
    }

    /**
     * A step of the way.
     *
     * @param count how many acts join the two
     * @param acts the latest of them
     * @param relation the page of the two states; null where they are not both states
     */
    record Step(Link a, Link b, long count, List<Telling> acts, @Nullable String relation) {}

    @GetMapping(path = "/path", produces = "text/html;charset=UTF-8")
    String path(
            @RequestParam("a") String a,
            @RequestParam("b") String b,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String language = locale.getLanguage();
        Map<String, Link> names = edges.names(List.of(a, b), language);
        model.addAttribute("a", names.get(a));
        model.addAttribute("b", names.get(b));
        List<Step> steps =
                queries.together(
                        () -> {
                            ActFilter filter = ActFilter.of(request);
                            List<Edges.Edge> all = edges.strongest(filter, EDGES, language);
                            return steps(way(all, a, b), a, language, request);
                        });
        model.addAttribute("steps", steps);
        return "path";
    }

    /** The edges of the way on which most acts join each two; empty where there is no way. */
    static List<Edges.Edge> way(List<Edges.Edge> all, String from, String to) {
        Graph<String, Edges.Edge> graph = new SimpleWeightedGraph<>(Edges.Edge.class);
        for (Edges.Edge edge : all) {
            graph.addVertex(edge.a().iri());
            graph.addVertex(edge.b().iri());
            graph.addEdge(edge.a().iri(), edge.b().iri(), edge);
            graph.setEdgeWeight(edge, 1 + 1.0 / edge.count());
        }
        if (!graph.containsVertex(from) || !graph.containsVertex(to)) {
            return List.of();
        }
        GraphPath<String, Edges.Edge> path = DijkstraShortestPath.findPathBetween(graph, from, to);
        return path == null ? List.of() : path.getEdgeList();
    }

    private List<Step> steps(
            List<Edges.Edge> way, String from, String language, HttpServletRequest request) {
        List<Step> steps = new ArrayList<>();
        String at = from;
        ActFilter first = new ActFilter("", "", "", "", "", 0, 1);
        for (Edges.Edge edge : way) {
            boolean forward = edge.a().iri().equals(at);
            Link a = forward ? edge.a() : edge.b();
            Link b = forward ? edge.b() : edge.a();
            List<Telling> acts =
                    lists.page(
                                    "edge-acts",
                                    "act",
                                    first.parameters(queries.base())
                                            .iri("a", a.iri())
                                            .iri("b", b.iri())
                                            .number("limit", ACTS),
                                    language,
                                    first,
                                    request)
                            .tellings();
            steps.add(new Step(a, b, edge.count(), acts, edge.relation(queries.base())));
            at = b.iri();
        }
        return steps;
    }
}
