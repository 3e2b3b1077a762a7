package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes: results, messages and, on a terminal, progress. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;

    Console(CommandSpec spec) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        ResourceBundle bundle = spec.resourceBundle();
        this.messages = Messages.of(bundle == null ? Locale.ROOT : bundle.getLocale());
    }

    PrintWriter out() {
        return out;
    }

    Messages messages() {
        return messages;
    }

    /** Tells something that is not a result. */
    void say(String key, Object... arguments) {
        err.println(messages.get(key, arguments));
        err.flush();
    }

    /** Tells what went wrong with one input; the rest goes on. */
    void complain(Fault fault) {
        complain(fault.in(messages));
    }

    /** Tells in words what went wrong with one input. */
    void complain(String words) {
        err.println("mithaq: " + words);
        err.flush();
    }

    /** A progress bar on a terminal; null in a pipe. The launcher knows which it is. */
    @Nullable ProgressBar progress(String key) {
        if (!Boolean.getBoolean("mithaq.terminal")) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName(messages.get(key))
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }
}
