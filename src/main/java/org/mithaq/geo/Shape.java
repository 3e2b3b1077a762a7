package org.mithaq.geo;

import java.util.List;

/** What a literal of WKT says: points, or areas. */
sealed interface Shape {

    /** Where a position is, seen from an area. */
    enum Where {
        INSIDE,
        EDGE,
        OUTSIDE
    }

    /**
     * One point or several.
     *
     * @param positions none for an empty geometry
     */
    record Points(List<Position> positions) implements Shape {
        public Points {
            positions = List.copyOf(positions);
        }
    }

    /**
     * One area or several.
     *
     * @param areas each an outline, then its holes
     */
    record Areas(List<List<Ring>> areas) implements Shape {
        public Areas {
            areas = areas.stream().map(List::copyOf).toList();
        }

        /** Where a position is. */
        Where where(Position at) {
            Where best = Where.OUTSIDE;
            for (List<Ring> area : areas) {
                if (area.stream().anyMatch(ring -> ring.passes(at))) {
                    best = Where.EDGE;
                } else if (area.stream().filter(ring -> ring.surrounds(at)).count() % 2 == 1) {
                    return Where.INSIDE;
                }
            }
            return best;
        }
    }

    /**
     * Whether this is within another: no part outside, and some part not on its edge.
     *
     * @throws UnsupportedOperationException where this is an area
     */
    default boolean isWithin(Shape other) {
        List<Position> own = points();
        return switch (other) {
            case Points points -> !own.isEmpty() && points.positions().containsAll(own);
            case Areas areas ->
                    own.stream().noneMatch(at -> areas.where(at) == Where.OUTSIDE)
                            && own.stream().anyMatch(at -> areas.where(at) == Where.INSIDE);
        };
    }

    /**
     * Whether this and another have a point in common.
     *
     * @throws UnsupportedOperationException where both are areas
     */
    default boolean meets(Shape other) {
        if (this instanceof Areas && other instanceof Points) {
            return other.meets(this);
        }
        List<Position> own = points();
        return switch (other) {
            case Points points -> own.stream().anyMatch(points.positions()::contains);
            case Areas areas -> own.stream().anyMatch(at -> areas.where(at) != Where.OUTSIDE);
        };
    }

    /**
     * The least distance between the points of this and of another, in metres.
     *
     * @throws UnsupportedOperationException where one is an area, or empty
     */
    default double metresTo(Shape other) {
        double least = Double.POSITIVE_INFINITY;
        for (Position from : points()) {
            for (Position to : other.points()) {
                least = Math.min(least, Geodesic.metres(from, to));
            }
        }
        if (Double.isInfinite(least)) {
            throw new UnsupportedOperationException("an empty geometry is nowhere");
        }
        return least;
    }

    private List<Position> points() {
        return switch (this) {
            case Points points -> points.positions();
            case Areas areas ->
                    throw new UnsupportedOperationException("only points are compared so");
        };
    }
}
