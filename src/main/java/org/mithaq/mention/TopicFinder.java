package org.mithaq.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.mention.Mention.Topic;
import org.mithaq.text.Token;
import org.mithaq.text.ar.Split;

/**
 * The topics of the scheme in Arabic text.
 *
 * <p>A word of a phrase stands for all its forms: with the article, clitics and pronouns, the sound
 * plurals, and the feminine of an adjective of relation.
 */
final class TopicFinder {

    /** The id of phrases that are about nothing, though a word in them is. */
    static final String NONE = "-";

    /** Marks the name of one who acts: a topic only where nobody is meant by it. */
    private static final String NAME = "~";

    /** What names of those who act are about, all the same. */
    private static final Set<String> SITUATIONS =
            Set.of(
                    "syrian-conflict",
                    "yemeni-conflict",
                    "libyan-conflict",
                    "iraqi-conflict",
                    "afghan-conflict",
                    "ukraine-war",
                    "sudan-conflict",
                    "lebanon-situation",
                    "palestinian-question",
                    "korean-peninsula",
                    "western-sahara",
                    "gulf-crisis",
                    "islamic-state",
                    "consular-affairs",
                    "diplomatic-relations",
                    "energy");

    private static final int CACHE = 60_000;

    /** The shortest word that an ending is taken from. */
    private static final int LONG = 5;

    private final ConcurrentHashMap<String, List<String>> keys = new ConcurrentHashMap<>();
    private final PhraseTrie<String> phrases = new PhraseTrie<>();

    /** Single words that mean a topic only with the article. */
    private final Set<String> definite = new HashSet<>();

    TopicFinder() {
        for (String line : ArabicWords.lines("topics.txt")) {
            String[] columns = line.split("\\|");
            for (int i = 1; i < columns.length; i++) {
                boolean article = columns[i].startsWith("+");
                boolean name = columns[i].startsWith(NAME);
                List<String> words =
                        ArabicWords.phrase(columns[i].substring(article || name ? 1 : 0));
                phrases.add(words, name ? NAME + columns[0] : columns[0]);
                if (article) {
                    definite.add(words.get(0));
                }
            }
        }
    }

    /**
     * The topics of a sentence in order; the longest phrase at each place.
     *
     * @param entities whom the sentence names
     */
    List<Topic> find(Reading reading, List<Mention> entities) {
        List<Topic> topics = new ArrayList<>();
        int i = reading.from();
        while (i < reading.to()) {
            PhraseTrie.Hit<String> hit = reading.isWord(i) ? longest(reading, i) : null;
            String id = hit == null ? NONE : hit.value();
            boolean name = id.startsWith(NAME);
            String topic = name ? id.substring(NAME.length()) : id;
            boolean about =
                    hit != null
                            && !id.equals(NONE)
                            && (!name && SITUATIONS.contains(topic)
                                    || !isWithin(entities, i, hit.to()));
            if (hit != null && about) {
                add(topic, i, hit.to(), topics);
            }
            i = hit == null ? i + 1 : hit.to();
        }
        return topics;
    }

    /** "The unity of Iraq": words of two topics share them between these. */
    private static void add(String topic, int from, int to, List<Topic> topics) {
        int split = topic.indexOf(';');
        if (split < 0 || to < from + 2) {
            topics.add(new Topic(from, to, Lead.NONE, topic));
            return;
        }
        topics.add(new Topic(from, from + 1, Lead.NONE, topic.substring(0, split)));
        topics.add(new Topic(from + 1, to, Lead.NONE, topic.substring(split + 1)));
    }

    /** Whether words are part of the name of one who acts. */
    private static boolean isWithin(List<Mention> entities, int from, int to) {
        for (Mention mention : entities) {
            if (mention.from() <= from && mention.to() >= to) {
                return mention instanceof Mention.Actor;
            }
        }
        return false;
    }

    private PhraseTrie.@Nullable Hit<String> longest(Reading reading, int at) {
        PhraseTrie.Hit<String> best = null;
        for (String stem : keys(reading.tokens(), at)) {
            PhraseTrie.Hit<String> hit =
                    phrases.longest(stem, reading.tokens(), at, reading.to(), this::keys);
            boolean bare =
                    hit != null
                            && hit.to() == at + 1
                            && definite.contains(stem)
                            && !hasArticle(reading.tokens().get(at).form(), stem);
            if (hit != null && !bare && (best == null || hit.to() > best.to())) {
                best = hit;
            }
        }
        return best;
    }

    private static boolean hasArticle(String form, String stem) {
        return ArabicWords.splits(form).stream()
                .anyMatch(split -> split.article() && split.stem().equals(stem));
    }

    /** The words of the lexicon that a token may be a form of. */
    private List<String> keys(List<Token> tokens, int at) {
        String form = tokens.get(at).form();
        List<String> known = keys.get(form);
        if (known == null) {
            known = List.copyOf(keys(form));
            if (keys.size() < CACHE) {
                keys.put(form, known);
            }
        }
        return known;
    }

    private static Set<String> keys(String form) {
        Set<String> keys = new LinkedHashSet<>(8);
        for (Split split : ArabicWords.splits(form)) {
            String stem = split.stem();
            if (split.future()) {
                continue;
            }
            keys.add(stem);
            if (!split.pronoun().isEmpty() && stem.endsWith("ت")) {
                keys.add(without(stem, 1) + "ه");
            }
        }
        for (String stem : List.copyOf(keys)) {
            if (stem.length() >= LONG) {
                bases(stem, keys);
            }
        }
        return keys;
    }

    /** Adds what a word is without the ending of a plural, dual or feminine. */
    private static void bases(String stem, Set<String> keys) {
        if (stem.endsWith("ات")) {
            keys.add(without(stem, 2) + "ه");
            keys.add(without(stem, 2));
        } else if (stem.endsWith("ين") || stem.endsWith("ون")) {
            keys.add(without(stem, 2));
        } else if (stem.endsWith("يه") || stem.endsWith("يا")) {
            keys.add(without(stem, 1));
        }
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
