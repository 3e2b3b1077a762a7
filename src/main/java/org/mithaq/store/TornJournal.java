package org.mithaq.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts off the last entry of TDB2's journals where a process was killed in the midst of writing it,
 * which TDB2 of Jena 6.0.0 does not open. Such an entry is of a transaction whose commit did not
 * come: its commit would follow it. An entry is its length (4 bytes, below 1 where it is a mark
 * alone), a checksum (4), its type (4), its component (4) and its data.
 */
final class TornJournal {

    private static final String NAME = "journal.jrnl";
    private static final int HEADER = 16;

    private TornJournal() {}

    /** Mends the journals in a folder of TDB2's; does nothing where there are none. */
    static void mend(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        List<Path> journals;
        try (Stream<Path> copies = Files.list(data)) {
            journals = copies.map(copy -> copy.resolve(NAME)).filter(Files::isRegularFile).toList();
        }
        for (Path journal : journals) {
            long size = Files.size(journal);
            long whole = size == 0 ? 0 : whole(journal, size);
            if (whole < size) {
                try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
                    channel.truncate(whole);
                    channel.force(true);
                }
            }
        }
    }

    /** Where the last entry ends of which nothing is missing, in bytes. */
    private static long whole(Path journal, long size) throws IOException {
        long at = 0;
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(journal)))) {
            while (at + HEADER <= size) {
                long end = at + HEADER + Math.max(0, in.readInt());
                if (end > size) {
                    break;
                }
                in.skipNBytes(end - at - Integer.BYTES);
                at = end;
            }
        }
        return at;
    }
}
