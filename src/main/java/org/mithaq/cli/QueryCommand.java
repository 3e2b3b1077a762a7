package org.mithaq.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.mithaq.guard.RemoteServices;
import org.mithaq.message.Fault;
import org.mithaq.query.QueryRunner;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;
import org.mithaq.query.ResultFormat;
import org.mithaq.store.GraphNames;
import org.mithaq.store.GraphStore;
import org.mithaq.store.RemoteStore;
import org.mithaq.store.ServerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a question of {@code queries/}; without a name, lists them. */
@Command(name = "query", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class QueryCommand implements Callable<Integer> {

    private static final String WIKIDATA = "https://query.wikidata.org/sparql";
    private static final Duration SERVICE_TIME = Duration.ofSeconds(30);

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "option.question")
    private @Nullable String name;

    @Option(names = "--param", paramLabel = "KEY=VALUE", descriptionKey = "option.param")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "option.results")
    private ResultFormat format = ResultFormat.TABLE;

    @Option(names = "--allow", paramLabel = "URL", descriptionKey = "option.allow")
    private List<String> allowed = List.of();

    @Mixin private final StoreOptions store = new StoreOptions();

    @Mixin private final RemoteOptions remote = new RemoteOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        Questions questions = Questions.withFederated();
        if (name == null) {
            list(console, questions);
            return ExitCode.DONE;
        }
        String sparql = onTheList(questions.named(name).with(parameters));
        Query query = QueryRunner.parse(sparql, name);
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        RemoteStore elsewhere = remote.connect(GraphNames.DEFAULT_BASE);
        Optional<ServerFile> server = ServerFile.of(store.data);
        if (elsewhere != null) {
            QueryRunner.run(elsewhere, query, format, results);
        } else if (server.isPresent()) {
            QueryRunner.convert(new ServerClient(server.get()).query(sparql), format, results);
        } else if (Files.isDirectory(store.data)) {
            try (GraphStore open = GraphStore.open(store.data, GraphNames.DEFAULT_BASE)) {
                QueryRunner.run(open.dataset(), query, format, results, services());
            }
        } else {
            throw new Fault("store.missing", store.data);
        }
        console.out().print(results.toString(StandardCharsets.UTF_8));
        console.out().flush();
        return ExitCode.DONE;
    }

    private RemoteServices services() {
        return RemoteServices.of(String.join(" ", allowed), SERVICE_TIME);
    }

    /** The first address on the list stands for Wikidata's where that is not on it. */
    private String onTheList(String sparql) {
        if (allowed.isEmpty() || allowed.contains(WIKIDATA)) {
            return sparql;
        }
        services(); // an address that is none would break the query
        return sparql.replace("<" + WIKIDATA + ">", "<" + allowed.get(0) + ">");
    }

    private static void list(Console console, Questions questions) {
        boolean arabic = console.messages().bundle().getLocale().getLanguage().equals("ar");
        for (Question question : questions.all()) {
            console.out()
                    .println(
                            question.name()
                                    + "\n    "
                                    + (arabic ? question.titleArabic() : question.title())
                                    + " "
                                    + (arabic ? question.answersArabic() : question.answers()));
            for (Question.Parameter p : question.parameters()) {
                console.out()
                        .println(
                                "    --param "
                                        + p.name()
                                        + "="
                                        + p.standard()
                                        + "    "
                                        + (arabic ? p.helpArabic() : p.help()));
            }
        }
        console.out().flush();
    }
}
