package org.mithaq.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.evaluate.Evaluation;
import org.mithaq.extract.Extractor;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.source.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the extractor on annotated articles. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, usageHelpAutoWidth = true)
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD_DIR", descriptionKey = "option.gold")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path gold;

    @Option(names = "--texts", paramLabel = "DIR", descriptionKey = "option.texts")
    private @Nullable Path texts;

    @Option(names = "--each", descriptionKey = "option.each")
    private boolean each;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        Reading reading =
                new Reading(
                        console,
                        new ArticleReader(null, null),
                        Extractor.create(ReferenceReader.shipped()));
        Evaluation evaluation = Evaluation.of(gold, texts == null ? gold : texts, reading::read);
        if (each) {
            evaluation.each().forEach((name, score) -> console.out().print(score.table(name)));
        }
        console.out().print(evaluation.total().table(evaluation.each().size() + " articles"));
        console.out().flush();
        return ExitCode.DONE;
    }
}
