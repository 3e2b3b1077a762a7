package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.mithaq.message.Fault;

/**
 * A folder with a graph file for each article, each there whole or not at all. {@code a.txt} gives
 * {@code a.nq}; an article from within a file has that file's name before its own: {@code
 * articles-12.nq}.
 */
final class GraphFiles {

    private static final int LONGEST = 100;

    private final Path folder;
    private final String extension;
    private final Set<String> written = new HashSet<>();

    GraphFiles(Path folder, String extension) {
        this.folder = folder;
        this.extension = extension;
    }

    /**
     * Writes an article's graph.
     *
     * @throws Fault where it cannot be written, or another article of this run has its name
     */
    void write(String article, byte[] graph) {
        String name = nameOf(article) + "." + extension;
        if (!written.add(name)) {
            throw new Fault("out.twice", article, name);
        }
        Path fresh = temporary(folder);
        try {
            Files.write(fresh, graph);
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Fault(
                    e, "out.unwritable", folder.resolve(name), String.valueOf(e.getMessage()));
        }
    }

    /** A file that is moved to its place once it is whole. */
    static Path temporary(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, ".mithaq", ".part");
        } catch (IOException e) {
            throw new Fault(e, "out.unwritable", folder, String.valueOf(e.getMessage()));
        }
    }

    /** A plain file name, whatever an archive says: no separators, no dots at its beginning. */
    static String nameOf(String article) {
        int inner = article.indexOf("!/");
        String outer = inner < 0 ? article : article.substring(0, inner);
        String name = plain(outer.substring(outer.lastIndexOf('/') + 1));
        if (inner >= 0) {
            name += "-" + plain(article.substring(inner + 2));
        }
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceFirst("^[.-]+", "");
        return plain.isEmpty()
                ? "article"
                : plain.length() > LONGEST
                        ? plain.substring(0, LONGEST)
                                + "-"
                                + Integer.toHexString(article.hashCode())
                        : plain;
    }

    /** Without its ending, a line's number behind it. */
    private static String plain(String name) {
        String line = "";
        String file = name;
        int colon = name.lastIndexOf(':');
        if (colon > 0 && name.substring(colon + 1).matches("\\d+")) {
            line = "-" + name.substring(colon + 1);
            file = name.substring(0, colon);
        }
        return file.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?<=[^/])\\.\\w{1,5}$", "") + line;
    }
}
