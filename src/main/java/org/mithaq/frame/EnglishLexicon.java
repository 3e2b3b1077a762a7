package org.mithaq.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.morphology.EnglishVerbs;
import org.mithaq.shipped.ShippedFiles;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The English frames: forms → verbs, nouns and adjectives. Built from {@code
 * lexicon/en/frames/*.yml}; immutable.
 */
public final class EnglishLexicon {

    private static final String FOLDER = "lexicon/en/";

    /** A reading of a word as a verb. */
    record Verb(VerbEntry entry, EnglishVerbs.Form form) {}

    /** A noun of a frame; {@code second} is the word that must follow, or null. */
    record Noun(Frame frame, String rule, @Nullable String second) {}

    private final Map<String, List<Verb>> verbs = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, Noun> adjectives = new HashMap<>();
    private final Map<String, EnglishVerbs.Form> light = new HashMap<>();
    private final Map<String, VerbEntry> entries = new LinkedHashMap<>();
    private final Map<String, Frame> frames = new HashMap<>();
    private final Set<String> modals = new HashSet<>();

    private EnglishLexicon() {}

    /**
     * Loads the lexicon on the class path.
     *
     * @throws LexiconException with every fault of every file
     */
    public static EnglishLexicon load() {
        EnglishLexicon lexicon = new EnglishLexicon();
        List<String> faults = new ArrayList<>();
        for (String name : lines("frames.txt")) {
            String file = FOLDER + "frames/" + name + ".yml";
            lexicon.read(name, new FrameFile(file, ShippedFiles.text(file), faults));
        }
        for (String line : lines("light-verbs.txt")) {
            lexicon.light.putAll(EnglishVerbs.inflect(line));
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return lexicon;
    }

    private static List<String> lines(String name) {
        return ShippedFiles.text(FOLDER + name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private void read(String name, FrameFile file) {
        String type = file.text("class");
        if (type == null) {
            return;
        }
        Frame frame =
                new Frame(
                        type,
                        !file.flag("deed"),
                        file.text("cameo"),
                        file.text("plover"),
                        file.flag("mutual"),
                        file.list("recipient"));
        frames.put(type, frame);
        int number = 0;
        for (Node item : file.items("verbs")) {
            verb(file, item, frame, "en/" + name + "#" + ++number, file.flag("expressing"));
        }
        for (String noun : file.list("nouns")) {
            String[] words = noun.split(" ", 2);
            nouns.computeIfAbsent(words[0], w -> new ArrayList<>())
                    .add(
                            new Noun(
                                    frame,
                                    "en/" + name + "#" + ++number,
                                    words.length > 1 ? words[1] : null));
        }
        for (String adjective : file.list("adjectives")) {
            adjectives.put(adjective, new Noun(frame, "en/" + name + "#" + ++number, null));
        }
        modals.addAll(file.list("modal"));
    }

    private void verb(FrameFile file, Node item, Frame frame, String rule, boolean expressing) {
        Map<String, Node> fields =
                item instanceof MappingNode mapping ? FrameFile.fieldsOf(mapping) : Map.of();
        Node spec = item instanceof MappingNode ? fields.get("verb") : item;
        if (!(spec instanceof ScalarNode scalar)) {
            file.fault(item, "no verb", "write \"verb: lemma [past participle]\"");
            return;
        }
        try {
            VerbEntry entry = entry(scalar.getValue());
            List<String> flags =
                    fields.containsKey("carrier")
                            ? List.of("carrier")
                            : fields.containsKey("instrument") ? List.of("instrument") : List.of();
            entry.add(
                    new Rule(
                            frame,
                            rule,
                            texts(file, fields, "with"),
                            texts(file, fields, "of"),
                            texts(file, fields, "not"),
                            flags,
                            null),
                    expressing);
        } catch (IllegalArgumentException e) {
            file.fault(item, String.valueOf(e.getMessage()), "see CONTRIBUTING.md, \"Add a word\"");
        }
    }

    private VerbEntry entry(String spec) {
        Map<String, EnglishVerbs.Form> forms = EnglishVerbs.inflect(spec);
        String lemma = forms.keySet().iterator().next();
        VerbEntry known = entries.get(lemma);
        if (known != null) {
            return known;
        }
        VerbEntry entry = new VerbEntry(lemma);
        entries.put(lemma, entry);
        forms.forEach(
                (form, kind) ->
                        verbs.computeIfAbsent(form, f -> new ArrayList<>(1))
                                .add(new Verb(entry, kind)));
        return entry;
    }

    private static List<String> texts(FrameFile file, Map<String, Node> fields, String field) {
        Node node = fields.get(field);
        return node == null ? List.of() : file.texts(node);
    }

    List<Verb> verbs(String form) {
        return verbs.getOrDefault(form, List.of());
    }

    List<Noun> nouns(String form) {
        return nouns.getOrDefault(form, List.of());
    }

    @Nullable Noun adjective(String form) {
        return adjectives.get(form);
    }

    EnglishVerbs.@Nullable Form light(String form) {
        return light.get(form);
    }

    boolean isModal(String form) {
        return modals.contains(form);
    }

    Frame frame(String type) {
        Frame frame = frames.get(type);
        if (frame == null) {
            throw new IllegalArgumentException("no frame " + type);
        }
        return frame;
    }
}
