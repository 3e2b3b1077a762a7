package org.mithaq.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things by their names, found by any spelling in either script. Built once, then read by many
 * threads.
 *
 * @param <T> what is named
 */
public final class NameIndex<T> {

    /** How many things with the rarest common words are looked at closely. */
    private static final int CLOSELY = 400;

    private final List<T> things = new ArrayList<>();
    private final List<List<Spelling>> spellings = new ArrayList<>();
    private final NavigableMap<String, Numbers> byConsonants = new TreeMap<>();

    /**
     * Something found.
     *
     * @param likeness of the most alike of its names, from 0 to 1
     * @param name that name
     */
    public record Hit<T>(T thing, double likeness, String name) {}

    /** Numbers of things in growing order, each once. */
    private static final class Numbers {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    /**
     * @param names all names of a thing
     */
    public NameIndex(Collection<T> things, Function<T, Collection<String>> names) {
        for (T thing : things) {
            add(thing, names.apply(thing));
        }
    }

    private void add(T thing, Collection<String> names) {
        int number = things.size();
        things.add(thing);
        spellings.add(names.stream().map(Spelling::of).toList());
        for (Spelling spelling : spellings.getLast()) {
            for (String word : spelling.words()) {
                byConsonants.computeIfAbsent(Consonants.of(word), key -> new Numbers()).add(number);
            }
        }
    }

    public int size() {
        return things.size();
    }

    public List<T> things() {
        return things;
    }

    /**
     * The things whose names are most like a name, the most alike first, equals in the order of the
     * things.
     *
     * @param least likeness that is worth telling
     */
    public List<Hit<T>> find(String name, Predicate<T> wanted, double least, int limit) {
        Map<Integer, Double> shared = new HashMap<>();
        for (String word : new HashSet<>(Words.of(name))) {
            Numbers found = byConsonants.get(Consonants.of(word));
            if (found != null) {
                weigh(found, shared);
            }
        }
        return cut(closely(name, shared, wanted, least).stream().map(this::hit).toList(), limit);
    }

    /**
     * The things with a name that has a word that begins like the last one of a text being typed.
     */
    public List<Hit<T>> complete(String typed, Predicate<T> wanted, int limit) {
        List<String> words = Words.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String folded = Words.folded(typed);
        String start = Consonants.of(words.getLast());
        Map<Integer, Double> shared = new HashMap<>();
        Collection<Numbers> found =
                start.equals("-")
                        ? byConsonants.values()
                        : byConsonants.subMap(start, true, start + '\uffff', true).values();
        found.forEach(numbers -> weigh(numbers, shared));
        List<Hit<T>> hits = new ArrayList<>();
        for (Found near : closely(typed, shared, wanted, 0)) {
            for (Spelling name : spellings.get(near.number())) {
                if (begins(name.folded(), folded, name.words(), words)) {
                    double least = name.folded().startsWith(folded) ? 0.9 : 0.5;
                    hits.add(
                            new Hit<>(
                                    things.get(near.number()),
                                    Math.max(near.likeness(), least),
                                    name.text()));
                    break;
                }
            }
        }
        hits.sort(
                Comparator.comparingDouble((Hit<T> hit) -> -hit.likeness())
                        .thenComparingInt(hit -> hit.name().length()));
        return cut(hits, limit);
    }

    private static boolean begins(
            String name, String typed, List<String> nameWords, List<String> typedWords) {
        if (name.startsWith(typed) || name.contains(" " + typed)) {
            return true;
        }
        return typedWords.stream()
                .allMatch(
                        word ->
                                nameWords.stream()
                                        .anyMatch(
                                                n -> n.startsWith(word) || heardAtStart(n, word)));
    }

    private static boolean heardAtStart(String word, String typed) {
        String start = Consonants.of(typed);
        return !start.equals("-") && typed.length() > 2 && Consonants.of(word).startsWith(start);
    }

    private void weigh(Numbers found, Map<Integer, Double> shared) {
        double rare = Math.log(1 + things.size() / (double) found.size);
        for (int i = 0; i < found.size; i++) {
            shared.merge(found.numbers[i], rare, Double::sum);
        }
    }

    /** A thing by its number, with the most alike of its names. */
    private record Found(int number, double likeness, String name) {}

    private Hit<T> hit(Found found) {
        return new Hit<>(things.get(found.number()), found.likeness(), found.name());
    }

    private static <X> List<X> cut(List<X> hits, int limit) {
        return hits.size() > limit ? List.copyOf(hits.subList(0, limit)) : hits;
    }

    private List<Found> closely(
            String name, Map<Integer, Double> shared, Predicate<T> wanted, double least) {
        List<Integer> rarest =
                shared.entrySet().stream()
                        .filter(entry -> wanted.test(things.get(entry.getKey())))
                        .sorted(
                                Map.Entry.<Integer, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(CLOSELY)
                        .map(Map.Entry::getKey)
                        .toList();
        Spelling spelling = Spelling.of(name);
        List<Found> found = new ArrayList<>();
        for (int number : rarest.stream().sorted().toList()) {
            Found best = best(number, spelling);
            if (best.likeness() >= least) {
                found.add(best);
            }
        }
        found.sort(Comparator.comparingDouble(near -> -near.likeness()));
        return found;
    }

    private Found best(int number, Spelling name) {
        Found best = new Found(number, -1, "");
        for (Spelling other : spellings.get(number)) {
            double likeness = Likeness.of(name, other);
            if (likeness > best.likeness()) {
                best = new Found(number, likeness, other.text());
            }
        }
        return best;
    }
}
