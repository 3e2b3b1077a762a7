package org.mithaq.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.morphology.EnglishVerbs;
import org.mithaq.morphology.EnglishVerbs.Form;
import org.mithaq.shipped.ShippedFiles;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The English frames: forms → verbs, nouns and adjectives. Built from {@code
 * lexicon/en/frames/*.yml} and the word lists beside them; immutable.
 */
public final class EnglishLexicon {

    private static final String FOLDER = "lexicon/en/";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What a rule can ask for beside words: {@code {verb: agree, infinitive: true}}. */
    private static final Set<String> FLAGS =
            Set.of(
                    "carrier",
                    "instrument",
                    "clause",
                    "infinitive",
                    "side",
                    "reversed",
                    "alone",
                    "near",
                    "person");

    /** A reading of a word as a verb, with all the forms that the spelling can be. */
    record Verb(VerbEntry entry, Set<Form> forms) {}

    /** A noun of a frame; {@code second} is the word that must follow, or null. */
    record Noun(Frame frame, String rule, @Nullable String second) {}

    private final Map<String, List<Verb>> verbs = new HashMap<>();
    private final Map<String, Set<Form>> forms = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, Noun> adjectives = new HashMap<>();
    private final Set<VerbEntry> rarer = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Map<String, VerbEntry> entries = new LinkedHashMap<>();
    private final Map<String, Frame> frames = new HashMap<>();

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
        lines("light-verbs.txt").forEach(verb -> lexicon.light.add(lexicon.entry(verb).lemma()));
        words("other-verbs.txt").forEach(lexicon::entry);
        for (String verb : words("rarer-verbs.txt")) {
            lexicon.rarer.add(lexicon.entry(verb));
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return lexicon;
    }

    private static List<String> words(String name) {
        return lines(name).stream().flatMap(line -> SPACE.splitAsStream(line)).toList();
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
            file.missingClass();
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
            Noun entry =
                    new Noun(
                            frame,
                            "en/" + name + "#" + ++number,
                            words.length > 1 ? words[1] : null);
            nouns.computeIfAbsent(words[0], w -> new ArrayList<>()).add(entry);
        }
        for (String adjective : file.list("adjectives")) {
            adjectives.putIfAbsent(adjective, new Noun(frame, "en/" + name + "#" + ++number, null));
        }
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
            entry.add(
                    new Rule(
                            fields.containsKey("recipient")
                                    ? towards(frame, texts(file, fields, "recipient"))
                                    : frame,
                            rule,
                            texts(file, fields, "with"),
                            texts(file, fields, "of"),
                            texts(file, fields, "not"),
                            fields.keySet().stream().filter(FLAGS::contains).toList(),
                            null),
                    expressing);
        } catch (IllegalArgumentException e) {
            file.fault(item, String.valueOf(e.getMessage()), "see CONTRIBUTING.md, \"Add a word\"");
        }
    }

    private static Frame towards(Frame frame, List<String> recipient) {
        return new Frame(
                frame.type(),
                frame.speech(),
                frame.cameo(),
                frame.plover(),
                frame.mutual(),
                recipient);
    }

    private VerbEntry entry(String spec) {
        Map<String, Set<Form>> inflected = EnglishVerbs.inflect(spec);
        String lemma = inflected.keySet().iterator().next();
        VerbEntry known = entries.get(lemma);
        if (known != null) {
            return known;
        }
        VerbEntry entry = new VerbEntry(lemma);
        entries.put(lemma, entry);
        inflected.forEach(
                (form, kinds) -> {
                    verbs.computeIfAbsent(form, f -> new ArrayList<>(1))
                            .add(new Verb(entry, kinds));
                    forms.computeIfAbsent(form, f -> new HashSet<>()).addAll(kinds);
                });
        return entry;
    }

    private static List<String> texts(FrameFile file, Map<String, Node> fields, String field) {
        Node node = fields.get(field);
        return node == null ? List.of() : file.texts(node);
    }

    List<Verb> verbs(String form) {
        return verbs.getOrDefault(form, List.of());
    }

    /** All that a spelling can be as a verb; null where it can be none. */
    @Nullable Set<Form> forms(String form) {
        return forms.get(form);
    }

    /** Whether a spelling can only be a verb whose bare forms are often nouns: "partners". */
    boolean isRarer(String form) {
        return verbs(form).stream().allMatch(verb -> rarer.contains(verb.entry()));
    }

    List<Noun> nouns(String form) {
        return nouns.getOrDefault(form, List.of());
    }

    @Nullable Noun adjective(String form) {
        return adjectives.get(form);
    }

    /** Whether a verb only carries a noun of deeds: "held (talks)". */
    boolean isLight(@Nullable VerbEntry entry) {
        return entry != null && light.contains(entry.lemma());
    }

    Frame frame(String type) {
        Frame frame = frames.get(type);
        if (frame == null) {
            throw new IllegalArgumentException("no frame " + type);
        }
        return frame;
    }
}
