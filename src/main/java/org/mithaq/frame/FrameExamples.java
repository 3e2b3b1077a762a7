package org.mithaq.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.shipped.ShippedFiles;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The {@code examples} and {@code not} entries of frame files. An example is a mapping of {@code
 * text}, {@code actors}, {@code recipients} and, where it is not Actual, {@code modality}; an entry
 * of {@code not} is a sentence alone.
 */
public final class FrameExamples {

    private static final Set<String> FIELDS = Set.of("text", "actors", "recipients", "modality");
    private static final Set<String> MODALITIES =
            Set.of("Actual", "Planned", "Negated", "Hypothetical");

    private final String name;
    private final FrameFile file;
    private final String type;
    private final List<FrameExample> examples = new ArrayList<>();

    private FrameExamples(String name, FrameFile file, String type) {
        this.name = name;
        this.file = file;
        this.type = type;
    }

    /**
     * The examples of all frame files that are shipped for a language.
     *
     * @param language its tag, such as {@code ar}
     * @throws LexiconException with every fault of every file
     */
    public static List<FrameExample> shipped(String language) {
        List<String> faults = new ArrayList<>();
        List<FrameExample> examples = new ArrayList<>();
        String folder = "lexicon/" + language + "/";
        ShippedFiles.text(folder + "frames.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(frame -> folder + "frames/" + frame + ".yml")
                .forEach(
                        name ->
                                examples.addAll(
                                        of(
                                                name,
                                                FrameFile.whole(
                                                        name, ShippedFiles.text(name), faults))));
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return examples;
    }

    /** The examples of one file; its faults go where the file's own go. */
    static List<FrameExample> of(String name, FrameFile file) {
        String type = file.text("class");
        if (type == null) {
            return List.of();
        }
        FrameExamples reader = new FrameExamples(name, file, type);
        file.items("examples").forEach(reader::example);
        file.items("not").forEach(reader::counterExample);
        return reader.examples;
    }

    private void example(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            file.fault(node, "an example without roles", "write \"text: …\" and \"actors: [XX]\"");
            return;
        }
        Map<String, Node> fields = FrameFile.fieldsOf(mapping);
        for (String field : fields.keySet()) {
            if (!FIELDS.contains(field)) {
                file.fault(node, "unknown field \"" + field + "\"", "write one of " + sorted());
            }
        }
        String text = value(fields.get("text"));
        if (text == null) {
            file.fault(node, "an example without words", "write \"text: …\"");
            return;
        }
        String modality = value(fields.get("modality"));
        if (modality != null && !MODALITIES.contains(modality)) {
            file.fault(
                    node,
                    "no modality \"" + modality + "\"",
                    "write Planned, Negated or Hypothetical");
        }
        add(
                node,
                true,
                text,
                keys(fields.get("actors")),
                keys(fields.get("recipients")),
                modality == null ? "Actual" : modality);
    }

    private static List<String> sorted() {
        return FIELDS.stream().sorted().toList();
    }

    private void counterExample(Node node) {
        String text = value(node);
        if (text == null) {
            file.fault(node, "a counter-example that is no sentence", "write the sentence alone");
            return;
        }
        add(node, false, text, List.of(), List.of(), "Actual");
    }

    private void add(
            Node node,
            boolean holds,
            String text,
            List<String> actors,
            List<String> recipients,
            String modality) {
        int line = node.getStartMark().getLine() + 1;
        examples.add(new FrameExample(name, line, type, holds, text, actors, recipients, modality));
    }

    private List<String> keys(@Nullable Node node) {
        return node == null ? List.of() : file.texts(node);
    }

    private static @Nullable String value(@Nullable Node node) {
        return node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? scalar.getValue()
                : null;
    }
}
