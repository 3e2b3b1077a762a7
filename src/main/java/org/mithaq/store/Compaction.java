package org.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Copies a store into the room that it needs, so that it can be killed at any moment: a note in the
 * folder tells which copy counts, and {@link #mend} removes the other one when the store opens.
 */
final class Compaction {

    private static final String NOTE = "store.compacting";
    private static final String KEEP = "keep ";
    private static final String DATA = "Data-";

    private Compaction() {}

    static void run(StoreFolder folder, DatasetGraph dataset) {
        try {
            String old = newest(folder.data());
            Path note = folder.path().resolve(NOTE);
            write(note, KEEP + old);
            Context settings = dataset.getContext().copy();
            compact(dataset);
            dataset.getContext().putAll(settings);
            write(note, KEEP + newest(folder.data()));
            mend(folder);
        } catch (IOException e) {
            throw StoreFolder.unreadable(folder.path(), e);
        }
    }

    /**
     * TDB2 numbers its copies in the digits of the default locale, but finds only those in ASCII
     * again.
     */
    private static void compact(DatasetGraph dataset) {
        Locale known = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        try {
            DatabaseMgr.compact(dataset, false);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, known);
        }
    }

    private static void write(Path note, String text) throws IOException {
        Path fresh = note.resolveSibling("store.new");
        Files.writeString(fresh, text);
        Files.move(
                fresh, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the copy that does not count, where a compaction was cut short. */
    static void mend(StoreFolder folder) throws IOException {
        Path note = folder.path().resolve(NOTE);
        if (!Files.exists(note)) {
            return;
        }
        String text = Files.readString(note);
        if (text.startsWith(KEEP)
                && Files.isDirectory(folder.data().resolve(text.substring(KEEP.length())))) {
            for (Path copy : copies(folder.data())) {
                if (!copy.getFileName().toString().equals(text.substring(KEEP.length()))) {
                    StoreFolder.delete(copy);
                }
            }
        }
        Files.delete(note);
    }

    private static String newest(Path data) throws IOException {
        return copies(data).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches("Data-\\d+"))
                .max(
                        Comparator.comparingInt(
                                name -> Integer.parseInt(name.substring(DATA.length()))))
                .orElseThrow(() -> new IOException("no " + DATA + "0001 in " + data));
    }

    private static List<Path> copies(Path data) throws IOException {
        try (Stream<Path> all = Files.list(data)) {
            return all.filter(path -> path.getFileName().toString().startsWith(DATA)).toList();
        }
    }
}
