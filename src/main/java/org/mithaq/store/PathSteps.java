package org.mithaq.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * The properties that a path walks along.
 *
 * @param properties empty where the path may walk along any
 * @param canStay whether a thing is on the path to itself without a step
 */
record PathSteps(Set<Node> properties, boolean canStay) {

    private static final PathSteps ANY = new PathSteps(Set.of(), true);

    /** Whether all that the path joins lies in the triples of its properties. */
    boolean areBound() {
        return !canStay && !properties.isEmpty();
    }

    static PathSteps of(Path path) {
        return switch (path) {
            case P_Link link -> new PathSteps(Set.of(link.getNode()), false);
            case P_ReverseLink link -> new PathSteps(Set.of(link.getNode()), false);
            case P_Inverse inverse -> of(inverse.getSubPath());
            case P_OneOrMore1 more -> of(more.getSubPath());
            case P_OneOrMoreN more -> of(more.getSubPath());
            case P_ZeroOrMore1 more -> staying(of(more.getSubPath()));
            case P_ZeroOrMoreN more -> staying(of(more.getSubPath()));
            case P_ZeroOrOne one -> staying(of(one.getSubPath()));
            case P_Alt either -> either(of(either.getLeft()), of(either.getRight()));
            case P_Seq both -> both(of(both.getLeft()), of(both.getRight()));
            default -> ANY;
        };
    }

    private static PathSteps staying(PathSteps steps) {
        return new PathSteps(steps.properties, true);
    }

    private static PathSteps either(PathSteps a, PathSteps b) {
        return together(a, b, a.canStay || b.canStay);
    }

    private static PathSteps both(PathSteps a, PathSteps b) {
        return together(a, b, a.canStay && b.canStay);
    }

    private static PathSteps together(PathSteps a, PathSteps b, boolean canStay) {
        if (a.properties.isEmpty() || b.properties.isEmpty()) {
            return ANY;
        }
        Set<Node> all = new LinkedHashSet<>(a.properties);
        all.addAll(b.properties);
        return new PathSteps(all, canStay);
    }
}
