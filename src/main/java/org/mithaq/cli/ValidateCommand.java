package org.mithaq.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.message.Fault;
import org.mithaq.store.ShapesValidator;
import org.mithaq.store.ShapesValidator.Breach;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks RDF files against the shapes. */
@Command(name = "validate", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.rdf")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        ShapesValidator validator = new ShapesValidator();
        int failed = 0;
        for (Path file : files) {
            try {
                List<Breach> breaches =
                        validator.check(file, console.messages().bundle().getLocale());
                for (Breach breach : breaches) {
                    console.out()
                            .println(
                                    file
                                            + ": "
                                            + breach.node()
                                            + " "
                                            + breach.path()
                                            + ": "
                                            + breach.message());
                }
                console.say(
                        breaches.isEmpty() ? "validate.fine" : "validate.broken",
                        file,
                        breaches.size());
                failed += breaches.isEmpty() ? 0 : 1;
            } catch (Fault fault) {
                console.complain(fault);
                failed++;
            }
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
