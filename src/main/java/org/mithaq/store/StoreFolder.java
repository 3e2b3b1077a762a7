package org.mithaq.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * A store's folder: {@code tdb/} with the graphs, {@code store.properties} that says what they are,
 * and {@code store.lock}, which one process at a time holds. The properties are written last, so a
 * folder without them was never finished and is made anew.
 */
final class StoreFolder implements AutoCloseable {

    /** The layout of the folder; another one is refused. */
    static final String VERSION = "1";

    static final String PROPERTIES = "store.properties";
    static final String DATA = "tdb";
    static final String CHANGES = "changes";

    private static final String OURS = "tdb|tdb\\.fill.*|changes|store.*|server.properties";

    private final Path folder;
    private final FileChannel channel;

    private StoreFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes hold of a folder, made where it is missing.
     *
     * @param template a store that a fresh one starts as a copy of where it is of this base, or
     *     null
     */
    static StoreFolder open(Path path, String base, @Nullable Path template) {
        try {
            Files.createDirectories(path);
            refuseForeign(path);
            StoreFolder folder = new StoreFolder(path, lock(path));
            try {
                folder.refuseOtherVersions();
                if (!Files.exists(path.resolve(PROPERTIES))) {
                    delete(folder.data());
                    delete(folder.changes());
                    if (template != null) {
                        folder.start(new StoreTemplate(template), base);
                    }
                }
                BulkRestore.mend(folder);
                Compaction.mend(folder);
                TornJournal.mend(folder.data());
                Files.createDirectories(folder.data());
                return folder;
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private void start(StoreTemplate template, String base) throws IOException {
        if (template.fits(VERSION, base)) {
            template.copyTo(folder);
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        if (Files.exists(path.resolve(PROPERTIES))) {
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            if (entries.anyMatch(entry -> !entry.getFileName().toString().matches(OURS))) {
                throw new Fault("store.foreign", path);
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path.resolve("store.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null; // this very process has it open
        }
        if (lock == null) {
            channel.close();
            throw new Fault("store.inUse", path);
        }
        return channel;
    }

    private void refuseOtherVersions() {
        String version = known().getProperty("version", VERSION);
        if (!version.equals(VERSION)) {
            throw new Fault("store.version", folder, version, VERSION);
        }
    }

    static void delete(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> paths = Files.walk(data)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    Path data() {
        return folder.resolve(DATA);
    }

    Path changes() {
        return folder.resolve(CHANGES);
    }

    Path path() {
        return folder;
    }

    /** What the folder says of itself; null where it says nothing. */
    @Nullable String get(String key) {
        return known().getProperty(key);
    }

    /** Has the folder say more of itself, all or nothing. */
    void set(Map<String, String> more) {
        Properties properties = known();
        properties.setProperty("version", VERSION);
        more.forEach(properties::setProperty);
        try {
            Path fresh = folder.resolve("store.new");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                properties.store(writer, "A store of Mithaq");
            }
            replace(fresh, folder.resolve(PROPERTIES));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** Has a file stand where another stood, all or nothing. */
    static void replace(Path fresh, Path file) throws IOException {
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Properties known() {
        Properties properties = new Properties();
        Path file = folder.resolve(PROPERTIES);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw unreadable(folder, e);
            }
        }
        return properties;
    }

    static Fault unreadable(Path path, Exception e) {
        return new Fault(e, "store.unreadable", path, String.valueOf(e.getMessage()));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }
}
