package org.mithaq.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.message.Fault;
import org.mithaq.shipped.ShippedFiles;

/** The questions that are part of the program: every {@code .rq} of the folder {@code queries}. */
public final class Questions {

    private static final String FOLDER = "queries/";
    private static final String FEDERATED = FOLDER + "federated/";
    private static final String ENDING = ".rq";

    private final List<Question> all;

    private Questions(List<Question> all) {
        this.all = all;
    }

    /** Reads them all, in the order of their names. */
    public static Questions shipped() {
        return new Questions(in(FOLDER));
    }

    /** With those that go on to other endpoints, whose names begin with {@code federated/}. */
    public static Questions withFederated() {
        List<Question> all = new ArrayList<>(in(FOLDER));
        all.addAll(in(FEDERATED));
        return new Questions(List.copyOf(all));
    }

    private static List<Question> in(String folder) {
        List<Question> all = new ArrayList<>();
        for (String file : ShippedFiles.list(folder, ENDING)) {
            String name = file.substring(FOLDER.length(), file.length() - ENDING.length());
            all.add(Question.parse(name, ShippedFiles.text(file)));
        }
        return all;
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
        return question.orElseThrow(
                () ->
                        new Fault(
                                "query.unknown",
                                name,
                                String.join(", ", all.stream().map(Question::name).toList())));
    }
}
