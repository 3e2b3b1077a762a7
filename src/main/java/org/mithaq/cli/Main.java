package org.mithaq.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true)
public final class Main implements Callable<Integer> {

    /** Every command by its name, in the order that the help shows. */
    static final Map<String, Supplier<Object>> COMMANDS = commands();

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
        CommandLine line = line(arguments);
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

    /** With the one command that is named, which halves the time to read the arguments, or all. */
    private static CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        Supplier<Object> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (named == null || arguments[0].equals("help")) {
            COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
        } else {
            line.addSubcommand(arguments[0], named.get());
        }
        return line;
    }

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("extract", ExtractCommand::new);
        commands.put("ingest", IngestCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("query", QueryCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("compact", CompactCommand::new);
        commands.put("index", IndexCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("link", LinkCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("token", TokenCommand::new);
        commands.put("train", TrainCommand::new);
        // No method reference: the class cache of the JDK breaks on one to a class as old as
        // picocli's.
        commands.put("help", () -> new HelpCommand());
        return commands;
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
