package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.evaluate.Calibration;
import org.mithaq.evaluate.Evaluation;
import org.mithaq.evaluate.Judged;
import org.mithaq.evaluate.Reliability;
import org.mithaq.extract.Extractor;
import org.mithaq.message.Fault;
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

    @Option(names = "--reliability", descriptionKey = "option.reliability")
    private boolean reliability;

    @Option(names = "--calibrate", paramLabel = "FILE", descriptionKey = "option.calibrate")
    private @Nullable Path calibrate;

    @Option(names = "--figures", paramLabel = "FILE", descriptionKey = "option.figures")
    private @Nullable Path figures;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        ArticleReader reader = new ArticleReader();
        Extractor extractor = Extractor.create(Reference.read(List.of()));
        Evaluation evaluation =
                Evaluation.of(
                        gold,
                        texts == null ? gold : texts,
                        file -> extractor.extract(reader.read(file)));
        if (each) {
            evaluation.each().forEach((name, score) -> console.out().print(score.table(name)));
        }
        console.out().print(evaluation.total().table(evaluation.each().size() + " articles"));
        if (reliability) {
            reliability(console, evaluation.total().judged());
        }
        console.out().flush();
        if (calibrate != null) {
            write(calibrate, Calibration.file(Calibration.fit(evaluation.total().judged())));
        }
        if (figures != null) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            write(figures, evaluation.total().properties(today, evaluation.each().size()));
        }
        return ExitCode.DONE;
    }

    private static void reliability(Console console, List<Judged> judged) {
        List<Judged> acts =
                judged.stream()
                        .filter(
                                one ->
                                        one.evidence().reasons().stream()
                                                .anyMatch(r -> r.key().startsWith("act.")))
                        .toList();
        console.out().print(Reliability.of(acts).table("acts"));
        console.out().print(Reliability.of(judged).table("all claims"));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Fault(e, "out.unwritable", file, String.valueOf(e.getMessage()));
        }
    }
}
