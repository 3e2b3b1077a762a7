package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;

/** What the README shows is what the program does. */
class ReadmeTest {

    private final String readme = read("README.md");

    @TempDir private Path folder;

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, arguments))
                .as(err.toString())
                .isZero();
        return out.toString().replace("\r\n", "\n");
    }

    @Test
    void theQuestionsHaveTheAnswersThatItShows() {
        Matcher shown =
                Pattern.compile(
                                "```console\n\\$ \\./mithaq (query [^\n]*)\n(.*?)```",
                                Pattern.DOTALL)
                        .matcher(readme);
        String data = folder.resolve("data").toString();
        run("ingest", "seeds", "--data", data);

        int found = 0;
        while (shown.find()) {
            found++;
            List<String> arguments = new ArrayList<>(List.of(shown.group(1).split(" ")));
            arguments.addAll(List.of("--data", data));
            assertThat(run(arguments.toArray(String[]::new))).isEqualTo(shown.group(2));
        }
        assertThat(found).isEqualTo(2);
    }

    @Test
    void everyCommandOfTheTableExists() {
        Matcher commands = Pattern.compile("\\| `\\./mithaq (\\w+)").matcher(readme);
        List<String> found = new ArrayList<>();
        while (commands.find()) {
            found.add(commands.group(1));
            assertThat(run(commands.group(1), "--help"))
                    .contains("Usage: mithaq " + commands.group(1));
        }
        assertThat(found.stream().distinct())
                .containsExactly(
                        "extract",
                        "ingest",
                        "explain",
                        "serve",
                        "query",
                        "merge",
                        "evaluate",
                        "validate",
                        "backup",
                        "restore",
                        "compact",
                        "index",
                        "check",
                        "export",
                        "link",
                        "import",
                        "token");
    }

    @Test
    void everyOptionThatItNamesExists() {
        String help =
                Stream.of(
                                "extract",
                                "ingest",
                                "explain",
                                "serve",
                                "query",
                                "merge",
                                "evaluate",
                                "validate",
                                "restore",
                                "export",
                                "link",
                                "import",
                                "token")
                        .map(command -> run(command, "--help"))
                        .reduce("", String::concat);
        Matcher code = Pattern.compile("`([^`\n]+)`").matcher(readme);
        while (code.find()) {
            Matcher options = Pattern.compile("--[a-z-]+").matcher(code.group(1));
            while (options.find()) {
                assertThat(help).contains(options.group());
            }
        }
    }

    @Test
    void listsAllQuestions() {
        for (Question question : Questions.shipped().all()) {
            assertThat(readme)
                    .contains(
                            "| `"
                                    + question.name()
                                    + "` | "
                                    + question.title()
                                    + " · "
                                    + question.titleArabic()
                                    + " |");
        }
    }

    @Test
    void everyFileThatItNamesExists() {
        Matcher files = Pattern.compile("\\]\\(([^)]+)\\)").matcher(readme);
        while (files.find()) {
            assertThat(Path.of(files.group(1))).exists();
        }
    }

    @Test
    void theContinuousBuildCallsItsTestCommand() {
        assertThat(read(".ci/run")).contains("mvn -B verify");
        assertThat(readme).contains("mvn verify");
    }
}
