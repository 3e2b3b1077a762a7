package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.source.Article;
import org.mithaq.source.Language;

/**
 * Texts made to be slow: four times the text may take little more than four times the time. Counted
 * in CPU time of the thread alone, the best of some runs, so that a busy machine does not matter.
 */
@Tag("once")
class PathologicalTextTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SMALL = 40_000;
    private static final int TIMES = 4;

    /** Quadratic growth would be {@code TIMES} times {@code TIMES}. */
    private static final double MOST = 2.2 * TIMES;

    /** What takes less is not told from noise. */
    private static final long TOO_SHORT = 40_000_000L;

    static Stream<Arguments> texts() {
        return Stream.of(
                text("quotes", Language.ARABIC, n -> "\"«".repeat(n / 2)),
                text("open quotations", Language.ARABIC, n -> "قال \"".repeat(n / 5)),
                text("endless waw", Language.ARABIC, n -> "و".repeat(n)),
                text("waw after waw", Language.ARABIC, n -> "و ".repeat(n / 2)),
                text(
                        "one sentence",
                        Language.ARABIC,
                        n -> "وأدانت تونس الهجوم على المسجد ".repeat(n / 29)),
                text("commas", Language.ARABIC, n -> "وأدانت تونس الهجوم، ".repeat(n / 20)),
                text("no spaces", Language.ARABIC, n -> "ابتثج".repeat(n / 5)),
                text("deep brackets", Language.ARABIC, n -> "(".repeat(n / 2) + ")".repeat(n / 2)),
                text("marks", Language.ARABIC, "ً"::repeat),
                text(
                        "one name again and again",
                        Language.ARABIC,
                        n -> "محمد الحداد ".repeat(n / 12)),
                text("many names", Language.ARABIC, PathologicalTextTest::ministers),
                text(
                        "many agreements",
                        Language.ARABIC,
                        n -> "اتفاقية تونس والجزائر ".repeat(n / 22)),
                text(
                        "many sentences",
                        Language.ARABIC,
                        n -> "أدانت تونس الهجوم على المسجد. ".repeat(n / 30)),
                text("many lines", Language.ARABIC, n -> "تونس\n".repeat(n / 5)),
                text("that that that", Language.ARABIC, n -> "أن ".repeat(n / 3)),
                text("quotes", Language.ENGLISH, n -> "\"".repeat(n)),
                text("open quotations", Language.ENGLISH, n -> "he said \"".repeat(n / 9)),
                text("and and and", Language.ENGLISH, n -> "and ".repeat(n / 4)),
                text(
                        "one sentence",
                        Language.ENGLISH,
                        n -> "and Peru condemned the attack ".repeat(n / 30)),
                text("commas", Language.ENGLISH, n -> "Peru condemned Chile, ".repeat(n / 22)),
                text("no spaces", Language.ENGLISH, n -> "abcde".repeat(n / 5)),
                text("deep brackets", Language.ENGLISH, n -> "(".repeat(n / 2) + ")".repeat(n / 2)),
                text("capitals", Language.ENGLISH, n -> "Aaaa Bbbb Cccc ".repeat(n / 15)),
                text("many names", Language.ENGLISH, PathologicalTextTest::people),
                text(
                        "many sentences",
                        Language.ENGLISH,
                        n -> "Peru condemned the attack. ".repeat(n / 27)),
                text("many dots", Language.ENGLISH, ".."::repeat));
    }

    private static Arguments text(String name, Language language, IntFunction<String> text) {
        return Arguments.of(Named.of(language.tag() + " " + name, text), language);
    }

    private static String ministers(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("وزير الخارجية التونسي محمد ").append(letters(i, 'ب', 20)).append("ان. ");
        }
        return text.toString();
    }

    private static String people(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("Foreign Minister John B").append(letters(i, 'a', 26)).append("son said. ");
        }
        return text.toString();
    }

    private static String letters(int number, char first, int many) {
        return ""
                + (char) (first + number % many)
                + (char) (first + number / many % many)
                + (char) (first + number / many / many % many);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void growsNoFasterThanTheText(IntFunction<String> text, Language language) {
        Article small = article(text.apply(SMALL), language);
        Article large = article(text.apply(TIMES * SMALL), language);
        time(small);

        double ratio = Double.MAX_VALUE;
        for (int run = 0; run < 4 && ratio > MOST; run++) {
            long less = time(small);
            long more = time(large);
            ratio = more < TOO_SHORT ? 1 : Math.min(ratio, (double) more / less);
        }

        assertThat(ratio)
                .as(() -> String.format(Locale.ROOT, "%d times the text", TIMES))
                .isLessThan(MOST);
    }

    private static Article article(String text, Language language) {
        return new Article("a", "a", text, language, null, null, null);
    }

    private static long time(Article article) {
        long start = THREADS.getCurrentThreadCpuTime();
        Articles.read(article);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
