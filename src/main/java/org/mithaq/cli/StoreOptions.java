package org.mithaq.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What commands that use a store have in common. */
final class StoreOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    Path data = Path.of("data");
}
