package org.mithaq.geo;

import java.util.List;

/**
 * An outline, closed.
 *
 * @param positions at least four, the last one as the first
 */
record Ring(List<Position> positions) {

    Ring {
        positions = List.copyOf(positions);
        if (positions.size() < 4 || !positions.getFirst().equals(positions.getLast())) {
            throw new IllegalArgumentException("an outline is closed and has three corners");
        }
    }

    /** Whether a position is on the line itself. */
    boolean passes(Position at) {
        for (int i = 1; i < positions.size(); i++) {
            if (isBetween(positions.get(i - 1), positions.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(Position a, Position b, Position at) {
        double turn =
                (b.longitude() - a.longitude()) * (at.latitude() - a.latitude())
                        - (b.latitude() - a.latitude()) * (at.longitude() - a.longitude());
        return turn == 0
                && Math.min(a.longitude(), b.longitude()) <= at.longitude()
                && at.longitude() <= Math.max(a.longitude(), b.longitude())
                && Math.min(a.latitude(), b.latitude()) <= at.latitude()
                && at.latitude() <= Math.max(a.latitude(), b.latitude());
    }

    /** Whether a position that is not on the line is within it. */
    boolean surrounds(Position at) {
        boolean within = false;
        for (int i = 1; i < positions.size(); i++) {
            Position a = positions.get(i - 1);
            Position b = positions.get(i);
            if (a.latitude() > at.latitude() != b.latitude() > at.latitude()
                    && at.longitude()
                            < (b.longitude() - a.longitude())
                                            * (at.latitude() - a.latitude())
                                            / (b.latitude() - a.latitude())
                                    + a.longitude()) {
                within = !within;
            }
        }
        return within;
    }
}
