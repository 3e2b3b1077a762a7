package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds a JDK, or says in one line that it did not. */
@Tag("once")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir private Path folder;

    record Run(int code, String output) {}

    /**
     * Runs a copy of the launcher beside a stand-in for the program, which prints what it is
     * started with.
     */
    private Run launch(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path script = folder.resolve("mithaq");
        if (!Files.exists(script)) {
            Files.copy(Path.of("mithaq"), script);
            assertThat(script.toFile().setExecutable(true)).isTrue();
            Files.createDirectories(folder.resolve("target/app"));
            Files.writeString(folder.resolve("target/app/mithaq.jar"), "stand-in");
        }
        String[] command = new String[arguments.length + 2];
        command[0] = "/bin/bash";
        command[1] = script.toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(
                        name ->
                                name.equals("JAVA_HOME")
                                        || name.startsWith("LC_")
                                        || name.equals("LANG"));
        builder.environment().put("MITHAQ_JDKS", folder.resolve("none").toString());
        builder.environment().put("PATH", "/usr/bin-without-java:" + tools());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    /** A folder with the few tools that the launcher calls, and no java. */
    private String tools() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool :
                new String[] {
                    "bash",
                    "readlink",
                    "dirname",
                    "find",
                    "cksum",
                    "cat",
                    "rm",
                    "mkdir",
                    "touch",
                    "tail"
                }) {
            Path link = bin.resolve(tool);
            Path target =
                    Files.exists(Path.of("/usr/bin", tool))
                            ? Path.of("/usr/bin", tool)
                            : Path.of("/bin", tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, target);
            }
        }
        return bin.toString();
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java, "#!/bin/bash\necho " + name + " \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    @Test
    void saysInOneLineThatThereIsNoJdk() throws Exception {
        Run english = launch(Map.of(), "--version");
        Run arabic = launch(Map.of("LC_ALL", "ar_QA.UTF-8"), "--version");

        assertThat(english.code).isEqualTo(3);
        assertThat(english.output.strip().lines())
                .containsExactly(
                        "mithaq: needs a JDK 21 or newer and found none; install one or point"
                                + " JAVA_HOME at it");
        assertThat(arabic.output.replaceAll("(?m)^.*setlocale.*$", "").strip())
                .hasLineCount(1)
                .containsPattern("\\p{InArabic}");
    }

    @Test
    void refusesAnOldJdk() throws Exception {
        Path old = jdk("jdk-17", "17.0.9");

        assertThat(launch(Map.of("JAVA_HOME", old.toString())).code).isEqualTo(3);
    }

    @Test
    void takesJavaHomeFirstAndElseTheNewestOfTheUsualPlaces() throws Exception {
        Path first = jdk("jdk-21", "21.0.4");
        Path other = jdk("jdk-22", "22");

        assertThat(launch(Map.of("JAVA_HOME", first.toString()), "query", "a b").output)
                .startsWith("jdk-21 ")
                .contains("query a b");
        assertThat(launch(Map.of("MITHAQ_JDKS", first + " " + other), "query").output)
                .startsWith("jdk-22 ");
    }

    @Test
    void preparesAFastStartOnceWhereTheJdkCan() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.1");

        launch(Map.of("JAVA_HOME", jdk.toString()), "query");
        String stamp = Files.readString(folder.resolve("target/app/prepared"));
        assertThat(Files.readString(folder.resolve("target/app/prepare-read.log")))
                .contains("-XX:AOTCacheOutput")
                .contains("train read");
        assertThat(Files.readString(folder.resolve("target/app/prepare-reference.log")))
                .contains("train reference");
        assertThat(Files.readString(folder.resolve("target/app/prepare-store.log")))
                .contains("-Dmithaq.template=")
                .contains("train store");
        assertThat(stamp).contains("25");
        Path old = jdk("jdk-21", "21.0.4");
        launch(Map.of("JAVA_HOME", old.toString()), "query");
        assertThat(Files.readString(folder.resolve("target/app/prepared"))).contains("jdk-21");
    }

    @Test
    void compilesHarderWhereItRunsForLong() throws Exception {
        Map<String, String> jdk = Map.of("JAVA_HOME", jdk("jdk-21", "21.0.4").toString());
        String harder = "-XX:TieredStopAtLevel=4";
        String articles = Files.createDirectories(folder.resolve("articles")).toString();

        assertThat(launch(jdk, "extract", articles).output).contains(harder);
        assertThat(launch(jdk, "ingest", "a.jsonl.gz").output).contains(harder);
        assertThat(launch(jdk, "extract", "-").output).contains(harder);
        assertThat(launch(jdk, "serve", "--port", "0").output).contains(harder);
        assertThat(launch(jdk, "extract", "a.txt", "--out", articles).output)
                .doesNotContain(harder);
        assertThat(launch(jdk, "query", "a.zip").output).doesNotContain(harder);
    }
}
