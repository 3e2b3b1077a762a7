package org.mithaq.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an office is, however it is worded and in whichever language. */
public final class OfficeKey {

    private static final int LONGEST = 4;

    private OfficeKey() {}

    private static final class Meanings {
        static final Map<String, String> ALL = read();

        private static Map<String, String> read() {
            Map<String, String> meanings = new HashMap<>();
            try (InputStream in = OfficeKey.class.getResourceAsStream("office-words.txt");
                    BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] columns = line.split("\\|");
                        for (int i = 1; i < columns.length; i++) {
                            meanings.put(Blocks.folded(columns[i]), columns[0]);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return meanings;
        }
    }

    /**
     * The key of an office, without whose it is: the meanings of its words, in order of the
     * alphabet, joined by hyphens.
     *
     * @param name as worded
     * @param owner names of the state or organisation, whose words do not count
     */
    public static String of(String name, Set<String> owner) {
        List<String> words = words(name, ownWords(owner));
        Set<String> meanings = new TreeSet<>();
        int i = 0;
        while (i < words.size()) {
            int length = Math.min(LONGEST, words.size() - i);
            while (length > 0 && meaning(words, i, length) == null) {
                length--;
            }
            String found = length == 0 ? words.get(i) : String.valueOf(meaning(words, i, length));
            meanings.addAll(Arrays.asList(found.split(" ")));
            i += Math.max(length, 1);
        }
        meanings.remove("");
        return meanings.isEmpty()
                ? Blocks.folded(name).replace(' ', '-')
                : String.join("-", meanings);
    }

    private static @Nullable String meaning(List<String> words, int from, int length) {
        return Meanings.ALL.get(String.join(" ", words.subList(from, from + length)));
    }

    private static List<String> words(String name, Set<String> own) {
        List<String> words = new ArrayList<>();
        for (String word : Blocks.folded(name).split(" ")) {
            if (!own.contains(bare(word)) && !own.contains(feminine(bare(word)))) {
                words.add(
                        word.startsWith("لل") && word.length() > 4
                                ? "ال" + word.substring(2)
                                : word);
            }
        }
        return words;
    }

    private static Set<String> ownWords(Set<String> owner) {
        Set<String> own = new TreeSet<>();
        for (String name : owner) {
            for (String word : Blocks.folded(name).split(" ")) {
                if (word.length() > 1 && !Meanings.ALL.containsKey(word)) {
                    own.add(bare(word));
                    own.add(feminine(bare(word)));
                }
            }
        }
        return own;
    }

    private static String bare(String word) {
        return word.startsWith("ال") && word.length() > 4
                ? word.substring(2)
                : word.startsWith("لل") && word.length() > 4 ? word.substring(2) : word;
    }

    private static String feminine(String word) {
        return word.endsWith("ي") ? word + "ه" : word;
    }
}
