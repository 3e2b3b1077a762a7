package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article with what was read in it, in both languages. */
class ExplainTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TempDir private Path folder;

    private String explain(Locale locale, String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        StringWriter out = new StringWriter();
        String[] arguments = new String[more.length + 2];
        arguments[0] = "explain";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(out), locale, arguments))
                .as(out.toString())
                .isZero();
        return out.toString();
    }

    @Test
    void marksTheWordsAndTellsTheRule() throws IOException {
        String told = explain(Locale.ENGLISH, "أدانت تونس الهجوم على المسجد في المدينة.");

        assertThat(told)
                .contains("*أدانت*")
                .contains("condemnation (Condemnation) · actual")
                .contains("who: TN (تونس)")
                .contains("trigger: «أدانت»")
                .containsPattern("rule: ar/condemnation(#\\d+)?")
                .containsPattern("confidence: 0\\.\\d\\d = ")
                .contains("the subject is named in the clause");
    }

    @Test
    void speaksArabic() throws IOException {
        String told = explain(ARABIC, "Peru condemned the attack on the embassy on Monday.");

        assertThat(told)
                .contains("إدانة (Condemnation)")
                .contains("من: PE (Peru)")
                .contains("اللفظ الدال: «condemned»")
                .contains("الثقة: 0.");
    }

    @Test
    void coloursOnlyWhereAsked() throws IOException {
        String text = "أدانت تونس الهجوم على المسجد في المدينة.";

        assertThat(explain(Locale.ENGLISH, text)).doesNotContain("\u001B");
        assertThat(explain(Locale.ENGLISH, text, "--colour", "always"))
                .contains("\u001B[1;33mأدانت\u001B[0m")
                .doesNotContain("*أدانت*");
    }

    @Test
    void nothingOfTheArticleSteersTheTerminal() throws IOException {
        assertThat(explain(Locale.ENGLISH, "أدانت تونس \u001B[31m الهجوم على المسجد في المدينة."))
                .doesNotContain("\u001B");
    }

    @Test
    void reasonsAddUpToTheConfidence() throws IOException {
        String told = explain(Locale.ENGLISH, "أدانت تونس الهجوم على المسجد ودعت إلى ضبط النفس.");
        Matcher lines = Pattern.compile("confidence: (0\\.\\d\\d) = (.*)").matcher(told);
        int claims = 0;
        while (lines.find()) {
            claims++;
            double sum = 0;
            Matcher weights = Pattern.compile("([+−])(\\d+\\.\\d\\d) ").matcher(lines.group(2));
            while (weights.find()) {
                double weight = Double.parseDouble(weights.group(2));
                sum += weights.group(1).equals("+") ? weight : -weight;
            }
            assertThat(1 / (1 + Math.exp(-sum)))
                    .isCloseTo(Double.parseDouble(lines.group(1)), within(0.006));
        }
        assertThat(claims).isGreaterThanOrEqualTo(3);
    }
}
