package org.mithaq.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.morphology.ArabicConjugator;
import org.mithaq.morphology.ArabicNouns;
import org.mithaq.morphology.ArabicVerb;
import org.mithaq.morphology.VerbForm;
import org.mithaq.shipped.ShippedFiles;
import org.mithaq.text.Folding;
import org.mithaq.text.ar.Clitics;
import org.mithaq.text.ar.Split;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The Arabic frames: folded surface forms → their uses. Built from {@code lexicon/ar/frames/*.yml};
 * every inflected form is generated. Immutable once built, apart from a bounded cache of words
 * already looked up.
 */
public final class ArabicLexicon {

    private static final String FOLDER = "lexicon/ar/";
    private static final int CACHE = 200_000;

    /** Verbal nouns as long as this may have the plural in ات: "انتقادات". */
    private static final int PLURAL = 5;

    private static final Set<String> FLAGS =
            Set.of(
                    "clause",
                    "own",
                    "foreign",
                    "instrument",
                    "passive",
                    "carrier",
                    "negative",
                    "joint",
                    "received",
                    "asked",
                    "perfect",
                    "voiced",
                    "assembly",
                    "embassy");

    private final Map<String, List<VerbForm>> forms = new HashMap<>(1 << 14);
    private final Map<VerbForm, Set<VerbEntry>> entriesOfForm = new HashMap<>(1 << 14);
    private final Map<String, Set<VerbEntry>> participles = new HashMap<>();
    private final Map<String, Set<VerbEntry>> masdars = new HashMap<>();
    private final Map<String, List<NounEntry>> nouns = new HashMap<>();
    private final Map<String, List<NounEntry>> adjectives = new HashMap<>();
    private final Map<String, List<LightForm>> light = new HashMap<>();
    private final Map<String, VerbEntry> verbs = new LinkedHashMap<>();
    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final Set<String> modals = new LinkedHashSet<>();
    private final ConcurrentHashMap<String, List<Use>> cache = new ConcurrentHashMap<>();

    private record LightForm(VerbForm form, LightVerb kind) {}

    private record NounEntry(Frame frame, String rule, @Nullable String second) {}

    private ArabicLexicon() {}

    /**
     * Loads the lexicon on the class path.
     *
     * @throws LexiconException with every fault of every file
     */
    public static ArabicLexicon load() {
        return load(null);
    }

    /**
     * Loads the lexicon on the class path and a user's own frames beside it.
     *
     * @param more a folder of {@code .yml} files like those of {@code frames/}, or null
     * @throws LexiconException with every fault of every file
     */
    public static ArabicLexicon load(@Nullable Path more) {
        ArabicLexicon lexicon = new ArabicLexicon();
        List<String> faults = new ArrayList<>();
        for (String name : lines("frames.txt")) {
            String file = FOLDER + "frames/" + name + ".yml";
            lexicon.read(name, new FrameFile(file, ShippedFiles.text(file), faults));
        }
        if (more != null) {
            for (Path file : frameFiles(more)) {
                String name = file.getFileName().toString().replaceFirst("\\.yml$", "");
                FrameFile frame = FrameFile.whole(file.toString(), text(file), faults);
                lexicon.read(name, frame);
                FrameExamples.of(file.toString(), frame);
            }
        }
        int number = 0;
        for (String line : ShippedFiles.text(FOLDER + "light-verbs.txt").lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lexicon.light(line.strip(), FOLDER + "light-verbs.txt:" + number, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return lexicon;
    }

    private static List<Path> frameFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", folder, String.valueOf(e.getMessage()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** The lines of a word list, without remarks. */
    public static List<String> lines(String name) {
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
        Frame frame = frames.containsKey(type) ? frame(type) : newFrame(type, file);
        frames.put(type, frame);
        int number = 0;
        for (Node item : file.items("verbs")) {
            verb(file, item, frame, "ar/" + name + "#" + ++number, file.flag("expressing"));
        }
        for (String noun : file.list("nouns")) {
            noun(noun, frame, "ar/" + name + "#" + ++number);
        }
        for (String adjective : file.list("adjectives")) {
            NounEntry entry = new NounEntry(frame, "ar/" + name + "#" + ++number, null);
            for (String form : ArabicNouns.adjective(Folding.fold(adjective))) {
                adjectives.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
            }
        }
        modals.addAll(fold(file.list("modal")));
    }

    private static Frame newFrame(String type, FrameFile file) {
        return new Frame(
                type,
                !file.flag("deed"),
                file.text("cameo"),
                file.text("plover"),
                file.flag("mutual"),
                fold(file.list("recipient")));
    }

    private void light(String line, String place, List<String> faults) {
        String[] columns = line.split("\\|");
        LightVerb kind = columns.length == 2 ? LightVerb.of(columns[0]).orElse(null) : null;
        if (kind == null) {
            faults.add(place + ": no light verb; write \"active|lemma form [root]\"");
            return;
        }
        try {
            for (VerbForm form : ArabicConjugator.conjugate(ArabicVerb.parse(columns[1]))) {
                light.computeIfAbsent(form.surface(), f -> new ArrayList<>(1))
                        .add(new LightForm(form, kind));
            }
        } catch (IllegalArgumentException e) {
            faults.add(place + ": " + e.getMessage());
        }
    }

    private void verb(FrameFile file, Node item, Frame frame, String rule, boolean expressing) {
        Map<String, Node> fields =
                item instanceof MappingNode mapping ? FrameFile.fieldsOf(mapping) : Map.of();
        Node specNode = item instanceof MappingNode ? fields.get("verb") : item;
        if (!(specNode instanceof ScalarNode scalar)) {
            file.fault(item, "no verb", "write \"verb: lemma form [root]\"");
            return;
        }
        ArabicVerb verb;
        try {
            verb = ArabicVerb.parse(scalar.getValue());
        } catch (IllegalArgumentException e) {
            file.fault(item, String.valueOf(e.getMessage()), "see CONTRIBUTING.md, \"Add a word\"");
            return;
        }
        List<String> flags = FLAGS.stream().filter(fields::containsKey).sorted().toList();
        VerbEntry entry = entry(verb);
        Node cameo = fields.get("cameo");
        entry.add(
                new Rule(
                        frame,
                        rule,
                        texts(file, fields, "with"),
                        texts(file, fields, "of"),
                        texts(file, fields, "not"),
                        flags,
                        cameo instanceof ScalarNode code ? code.getValue() : null),
                expressing);
        for (String masdar : texts(file, fields, "noun")) {
            index(masdars, masdar, entry);
        }
    }

    private static List<String> texts(FrameFile file, Map<String, Node> fields, String field) {
        Node node = fields.get(field);
        return node == null ? List.of() : fold(file.texts(node));
    }

    private static List<String> fold(List<String> words) {
        return words.stream().map(Folding::fold).toList();
    }

    private VerbEntry entry(ArabicVerb verb) {
        return verbs.computeIfAbsent(
                verb.lemma() + " " + verb.form(),
                key -> {
                    VerbEntry entry = new VerbEntry(verb.lemma());
                    for (VerbForm form : ArabicConjugator.conjugate(verb)) {
                        Set<VerbEntry> entries =
                                entriesOfForm.computeIfAbsent(form, f -> new LinkedHashSet<>());
                        if (entries.isEmpty()) {
                            forms.computeIfAbsent(form.surface(), s -> new ArrayList<>()).add(form);
                        }
                        entries.add(entry);
                    }
                    String active = ArabicConjugator.activeParticiple(verb);
                    for (String form : ArabicNouns.adjective(active)) {
                        participles.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(entry);
                    }
                    if (active.endsWith("ه")) { // a letter of the root, and no feminine
                        for (String end : List.of("ا", "ه", "ين", "ان")) {
                            participles
                                    .computeIfAbsent(
                                            Folding.fold(active) + end, f -> new LinkedHashSet<>())
                                    .add(entry);
                        }
                    }
                    for (String masdar : ArabicConjugator.verbalNouns(verb)) {
                        index(masdars, masdar, entry);
                    }
                    return entry;
                });
    }

    private static void index(Map<String, Set<VerbEntry>> map, String noun, VerbEntry entry) {
        String folded = Folding.fold(noun);
        for (String form : ArabicNouns.inflect(folded)) {
            map.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(entry);
        }
        if (folded.length() >= PLURAL && !folded.endsWith("ه") && !folded.endsWith("ات")) {
            map.computeIfAbsent(folded + "ات", f -> new LinkedHashSet<>()).add(entry);
        }
    }

    private void noun(String noun, Frame frame, String rule) {
        String[] words = Folding.fold(noun).split(" ", 2);
        NounEntry entry = new NounEntry(frame, rule, words.length > 1 ? words[1] : null);
        for (String form : ArabicNouns.inflect(words[0])) {
            nouns.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
        }
    }

    /** A frame by its class. */
    public Frame frame(String type) {
        Frame frame = frames.get(type);
        if (frame == null) {
            throw new IllegalArgumentException("no frame " + type);
        }
        return frame;
    }

    /** Words that make the content of speech an appeal: must, ought. */
    public boolean isModal(String folded) {
        return modals.contains(folded);
    }

    /**
     * Whether a word is one of this lexicon in a form that is hardly a name: "his apology", "the
     * summit", "warning".
     */
    public boolean isPlain(String word) {
        for (Use use : uses(word)) {
            Split split = use.split();
            boolean plain =
                    switch (use) {
                        case Use.Noun noun -> tells(split);
                        case Use.Masdar masdar -> tells(split);
                        case Use.Participle participle ->
                                !split.article()
                                        && split.stem().length() > 4
                                        && split.stem().endsWith("ا");
                        case Use.Verb verb -> split.stem().length() > 4;
                        case Use.Light light -> split.stem().length() > 3;
                        case Use.Adjective adjective -> false;
                    };
            if (plain && split.stem().length() > 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Split split) {
        return split.article()
                || split.hasPronoun() && split.stem().length() > 3
                || split.stem().length() > 4;
    }

    /** All readings of a folded word, the whole word before its splits. */
    public List<Use> uses(String word) {
        List<Use> uses = cache.get(word);
        if (uses == null) {
            uses = List.copyOf(lookUp(word));
            if (cache.size() < CACHE) {
                cache.put(word, uses);
            }
        }
        return uses;
    }

    private List<Use> lookUp(String word) {
        List<Use> uses = new ArrayList<>();
        for (Split split : Clitics.splits(word)) {
            if (!split.article() && split.preposition() == 0) {
                finite(split, uses);
            }
            if (!split.future()) {
                nominal(split, uses);
            }
        }
        return uses;
    }

    private void finite(Split split, List<Use> uses) {
        for (VerbForm form : forms.getOrDefault(split.stem(), List.of())) {
            if (split.future() && form.tense() != VerbForm.Tense.IMPERFECT) {
                continue;
            }
            for (VerbEntry entry : entriesOfForm.getOrDefault(form, Set.of())) {
                uses.add(new Use.Verb(entry, form, split));
            }
        }
        for (LightForm form : light.getOrDefault(split.stem(), List.of())) {
            if (!split.hasPronoun()
                    && (!split.future() || form.form().tense() == VerbForm.Tense.IMPERFECT)) {
                uses.add(new Use.Light(form.form(), form.kind(), split));
            }
        }
    }

    private void nominal(Split split, List<Use> uses) {
        if (!split.hasPronoun()) {
            for (VerbEntry entry : participles.getOrDefault(split.stem(), Set.of())) {
                uses.add(new Use.Participle(entry, split));
            }
        }
        for (NounEntry entry : adjectives.getOrDefault(split.stem(), List.of())) {
            if (!split.hasPronoun()) {
                uses.add(new Use.Adjective(entry.frame(), entry.rule(), split));
            }
        }
        if (split.article() && split.stem().endsWith("ي")) {
            return; // an adjective: a dual in construct never has the article
        }
        for (VerbEntry entry : masdars.getOrDefault(split.stem(), Set.of())) {
            uses.add(new Use.Masdar(entry, split));
        }
        for (NounEntry entry : nouns.getOrDefault(split.stem(), List.of())) {
            uses.add(new Use.Noun(entry.frame(), entry.rule(), entry.second(), split));
        }
    }
}
