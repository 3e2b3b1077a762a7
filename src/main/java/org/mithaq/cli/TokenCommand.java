package org.mithaq.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.mithaq.message.Fault;
import org.mithaq.store.TokenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and ends the tokens that let their holders write to a store over HTTP. */
@Command(name = "token", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class TokenCommand implements Callable<Integer> {

    /** What is to be done. */
    enum Action {
        CREATE,
        LIST,
        REVOKE
    }

    @Parameters(
            index = "0",
            paramLabel = "create|list|revoke",
            descriptionKey = "option.tokenAction")
    private Action action = Action.LIST;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NAME",
            descriptionKey = "option.tokenName")
    private String name = "";

    @Mixin private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        if (!Files.isDirectory(store.data)) {
            throw new Fault("store.missing", store.data);
        }
        TokenFile tokens = new TokenFile(store.data);
        switch (action) {
            case CREATE -> {
                console.out().println(tokens.create(name));
                console.say("token.created", name);
            }
            case LIST ->
                    tokens.all()
                            .forEach(
                                    token ->
                                            console.out()
                                                    .println(
                                                            token.name() + "\t" + token.created()));
            case REVOKE -> {
                if (!tokens.revoke(name)) {
                    throw new Fault("token.unknown", name);
                }
                console.say("token.revoked", name);
            }
        }
        console.out().flush();
        return ExitCode.DONE;
    }
}
