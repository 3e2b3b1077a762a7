package org.mithaq.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code mithaq}. */
@Command(
        name = "mithaq",
        subcommands = {
            ExtractCommand.class,
            IngestCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            EvaluateCommand.class,
            ValidateCommand.class,
            TrainCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true)
public final class Main implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, Locale.getDefault(), arguments);
        if (code != ServeCommand.KEEPS_RUNNING) {
            System.exit(code);
        }
    }

    /** Runs a command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, Locale locale, String... arguments) {
        Messages messages = Messages.of(locale);
        CommandLine line = new CommandLine(new Main());
        line.setResourceBundle(messages.bundle());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(
                (exception, command, result) -> {
                    err.println(
                            "mithaq: "
                                    + (exception instanceof Fault fault
                                            ? fault.in(messages)
                                            : unexpected(messages, exception)));
                    return ExitCode.FAILED;
                });
        return line.execute(arguments);
    }

    private static String unexpected(Messages messages, Exception exception) {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        return messages.get("unexpected", trace);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
