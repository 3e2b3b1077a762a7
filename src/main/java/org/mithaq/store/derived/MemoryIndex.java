package org.mithaq.store.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.merge.Hash;

/**
 * The index in memory, for computing everything anew. Entries are written to the store's index at
 * once and held by the numbers of their keys.
 */
final class MemoryIndex implements Index {

    private final Index stored;
    private final Map<String, TreeSet<String>> values = new HashMap<>();
    private final Map<Long, List<Entry>> entries = new HashMap<>();

    MemoryIndex(Index stored) {
        this.stored = stored;
    }

    @Override
    public void add(String key, String value) {
        values.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }

    @Override
    public void remove(String key, String value) {
        TreeSet<String> known = values.get(key);
        if (known != null) {
            known.remove(value);
            if (known.isEmpty()) {
                values.remove(key);
            }
        }
    }

    @Override
    public List<String> values(String key) {
        TreeSet<String> known = values.get(key);
        return known == null ? List.of() : new ArrayList<>(known);
    }

    @Override
    public void enter(String key, Entry entry) {
        entries.computeIfAbsent(Hash.number(key), k -> new ArrayList<>(1)).add(entry);
        stored.enter(key, entry);
    }

    @Override
    public void leave(String key, Entry entry) {
        entries.getOrDefault(Hash.number(key), new ArrayList<>()).remove(entry);
        stored.leave(key, entry);
    }

    @Override
    public List<Entry> entries(String key) {
        Set<Entry> known = new HashSet<>(entries.getOrDefault(Hash.number(key), List.of()));
        return known.stream().sorted(Entry.ORDER).toList();
    }

    /** Nothing is noted before everything is computed. */
    @Override
    public String noted(String thing) {
        return "";
    }

    @Override
    public void note(String thing, String text) {
        stored.note(thing, text);
    }

    /** What stands behind a prefix of keys of texts, in order. */
    List<String> names(String prefix) {
        return values.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .sorted()
                .toList();
    }

    /** Writes the texts to the store's index. */
    void store() {
        values.forEach((key, all) -> all.forEach(value -> stored.add(key, value)));
    }
}
