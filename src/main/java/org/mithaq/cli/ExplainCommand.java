package org.mithaq.cli;

import java.util.concurrent.Callable;
import org.mithaq.rdf.TermLabels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows articles with what is read in them, and why. */
@Command(name = "explain", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class ExplainCommand implements Callable<Integer> {

    /** When to colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Mixin private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--colour", paramLabel = "auto|always|never", descriptionKey = "option.colour")
    private Colour colour = Colour.AUTO;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        boolean arabic = console.messages().bundle().getLocale().getLanguage().equals("ar");
        TermLabels labels = TermLabels.in(arabic ? "ar" : "en");
        boolean coloured =
                switch (colour) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO ->
                            Boolean.getBoolean("mithaq.colour")
                                    && System.getenv("NO_COLOR") == null;
                };
        Tally tally =
                new Reading<>(
                                console,
                                reading,
                                claims ->
                                        new Explanation(
                                                        claims,
                                                        console.messages(),
                                                        labels,
                                                        coloured)
                                                .text(),
                                (name, text) -> console.out().println(text))
                        .run();
        console.out().flush();
        return tally.exitCode();
    }
}
