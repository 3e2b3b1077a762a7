package org.mithaq.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.message.Fault;

/**
 * The scores of a folder of annotated articles.
 *
 * @param each by the article's name
 * @param total over all
 */
public record Evaluation(Map<String, Score> each, Score total) {

    /**
     * Scores every {@code NAME.tsv} of a folder against what is read from {@code NAME.txt}.
     *
     * @param texts the folder of the texts
     * @param extract reads an article
     * @throws Fault where a folder has no annotations or a text is missing
     */
    public static Evaluation of(Path gold, Path texts, Function<Path, ArticleClaims> extract) {
        Map<String, Score> each = new LinkedHashMap<>();
        Score total = new Score();
        for (Path file : annotations(gold)) {
            String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
            ArticleClaims claims = extract.apply(texts.resolve(name + ".txt"));
            Score score =
                    Scorer.compare(
                            GoldFile.read(file, claims.article().text()), ClaimFacts.of(claims));
            each.put(name, score);
            total.add(score);
        }
        return new Evaluation(each, total);
    }

    private static List<Path> annotations(Path gold) {
        try (Stream<Path> files = Files.list(gold)) {
            List<Path> found =
                    files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
            if (found.isEmpty()) {
                throw new Fault("gold.none", gold);
            }
            return found;
        } catch (IOException e) {
            throw new Fault(e, "gold.none", gold);
        }
    }
}
