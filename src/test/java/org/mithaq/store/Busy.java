package org.mithaq.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;

/** A process that does one thing to a store over and over, until it is killed. */
public final class Busy {

    private Busy() {}

    /** Folder, what to do, and a number that makes its articles differ from another run's. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (GraphStore store = GraphStore.open(folder, GraphNames.DEFAULT_BASE)) {
            System.out.println("ready");
            for (int i = 0; ; i++) {
                int number = Integer.parseInt(arguments[2]) * 1000 + i;
                switch (arguments[1]) {
                    case "ingest" -> put(store, number);
                    case "replace" ->
                            store.put(StoreTexts.article("r" + i % 5, "w " + number), "b");
                    case "update" -> update(store, number);
                    case "derive" -> {
                        put(store, number);
                        store.derive();
                    }
                    case "compact" -> {
                        put(store, number);
                        store.compact();
                    }
                    case "backup" -> backup(store, folder.resolveSibling("backup"));
                    default -> throw new IllegalArgumentException(arguments[1]);
                }
            }
        }
    }

    private static void put(GraphStore store, int number) {
        store.put(StoreTexts.article("a" + number, "words " + number), "busy");
    }

    private static void update(GraphStore store, int number) {
        String graph = "GRAPH <" + GraphNames.DEFAULT_BASE + "graph/links>";
        Txn.executeWrite(
                store.dataset(),
                () ->
                        UpdateAction.parseExecute(
                                "DELETE WHERE { %1$s { <x:s> <x:p> ?o } } ; INSERT DATA { %1$s { <x:s> <x:p> %2$d , 'x%2$d' } }"
                                        .formatted(graph, number),
                                store.dataset()));
    }

    private static void backup(GraphStore store, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.backup(out);
        }
    }
}
