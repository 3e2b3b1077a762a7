package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.claim.Claim;
import org.mithaq.message.Fault;
import org.mithaq.rdf.ArticleGraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.source.Article;
import org.mithaq.source.ArticleReader;
import org.mithaq.source.Inputs;
import org.mithaq.source.Known;
import org.mithaq.source.Language;
import org.mithaq.source.Limits;
import org.mithaq.source.Mutations;
import org.mithaq.source.Specimens;

/**
 * Breaks real input by chance and reads it: whatever comes, it is read or told by a {@link Fault},
 * in time, and what is read keeps its promises. Some seconds of it run always; {@code mvn -Pfuzz
 * test} goes on for minutes.
 */
@Tag("once")
class MutationTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20180130);
    private static final long SECONDS = Long.getLong("fuzz.seconds", 300);
    private static final long LONGEST = 10_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir private Path folder;

    @BeforeAll
    static void build() {
        for (Language language : Language.values()) {
            Articles.read(new Article("a", "a", "a", language, null, null, null));
        }
    }

    @Test
    void someHundredMutations() throws IOException {
        for (int i = 0; i < 300; i++) {
            once(SEED + i);
        }
    }

    @Test
    @Tag("fuzz")
    void mutationsForMinutes() throws IOException {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        long seed = SEED;
        while (System.nanoTime() < end) {
            once(seed++);
        }
        System.out.println(seed - SEED + " mutations, seeds " + SEED + " to " + (seed - 1));
    }

    private void once(long seed) throws IOException {
        Random random = new Random(seed);
        Mutations mutations = new Mutations(random);
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            if (random.nextInt(3) > 0) {
                List<String> texts = texts();
                Language language = random.nextBoolean() ? Language.ARABIC : Language.ENGLISH;
                String text = mutations.text(texts.get(random.nextInt(texts.size())));
                check(new Article("a", "a", text, language, LocalDate.of(2018, 1, 30), null, null));
            } else {
                file(mutations, random);
            }
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + seed, e);
        }
        assertThat(THREADS.getCurrentThreadCpuTime() - start)
                .as("CPU time with seed %d", seed)
                .isLessThan(LONGEST);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    seeds.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(seed));
            }
        }
        texts.addAll(Specimens.TEXTS);
        return texts;
    }

    private void file(Mutations mutations, Random random) throws IOException {
        List<String> names = new ArrayList<>(Specimens.files().keySet());
        String name = names.get(random.nextInt(names.size()));
        Path file = Files.write(folder.resolve(name), mutations.bytes(Specimens.files().get(name)));
        ArticleReader reader = new ArticleReader(null, Known.NOTHING, Limits.DEFAULT);
        Inputs.each(
                List.of(file),
                System.in,
                Limits.DEFAULT,
                piece -> {
                    try {
                        check(reader.read(piece));
                    } catch (Fault told) {
                        assertThat(told.getMessage()).contains(name);
                    }
                });
    }

    /**
     * Evidence stands in the text, confidence is one, and the same article gives the same bytes.
     */
    private static void check(Article article) {
        ArticleClaims claims = Articles.read(article);
        for (Claim claim : claims.claims()) {
            assertThat(claim.evidence().span().start()).isNotNegative();
            assertThat(claim.evidence().span().end()).isLessThanOrEqualTo(article.text().length());
            assertThat(claim.evidence().span().of(article.text())).isNotEmpty();
        }
        String graph = graph(claims);
        assertThat(graph).isNotEmpty().isEqualTo(graph(Articles.read(article)));
    }

    private static String graph(ArticleClaims claims) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(claims);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
