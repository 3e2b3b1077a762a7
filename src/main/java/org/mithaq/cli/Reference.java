package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.reference.ReferenceData;
import org.mithaq.reference.ReferenceSnapshot;

/**
 * The reference data, from the snapshot that the launcher prepared where there is one, else from
 * its Turtle files.
 */
final class Reference {

    private static final @Nullable String SNAPSHOT = System.getProperty("mithaq.reference");

    private Reference() {}

    /** The shipped data and a user's own Turtle files beside it. */
    static ReferenceData read(List<Path> more) {
        if (more.isEmpty() && SNAPSHOT != null && Files.exists(Path.of(SNAPSHOT))) {
            try {
                return ReferenceSnapshot.read(Path.of(SNAPSHOT));
            } catch (IOException unreadable) {
                return ReferenceReader.shipped();
            }
        }
        return ReferenceReader.read(more);
    }

    /** Makes the snapshot anew, where the launcher names a file for it. */
    static void prepare() throws IOException {
        if (SNAPSHOT != null) {
            ReferenceSnapshot.write(ReferenceReader.shipped(), Path.of(SNAPSHOT));
        }
    }
}
