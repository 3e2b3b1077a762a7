package org.mithaq.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.merge.Decisions;
import org.mithaq.message.Fault;

/**
 * The file of what a person decided on links: our IRI first, theirs second. A line that begins with
 * {@code ?} is a proposal; what is in the file stays but for what is decided otherwise.
 */
final class DecisionsFile {

    private static final List<String> HEADER =
            List.of("# ? | same | different", "# decision\tours\ttheirs\tscore\tnames\treasons");

    /** A server's review and a run of linking may have the same file. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path file;

    DecisionsFile(Path file) {
        this.file = file;
    }

    /**
     * The decisions; none where there is no file.
     *
     * @throws Fault where a line is none or two contradict one another; with file and line
     */
    Decisions read() {
        return parse(lines());
    }

    private Decisions parse(List<String> lines) {
        Decisions decisions = Decisions.parse(String.join("\n", lines), file);
        Map<String, Decisions.Line> known = new HashMap<>();
        for (Decisions.Line line : decisions.lines()) {
            if (line.same()) {
                Decisions.Line before = known.putIfAbsent(line.a() + " " + host(line.b()), line);
                if (before != null) {
                    throw new Fault(
                            "link.contradiction",
                            file,
                            line.number(),
                            before.number(),
                            before.a() + " = " + before.b());
                }
            }
        }
        return decisions;
    }

    /** One data set knows a thing once. */
    private static String host(String iri) {
        return iri.replaceFirst("^(\\w+:/*[^/]*).*", "$1");
    }

    private List<String> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8)
                    : List.of();
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Adds the links that wait for a decision, each once.
     *
     * @return how many were added
     */
    int propose(List<Link> links) {
        synchronized (ONE_AT_A_TIME) {
            return add(links);
        }
    }

    private int add(List<Link> links) {
        List<String> lines = new ArrayList<>(lines());
        Set<String> known = new HashSet<>();
        lines.forEach(line -> known.add(pair(line)));
        List<String> added = new ArrayList<>();
        for (Link link : links) {
            if (!link.holds() && known.add(link.ours() + "\t" + link.theirs())) {
                added.add(line("?", link));
            }
        }
        if (!added.isEmpty()) {
            lines.addAll(added);
            write(lines);
        }
        return added.size();
    }

    /**
     * Puts in a decision, in the place of a proposal or an earlier decision on the same two.
     *
     * @throws Fault where it contradicts others; the file is as it was then
     */
    void decide(Link link, boolean same) {
        synchronized (ONE_AT_A_TIME) {
            put(link, same);
        }
    }

    private void put(Link link, boolean same) {
        List<String> lines = new ArrayList<>(lines());
        String pair = link.ours() + "\t" + link.theirs();
        String decision = line(same ? "same" : "different", link);
        boolean there = false;
        for (int i = 0; i < lines.size(); i++) {
            if (pair(lines.get(i)).equals(pair)) {
                lines.set(i, decision);
                there = true;
            }
        }
        if (!there) {
            lines.add(decision);
        }
        parse(lines);
        write(lines);
    }

    /** The two IRIs of a line, a proposal or a decision. */
    private static String pair(String line) {
        String[] cells = line.strip().split("\\s+", 4);
        return cells.length < 3 ? "" : cells[1] + "\t" + cells[2];
    }

    private static String line(String word, Link link) {
        return String.join(
                "\t",
                word,
                link.ours(),
                link.theirs(),
                String.valueOf(link.score()),
                plain(String.join("; ", link.names()))
                        + " ~ "
                        + plain(String.join("; ", link.entryNames())),
                plain(String.join("; ", link.reasons())));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void write(List<String> lines) {
        try {
            List<String> all = new ArrayList<>(Files.exists(file) ? List.of() : HEADER);
            all.addAll(lines);
            Path fresh = Path.of(file + ".part");
            Files.write(fresh, all, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Fault(e, "out.unwritable", file, String.valueOf(e.getMessage()));
        }
    }
}
