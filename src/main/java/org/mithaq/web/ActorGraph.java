package org.mithaq.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Actors and the edges between them as a graph: who stands between others, and ways. */
final class ActorGraph {

    /** Actors are numbers, which are sooner compared than their IRIs. */
    private final Graph<Integer, Edges.Edge> graph = new SimpleWeightedGraph<>(Edges.Edge.class);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> actors = new ArrayList<>();

    private ActorGraph() {}

    private static ActorGraph of(List<Edges.Edge> edges, double each) {
        ActorGraph made = new ActorGraph();
        for (Edges.Edge edge : edges) {
            if (made.graph.addEdge(made.at(edge.a()), made.at(edge.b()), edge)) {
                made.graph.setEdgeWeight(edge, each + 1.0 / edge.count());
            }
        }
        return made;
    }

    private int at(Link actor) {
        return numbers.computeIfAbsent(
                actor.iri(),
                iri -> {
                    actors.add(iri);
                    graph.addVertex(actors.size() - 1);
                    return actors.size() - 1;
                });
    }

    /** On how many of the shortest ways of others an actor stands; busy edges are short. */
    static Map<String, Double> betweenness(List<Edges.Edge> edges) {
        ActorGraph made = of(edges, 0);
        Map<String, Double> scores = new HashMap<>();
        new BetweennessCentrality<>(made.graph, true)
                .getScores()
                .forEach((number, score) -> scores.put(made.actors.get(number), score));
        return scores;
    }

    /** The edges of the way on which most acts join each two; empty where there is no way. */
    static List<Edges.Edge> way(List<Edges.Edge> edges, String from, String to) {
        ActorGraph made = of(edges, 1);
        Integer start = made.numbers.get(from);
        Integer end = made.numbers.get(to);
        if (start == null || end == null) {
            return List.of();
        }
        GraphPath<Integer, Edges.Edge> path =
                DijkstraShortestPath.findPathBetween(made.graph, start, end);
        return path == null ? List.of() : path.getEdgeList();
    }
}
