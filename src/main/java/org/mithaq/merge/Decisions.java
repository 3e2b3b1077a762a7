package org.mithaq.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mithaq.message.Fault;

/**
 * What the user has decided: which parts are the same and which are not. It wins over every rule.
 *
 * <p>One decision a line: {@code same IRI IRI} or {@code different IRI IRI}, with spaces or tabs
 * between; what follows {@code #} between spaces or at the line's start is a comment, and so is
 * what stands behind a third tab. Lines that begin with {@code ?} wait for a decision.
 */
public final class Decisions {

    /** None at all. */
    public static final Decisions NONE = new Decisions(List.of(), Map.of(), Map.of());

    private final Map<String, Set<String>> same;
    private final Map<String, Set<String>> different;

    private final List<Line> lines;

    private Decisions(
            List<Line> lines, Map<String, Set<String>> same, Map<String, Set<String>> different) {
        this.lines = lines;
        this.same = same;
        this.different = different;
    }

    /**
     * One line of the file.
     *
     * @param number from 1
     * @param same whether the two are the same, else they are not
     */
    public record Line(int number, boolean same, String a, String b) {

        private boolean names(String iri) {
            return a.equals(iri) || b.equals(iri);
        }
    }

    /**
     * Reads decisions.
     *
     * @param file what to call them in messages
     * @throws Fault with file and line, where a line is no decision, contradicts others, or says
     *     again what others together say
     */
    public static Decisions parse(String text, Object file) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String bare =
                    line.replaceFirst("^\\uFEFF", "").replaceFirst("(^|\\s)#(\\s.*|$)", "").strip();
            if (!bare.isEmpty() && !bare.startsWith("?")) {
                lines.add(line(bare, number, file));
            }
        }
        return of(lines, file);
    }

    private static Line line(String bare, int number, Object file) {
        List<String> words = words(bare);
        boolean same = words.get(0).equals("same");
        if (!same && !words.get(0).equals("different")) {
            throw new Fault("decisions.word", file, number, words.get(0));
        }
        if (words.size() != 3) {
            throw new Fault("decisions.fields", file, number, words.size() - 1);
        }
        for (int i = 1; i < 3; i++) {
            if (!words.get(i).matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+")) {
                throw new Fault("decisions.iri", file, number, words.get(i));
            }
        }
        return new Line(number, same, words.get(1), words.get(2));
    }

    /** Without what follows a third tab. */
    private static List<String> words(String line) {
        return line.indexOf('\t') < 0
                ? List.of(line.split("\\s+", -1))
                : Stream.of(line.split("\t", -1)).limit(3).map(String::strip).toList();
    }

    private static Decisions of(List<Line> lines, Object file) {
        Map<String, String> parents = new HashMap<>();
        Map<String, Set<String>> same = new TreeMap<>();
        Map<String, Set<String>> different = new TreeMap<>();
        for (Line line : lines) {
            if (line.same()) {
                String a = root(parents, line.a());
                String b = root(parents, line.b());
                if (a.equals(b)) {
                    throw new Fault("decisions.cycle", file, line.number(), line.a(), line.b());
                }
                parents.put(a, b);
                add(same, line);
            }
        }
        for (Line line : lines) {
            if (!line.same()) {
                if (root(parents, line.a()).equals(root(parents, line.b()))) {
                    throw new Fault(
                            "decisions.contradiction",
                            file,
                            line.number(),
                            line.a(),
                            line.b(),
                            samenessOf(lines, parents, line.a()));
                }
                add(different, line);
            }
        }
        return new Decisions(List.copyOf(lines), same, different);
    }

    private static String root(Map<String, String> parents, String iri) {
        String root = iri;
        for (String up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        return root;
    }

    private static String samenessOf(List<Line> lines, Map<String, String> parents, String iri) {
        List<String> numbers = new ArrayList<>();
        for (Line line : lines) {
            if (line.same() && root(parents, line.a()).equals(root(parents, iri))) {
                numbers.add(String.valueOf(line.number()));
            }
        }
        return numbers.isEmpty() ? "-" : String.join(", ", numbers);
    }

    private static void add(Map<String, Set<String>> decisions, Line line) {
        decisions.computeIfAbsent(line.a(), k -> new TreeSet<>()).add(line.b());
        decisions.computeIfAbsent(line.b(), k -> new TreeSet<>()).add(line.a());
    }

    /** Those decided to be the same as this one. */
    public Set<String> sameAs(String iri) {
        return same.getOrDefault(iri, Set.of());
    }

    /** Those decided to be others than this one. */
    public Set<String> differentFrom(String iri) {
        return different.getOrDefault(iri, Set.of());
    }

    public boolean isEmpty() {
        return same.isEmpty() && different.isEmpty();
    }

    /** All IRIs that are decided on, in order. */
    public Set<String> all() {
        Set<String> all = new TreeSet<>(same.keySet());
        all.addAll(different.keySet());
        return all;
    }

    /** The first line that names an IRI, from 1; 0 where none does. */
    public int lineOf(String iri) {
        return lines.stream()
                .filter(line -> line.names(iri))
                .mapToInt(Line::number)
                .findFirst()
                .orElse(0);
    }

    /** All decisions in the order of the file. */
    public List<Line> lines() {
        return lines;
    }

    /** The decisions in the form that {@link #parse} reads, in order. */
    @Override
    public String toString() {
        Set<String> lines = new TreeSet<>();
        same.forEach((a, others) -> others.forEach(b -> lines.add(line("same", a, b))));
        different.forEach((a, others) -> others.forEach(b -> lines.add(line("different", a, b))));
        return String.join("\n", lines);
    }

    private static String line(String word, String a, String b) {
        return a.compareTo(b) < 0 ? word + " " + a + " " + b : word + " " + b + " " + a;
    }
}
