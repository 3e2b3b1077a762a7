package org.mithaq.cli;

import org.jspecify.annotations.Nullable;
import org.mithaq.store.RemoteStore;
import picocli.CommandLine.Option;

/** Where graphs are that another server keeps, for commands that can do with SPARQL alone. */
final class RemoteOptions {

    /**
     * Holds {@code name:password}: in an environment, unlike in arguments, others do not see it.
     */
    static final String LOGIN = "MITHAQ_STORE_LOGIN";

    @Option(names = "--store", paramLabel = "sparql:URL", descriptionKey = "option.store")
    private @Nullable String address;

    /** The server; null where the store is a folder of this machine. */
    @Nullable RemoteStore connect(String base) {
        return address == null ? null : RemoteStore.connect(address, System.getenv(LOGIN), base);
    }
}
