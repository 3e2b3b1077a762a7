package org.mithaq.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What each commit removed and added, as RDF Patch, one after the other in a few files. A patch is
 * written before its commit; one whose commit did not come, because the process was killed between
 * the two, is found and dropped when the store opens again.
 */
final class ChangeLog implements AutoCloseable {

    /** In bytes; a file that is larger is followed by a new one. */
    private static final long FILE = 32L << 20;

    /** In bytes; of older files the oldest are removed. */
    private static final long ALL = 1L << 30;

    private static final String ENDING = ".rdfp";
    private static final String CLEAN = "clean";
    private static final byte[] HEAD = "H id ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\nTC .\n".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;
    private final String name;

    /** Where patches begin in the file that is written to, by number. */
    private final TreeMap<Long, Long> offsets = new TreeMap<>();

    /** The files by the number of their first patch. */
    private final TreeMap<Long, Path> files = new TreeMap<>();

    private FileChannel out;
    private long last;

    ChangeLog(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            name = nameOf(folder);
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(file -> file.toString().endsWith(ENDING))
                        .forEach(file -> files.put(numberOf(file), file));
            }
            if (files.isEmpty()) {
                files.put(1L, file(1));
            }
            Map.Entry<Long, Path> newest = files.lastEntry();
            out = open(newest.getValue());
            last = newest.getKey() - 1;
            index();
        } catch (IOException e) {
            throw StoreFolder.unreadable(folder, e);
        }
    }

    /** The store's name, made up once, which tells its patches from another one's. */
    private static String nameOf(Path folder) throws IOException {
        Path file = folder.resolve("name");
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file).strip();
    }

    /**
     * Copies the log of a store that is not open, under a name of its own: what is written here
     * from now on is not the history of that store.
     */
    static void copy(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        String old = nameOf(folder);
        String name = nameOf(target);
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                String patches = Files.readString(file, StandardCharsets.ISO_8859_1);
                Files.writeString(
                        target.resolve(file.getFileName()),
                        patches.replace(idOf(old), idOf(name)),
                        StandardCharsets.ISO_8859_1);
            }
        }
        Files.createFile(target.resolve(CLEAN));
    }

    private static String idOf(String name) {
        return "<urn:mithaq:" + name + ":";
    }

    private Path file(long first) {
        return folder.resolve(String.format(Locale.ROOT, "%020d", first) + ENDING);
    }

    private static long numberOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return Long.parseLong(name.substring(0, name.length() - ENDING.length()));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Finds the patches of the file that is written to, and cuts off one that is not whole. */
    private void index() throws IOException {
        out.position(0);
        byte[] all = Channels.newInputStream(out).readAllBytes();
        int whole = 0;
        for (int at = 0; at < all.length; ) {
            int end = indexOf(all, END, at);
            if (end < 0 || !startsWith(all, HEAD, at)) {
                break;
            }
            offsets.put(++last, (long) at);
            at = end + END.length;
            whole = at;
        }
        out.truncate(whole);
        out.position(whole);
    }

    private static boolean startsWith(byte[] all, byte[] wanted, int at) {
        return at + wanted.length <= all.length
                && Arrays.equals(all, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static int indexOf(byte[] all, byte[] wanted, int from) {
        for (int at = from; at + wanted.length <= all.length; at++) {
            if (all[at] == wanted[0] && startsWith(all, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The number of the newest patch; 0 where there is none. */
    synchronized long last() {
        return last;
    }

    /** When the newest patch was written, in milliseconds since 1970; 0 where there is none. */
    synchronized long changed() {
        return last == 0 ? 0 : files.lastEntry().getValue().toFile().lastModified();
    }

    /** The number of the oldest patch that is kept. */
    synchronized long first() {
        return files.firstKey();
    }

    String name() {
        return name;
    }

    /** Writes the patch of a commit that is about to come. */
    synchronized void append(Collection<Quad> removed, Collection<Quad> added) {
        try {
            if (out.position() > FILE) {
                next();
            }
            long begin = out.position();
            try {
                OutputStream stream =
                        new BufferedOutputStream(Channels.newOutputStream(out), 1 << 16);
                write(stream, removed, added);
                stream.flush();
                out.force(false);
            } catch (IOException | RuntimeException e) {
                out.truncate(begin);
                out.position(begin);
                throw e;
            }
            last++;
            offsets.put(last, begin);
        } catch (IOException e) {
            throw StoreFolder.unreadable(folder, e);
        }
    }

    /**
     * Begins anew after a commit that is about to come and is too large to be written down: who
     * followed up to here is told that what follows is not kept, and fetches the whole.
     */
    synchronized void skip() {
        try {
            last++;
            begin();
            while (files.size() > 1) {
                Files.delete(files.pollFirstEntry().getValue());
            }
        } catch (IOException e) {
            throw StoreFolder.unreadable(folder, e);
        }
    }

    private void begin() throws IOException {
        out.close();
        Path file = file(last + 1);
        out = open(file);
        files.put(last + 1, file);
        offsets.clear();
    }

    private void next() throws IOException {
        begin();
        long size = 0;
        for (Path old : files.values()) {
            size += Files.size(old);
        }
        while (size > ALL && files.size() > 1) {
            Path oldest = files.pollFirstEntry().getValue();
            size -= Files.size(oldest);
            Files.delete(oldest);
        }
    }

    private void write(OutputStream stream, Collection<Quad> removed, Collection<Quad> added) {
        RDFChangesWriterText writer = RDFPatchOps.textWriter(stream);
        writer.start();
        writer.header("id", NodeFactory.createURI(id(last + 1)));
        if (last > 0) {
            writer.header("prev", NodeFactory.createURI(id(last)));
        }
        writer.txnBegin();
        for (Quad quad : removed) {
            writer.delete(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
        for (Quad quad : added) {
            writer.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
        writer.txnCommit();
        writer.finish();
    }

    private String id(long number) {
        return "urn:mithaq:" + name + ":" + number;
    }

    /** Drops the newest patch where the store does not show what it did. */
    void reconcile(DatasetGraph dataset) {
        boolean clean = Files.exists(folder.resolve(CLEAN));
        try {
            Files.deleteIfExists(folder.resolve(CLEAN));
            if (!clean && !offsets.isEmpty() && !isIn(dataset, newest())) {
                drop();
            }
        } catch (IOException e) {
            throw StoreFolder.unreadable(folder, e);
        }
    }

    private byte[] newest() throws IOException {
        long begin = offsets.lastEntry().getValue();
        ByteBuffer bytes = ByteBuffer.allocate((int) (out.size() - begin));
        out.read(bytes, begin);
        return bytes.array();
    }

    private static boolean isIn(DatasetGraph dataset, byte[] patch) {
        RDFPatch read = RDFPatchOps.read(new ByteArrayInputStream(patch));
        List<Boolean> misses = new ArrayList<>();
        read.apply(
                new RDFChangesBase() {
                    @Override
                    public void add(Node g, Node s, Node p, Node o) {
                        if (!dataset.contains(g, s, p, o)) {
                            misses.add(true);
                        }
                    }

                    @Override
                    public void delete(Node g, Node s, Node p, Node o) {
                        if (dataset.contains(g, s, p, o)) {
                            misses.add(false);
                        }
                    }
                });
        return misses.isEmpty();
    }

    private void drop() throws IOException {
        long begin = offsets.pollLastEntry().getValue();
        out.truncate(begin);
        out.position(begin);
        last--;
    }

    /**
     * The patches after one, oldest first.
     *
     * @param since a number from {@link #first()} - 1 to {@link #last()}
     * @param most how many bytes, about; at least one patch is given where there is one
     * @return empty where patches after that one are not kept any more, or it is none of this store
     */
    synchronized Optional<Changes> since(long since, int most) {
        if (since < first() - 1 || since > last) {
            return Optional.empty();
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long number = since;
            while (number < last && bytes.size() < most) {
                number = copy(number + 1, most - bytes.size(), bytes);
            }
            return Optional.of(new Changes(name, since, number, last, bytes.toByteArray()));
        } catch (IOException e) {
            throw StoreFolder.unreadable(folder, e);
        }
    }

    /** Copies patches of one file, from one number on; answers the last number copied. */
    private long copy(long from, int most, ByteArrayOutputStream into) throws IOException {
        Map.Entry<Long, Path> file = files.floorEntry(from);
        byte[] all;
        long number = file.getKey();
        int at = 0;
        try (InputStream in = Files.newInputStream(file.getValue())) {
            Long offset = offsets.get(from);
            if (offset != null && file.equals(files.lastEntry())) {
                in.skipNBytes(offset);
                number = from;
            }
            all = in.readAllBytes();
        }
        long copied = from - 1;
        int begun = into.size();
        while (at < all.length && into.size() - begun < most) {
            int end = indexOf(all, END, at);
            if (end < 0) {
                break;
            }
            if (number >= from) {
                into.write(all, at, end + END.length - at);
                copied = number;
            }
            at = end + END.length;
            number++;
        }
        return copied;
    }

    /** Leaves word that the newest patch and the store agree. */
    @Override
    public void close() {
        try {
            out.close();
            Files.writeString(folder.resolve(CLEAN), "");
        } catch (IOException e) {
            throw StoreFolder.unreadable(folder, e);
        }
    }
}
