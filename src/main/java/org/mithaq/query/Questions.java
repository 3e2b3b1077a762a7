package org.mithaq.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.mithaq.message.Fault;

/** The questions that are part of the program: every {@code .rq} of the folder {@code queries}. */
public final class Questions {

    private static final String FOLDER = "queries/";

    private final List<Question> all;

    private Questions(List<Question> all) {
        this.all = all;
    }

    /** Reads them all, in the order of their names. */
    public static Questions shipped() {
        List<Question> all = new ArrayList<>();
        for (String name : names()) {
            try (InputStream in = Questions.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new IllegalStateException(FOLDER + name + " is missing from the program: build it again");
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                all.add(Question.parse(name.substring(0, name.length() - ".rq".length()), text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Questions(List.copyOf(all));
    }

    private static List<String> names() {
        URL folder = Questions.class.getClassLoader().getResource(FOLDER + "agreements-of-two-states.rq");
        if (folder == null) {
            throw new IllegalStateException(FOLDER + " is missing from the program: build it again");
        }
        try {
            return folder.getProtocol().equals("jar") ? inJar(folder) : inFolder(Path.of(folder.toURI()).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName())).filter(name -> name.endsWith(".rq")).sorted().toList();
        }
    }

    private static List<String> inJar(URL entry) throws IOException, URISyntaxException {
        String jar = entry.getPath().substring(0, entry.getPath().indexOf('!'));
        try (JarFile file = new JarFile(Path.of(new URI(jar)).toFile())) {
            return file.stream()
                    .map(e -> e.getName())
                    .filter(name -> name.startsWith(FOLDER) && name.endsWith(".rq"))
                    .map(name -> name.substring(FOLDER.length()))
                    .sorted()
                    .toList();
        }
    }

    public List<Question> all() {
        return all;
    }

    /**
     * The question of a name.
     *
     * @throws Fault where there is none
     */
    public Question named(String name) {
        Optional<Question> question = all.stream().filter(q -> q.name().equals(name)).findFirst();
        return question.orElseThrow(() -> new Fault(
                "query.unknown", name, String.join(", ", all.stream().map(Question::name).toList())));
    }
}
