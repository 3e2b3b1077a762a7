package org.mithaq.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills a folder's graphs from a backup with Jena's bulk loader, which is fast and knows no
 * transactions: it fills a copy beside them, {@code tdb.filling/}, which gets the name {@code
 * tdb.filled/} once it is whole and only then takes their place. Where the process is killed, what
 * is not whole is dropped, and what is whole takes its place when the folder is opened again.
 */
final class BulkRestore {

    private BulkRestore() {}

    /**
     * @return how many quads the backup has
     * @throws org.mithaq.message.Fault where it is no backup, or not a whole one; the graphs stay
     *     as they are
     */
    static long run(StoreFolder folder, InputStream in, String name) {
        try {
            StoreFolder.delete(filling(folder));
            Files.createDirectories(filling(folder));
            long quads;
            try {
                quads = fill(filling(folder), in, name);
            } catch (RuntimeException e) {
                StoreFolder.delete(filling(folder));
                throw e;
            }
            try (ChangeLog log = new ChangeLog(folder.changes())) {
                log.skip();
            }
            Files.move(filling(folder), filled(folder), StandardCopyOption.ATOMIC_MOVE);
            mend(folder);
            return quads;
        } catch (IOException e) {
            throw StoreFolder.unreadable(folder.path(), e);
        }
    }

    private static long fill(Path fresh, InputStream in, String name) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(fresh.toString()));
        try {
            DataLoader loader = LoaderFactory.createLoader(dataset, MonitorOutputs.nullOutput());
            loader.startBulk();
            try {
                StreamRDF sink = loader.streamRDF();
                long quads = Maintenance.read(in, name, sink::quad);
                loader.finishBulk();
                return quads;
            } catch (RuntimeException e) {
                loader.finishException(e);
                throw e;
            }
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    /** Ends what a process that was killed had begun. */
    static void mend(StoreFolder folder) throws IOException {
        StoreFolder.delete(filling(folder));
        if (Files.exists(filled(folder))) {
            StoreFolder.delete(folder.data());
            Files.move(filled(folder), folder.data(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path filling(StoreFolder folder) {
        return folder.path().resolve(StoreFolder.DATA + ".filling");
    }

    private static Path filled(StoreFolder folder) {
        return folder.path().resolve(StoreFolder.DATA + ".filled");
    }
}
