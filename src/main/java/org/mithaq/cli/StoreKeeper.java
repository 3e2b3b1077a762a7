package org.mithaq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphNames;
import org.mithaq.store.GraphStore;
import org.mithaq.store.ServerFile;
import org.mithaq.store.StoreCheck;

/** Looks after a store: itself, or through the server that has it open. */
interface StoreKeeper extends AutoCloseable {

    /** Writes a backup. */
    void backup(OutputStream out) throws IOException;

    /** Replaces all by a backup; answers how many statements it has. */
    long restore(Path backup) throws IOException;

    void compact();

    /** Makes the index of words anew; answers how many texts it has. */
    long index();

    StoreCheck.Report check();

    @Override
    void close();

    /**
     * The keeper of a folder.
     *
     * @param make whether to make a store where there is none
     * @throws Fault where there is none
     */
    static StoreKeeper of(Path folder, boolean make) {
        Optional<ServerFile> server = ServerFile.of(folder);
        if (server.isPresent()) {
            return new ThroughServer(new ServerClient(server.get()));
        }
        if (!make && !Files.isDirectory(folder)) {
            throw new Fault("store.missing", folder);
        }
        return new Direct(folder, GraphStore.open(folder, GraphNames.DEFAULT_BASE));
    }

    /** With a store that this process has open. */
    record Direct(Path folder, GraphStore store) implements StoreKeeper {
        @Override
        public void backup(OutputStream out) {
            store.backup(out);
        }

        @Override
        public long restore(Path backup) throws IOException {
            try (InputStream in = Files.newInputStream(backup)) {
                store.close();
                return GraphStore.refill(folder, GraphNames.DEFAULT_BASE, in, backup.toString());
            }
        }

        @Override
        public void compact() {
            store.compact();
        }

        @Override
        public long index() {
            return store.reindex();
        }

        @Override
        public StoreCheck.Report check() {
            return store.check();
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** Through the server. */
    record ThroughServer(ServerClient client) implements StoreKeeper {
        @Override
        public void backup(OutputStream out) throws IOException {
            client.download("/admin/backup", out);
        }

        @Override
        public long restore(Path backup) throws IOException {
            return Long.parseLong(client.upload("/admin/restore", backup).strip());
        }

        @Override
        public void compact() {
            client.post("/admin/compact");
        }

        @Override
        public long index() {
            return Long.parseLong(client.post("/admin/index").strip());
        }

        @Override
        public StoreCheck.Report check() {
            List<String> lines = client.get("/admin/check").lines().toList();
            return new StoreCheck.Report(
                    Long.parseLong(lines.get(0)),
                    Long.parseLong(lines.get(1)),
                    Long.parseLong(lines.get(2)),
                    lines.subList(3, lines.size()));
        }

        @Override
        public void close() {}
    }
}
