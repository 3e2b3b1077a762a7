package org.mithaq.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One or two relations by year, in one drawing with one scale. */
final class Years {

    private Years() {}

    /**
     * A relation in a year: its acts of four kinds, and of none of them.
     *
     * @param year empty where undated
     */
    record Year(String year, long acts, long vc, long mc, long vx, long mx) {

        long drawn() {
            return Math.max(acts, vc + mc + vx + mx);
        }
    }

    /** A column of the drawing: its parts are percent of the highest. */
    record Stack(long acts, long vc, long mc, long vx, long mx, long none) {}

    /** A place of the axis, with a column for each relation. */
    record Place(String year, List<Stack> stacks) {}

    /** The years of all, in their order, what has no date at the end. */
    static List<Place> together(List<List<Year>> relations) {
        long most = 1;
        Map<String, Year[]> places = new TreeMap<>((a, b) -> key(a).compareTo(key(b)));
        for (int i = 0; i < relations.size(); i++) {
            for (Year year : relations.get(i)) {
                places.computeIfAbsent(year.year(), y -> new Year[relations.size()])[i] = year;
                most = Math.max(most, year.drawn());
            }
        }
        List<Place> drawn = new ArrayList<>();
        for (Map.Entry<String, Year[]> place : places.entrySet()) {
            List<Stack> stacks = new ArrayList<>();
            for (Year year : place.getValue()) {
                stacks.add(stack(year == null ? new Year("", 0, 0, 0, 0, 0) : year, most));
            }
            drawn.add(new Place(place.getKey(), stacks));
        }
        return drawn;
    }

    private static String key(String year) {
        return year.isEmpty() ? "~" : year;
    }

    private static Stack stack(Year year, long most) {
        long none = year.drawn() - year.vc() - year.mc() - year.vx() - year.mx();
        return new Stack(
                year.acts(),
                100 * year.vc() / most,
                100 * year.mc() / most,
                100 * year.vx() / most,
                100 * year.mx() / most,
                100 * none / most);
    }
}
