package org.mithaq.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A store that was made once and that fresh ones start as copies of, so that what every store
 * begins with is not computed again and again. It is a folder of the same layout, which no process
 * has open.
 */
final class StoreTemplate {

    private static final int BLOCK = 1 << 16;
    private static final String OWN_LOCK = "tdb.lock";

    private final Path folder;

    StoreTemplate(Path folder) {
        this.folder = folder;
    }

    /** Whether it is whole, and of this version and base. */
    boolean fits(String version, String base) throws IOException {
        Path file = folder.resolve(StoreFolder.PROPERTIES);
        if (!Files.exists(file)) {
            return false;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return version.equals(properties.getProperty("version"))
                && base.equals(properties.getProperty("base"));
    }

    /**
     * Copies it. What says that a store is whole is written last, so that a copy that was cut short
     * is made anew.
     */
    void copyTo(Path target) throws IOException {
        copyTree(folder.resolve(StoreFolder.DATA), target.resolve(StoreFolder.DATA));
        ChangeLog.copy(folder.resolve(StoreFolder.CHANGES), target.resolve(StoreFolder.CHANGES));
        Path fresh = target.resolve("store.new");
        Files.writeString(fresh, Files.readString(folder.resolve(StoreFolder.PROPERTIES)));
        StoreFolder.replace(fresh, target.resolve(StoreFolder.PROPERTIES));
    }

    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path copy = target.resolve(source.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else if (!path.getFileName().toString().equals(OWN_LOCK)) {
                    copyFile(path, copy);
                }
            }
        }
    }

    /** Leaves out what is zero: most of a small store's files is room that nothing is in yet. */
    private static void copyFile(Path source, Path target) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel out =
                        FileChannel.open(
                                target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long at = 0;
            while (in.read(block) > 0) {
                block.flip();
                int length = block.limit();
                if (!block.equals(zeros.limit(length))) {
                    writeAll(out, block, at);
                }
                at += length;
                block.clear();
            }
            if (out.size() < at) {
                writeAll(out, ByteBuffer.allocate(1), at - 1);
            }
        }
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes, long at) throws IOException {
        long next = at;
        while (bytes.hasRemaining()) {
            next += out.write(bytes, next);
        }
    }
}
