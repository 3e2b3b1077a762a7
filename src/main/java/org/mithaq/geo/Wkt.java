package org.mithaq.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Reads literals of WKT: POINT, MULTIPOINT, POLYGON and MULTIPOLYGON, in longitude and latitude
 * (CRS84, which is the default), or in latitude and longitude where they say EPSG:4326.
 */
final class Wkt {

    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String EPSG4326 = "http://www.opengis.net/def/crs/EPSG/0/4326";
    private static final double FULL_TURN = 180;
    private static final double POLE = 90;

    private final String text;
    private int at;
    private boolean latitudeFirst;

    private Wkt(String text) {
        this.text = text;
    }

    /**
     * Reads a literal.
     *
     * @throws IllegalArgumentException where it is none, or of another kind
     */
    static Shape parse(String text) {
        return new Wkt(text).shape();
    }

    private Shape shape() {
        reference();
        String kind = word();
        boolean empty = peek() == 'E' || peek() == 'e';
        if (empty && !word().equals("EMPTY")) {
            throw broken();
        }
        Shape shape =
                switch (kind) {
                    case "POINT" ->
                            new Shape.Points(
                                    empty ? List.of() : List.of(bracketed(this::position)));
                    case "MULTIPOINT" -> new Shape.Points(empty ? List.of() : list(this::point));
                    case "POLYGON" -> new Shape.Areas(empty ? List.of() : List.of(area()));
                    case "MULTIPOLYGON" -> new Shape.Areas(empty ? List.of() : list(this::area));
                    default -> throw new IllegalArgumentException("not read: " + kind);
                };
        if (peek() != 0) {
            throw broken();
        }
        return shape;
    }

    /** The reference system, in angle brackets. */
    private void reference() {
        if (peek() == '<') {
            int end = text.indexOf('>', at);
            String system = end < 0 ? "" : text.substring(at + 1, end);
            latitudeFirst = system.equals(EPSG4326);
            if (!latitudeFirst && !system.equals(CRS84)) {
                throw new IllegalArgumentException("another reference system: " + system);
            }
            at = end + 1;
        }
    }

    private List<Ring> area() {
        return list(() -> new Ring(list(this::position)));
    }

    private Position point() {
        return peek() == '(' ? bracketed(this::position) : position();
    }

    private Position position() {
        double first = number();
        double second = number();
        Position position =
                latitudeFirst ? new Position(second, first) : new Position(first, second);
        if (!(Math.abs(position.longitude()) <= FULL_TURN)
                || !(Math.abs(position.latitude()) <= POLE)) {
            throw new IllegalArgumentException("not on Earth: " + first + " " + second);
        }
        return position;
    }

    private <T> T bracketed(Supplier<T> part) {
        expect('(');
        T value = part.get();
        expect(')');
        return value;
    }

    private <T> List<T> list(Supplier<T> part) {
        List<T> all = new ArrayList<>();
        expect('(');
        all.add(part.get());
        while (peek() == ',') {
            at++;
            all.add(part.get());
        }
        expect(')');
        return all;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw broken();
        }
        at++;
    }

    private double number() {
        peek();
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (from == at) {
            throw broken();
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private String word() {
        peek();
        int from = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).toUpperCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The next character that is no space; 0 at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("no WKT from character " + (at + 1));
    }
}
