package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.query.QueryRunner;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;

/** No page lacks a word in a language. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        Path file = RESOURCES.resolve("org/mithaq/web").resolve(name);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = words("pages.properties");
        Properties arabic = words("pages_ar.properties");

        assertThat(arabic.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(arabic.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key)));
            assertThat(arabic.getProperty(key)).as(key).isNotBlank();
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(pattern);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }

    @Test
    void everyColumnOfAQuestionHasAName() throws IOException {
        Set<String> known = words("pages.properties").stringPropertyNames();
        for (Question question : Questions.shipped().all()) {
            List<String> columns =
                    QueryRunner.parse(question.sparql(), question.name()).getResultVars();
            assertThat(known)
                    .as(question.name())
                    .containsAll(columns.stream().map(c -> "column." + c).toList());
            for (Question.View view : question.views()) {
                assertThat(columns).as(question.name()).containsAll(view.columns());
            }
        }
    }

    @Test
    void everyKeyThatATemplateNamesExists() throws IOException {
        Set<String> known = words("pages.properties").stringPropertyNames();
        List<Path> templates;
        try (Stream<Path> files = Files.list(RESOURCES.resolve("templates"))) {
            templates = files.toList();
        }
        for (Path template : templates) {
            Matcher keys =
                    Pattern.compile("#\\{([a-z]+\\.[A-Za-z]+)[}(]")
                            .matcher(Files.readString(template));
            while (keys.find()) {
                assertThat(known).as(template.toString()).contains(keys.group(1));
            }
        }
        assertThat(templates).hasSizeGreaterThan(15);
    }
}
