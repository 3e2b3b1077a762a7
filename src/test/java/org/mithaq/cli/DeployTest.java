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
import org.junit.jupiter.api.Test;

/** What the files for operators start can be started. */
class DeployTest {

    private static String read(String name) throws IOException {
        return Files.readString(Path.of("src/main/deploy").resolve(name));
    }

    private static void understood(List<String> serve) {
        List<String> arguments = new ArrayList<>(serve);
        arguments.add("--show-settings");
        StringWriter err = new StringWriter();
        int code =
                Main.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        Locale.ENGLISH,
                        arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
    }

    @Test
    void theUnitOfSystemdStartsTheServer() throws IOException {
        Matcher start =
                Pattern.compile("(?m)^ExecStart=.* -jar \\S+/mithaq\\.jar (.*)$")
                        .matcher(read("mithaq.service"));
        assertThat(start.find()).isTrue();
        understood(List.of(start.group(1).split(" ")));
    }

    @Test
    void theImageStartsTheServer() throws IOException {
        String file = read("Dockerfile");
        Matcher start = Pattern.compile("(?m)^CMD \\[(.*)]$").matcher(file);
        assertThat(start.find()).isTrue();
        understood(List.of(start.group(1).replace("\"", "").split(", ")));
        assertThat(file).contains("COPY target/app /opt/mithaq").contains("USER mithaq");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("${project.build.directory}/app");
    }
}
