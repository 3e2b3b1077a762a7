package org.mithaq.frame;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One frame's YAML file, as nodes that know their lines: a document of rules and, behind {@code
 * ---}, one of examples, which only tests and checks read. Faults are collected, not thrown.
 */
final class FrameFile {

    private final String name;
    private final List<String> faults;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    /** The rules alone. */
    FrameFile(String name, String text, List<String> faults) {
        this(name, text, faults, false);
    }

    private FrameFile(String name, String text, List<String> faults, boolean whole) {
        this.name = name;
        this.faults = faults;
        try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            for (Node root : yaml.composeAll(new StringReader(text))) {
                if (root instanceof MappingNode mapping) {
                    fields.putAll(fieldsOf(mapping));
                } else {
                    fault(root, "not a frame", "write \"class: …\" and its verbs or nouns");
                }
                if (!whole) {
                    break;
                }
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(name + ":" + line + ": not YAML: " + e.getProblem() + "; mend the line");
        }
    }

    /** The rules with their examples. */
    static FrameFile whole(String name, String text, List<String> faults) {
        return new FrameFile(name, text, faults, true);
    }

    static Map<String, Node> fieldsOf(MappingNode mapping) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.put(key.getValue(), tuple.getValueNode());
            }
        }
        return fields;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    @Nullable String text(String field) {
        return fields.get(field) instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                ? scalar.getValue()
                : null;
    }

    boolean flag(String field) {
        return "true".equals(text(field));
    }

    List<String> list(String field) {
        Node node = fields.get(field);
        return node == null ? List.of() : texts(node);
    }

    /** The items of a list that may be plain words or mappings. */
    List<Node> items(String field) {
        Node node = fields.get(field);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(node, "\"" + field + "\" is no list", "write it as [a, b] or with dashes");
        return List.of();
    }

    List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    texts.add(scalar.getValue());
                } else {
                    fault(item, "not a word", "write plain words in the list");
                }
            }
        } else if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            texts.add(scalar.getValue());
        }
        return texts;
    }

    /** Says that the file does not tell its class, unless it could not be read at all. */
    void missingClass() {
        if (!fields.isEmpty() || faults.isEmpty()) {
            faults.add(name + ":1: no class; write \"class: …\", a class of the ontology");
        }
    }

    void fault(Node node, String what, String remedy) {
        faults.add(name + ":" + (node.getStartMark().getLine() + 1) + ": " + what + "; " + remedy);
    }
}
