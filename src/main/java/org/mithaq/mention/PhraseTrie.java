package org.mithaq.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;

/**
 * Phrases of words, looked up token by token; the longest wins. Not to be changed once it is in
 * use.
 */
final class PhraseTrie<T> {

    /** A phrase found: its value and the index behind its last token. */
    record Hit<T>(T value, int to) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T value;
    }

    private final Node<T> root = new Node<>();

    /** Adds a phrase; the first value of a phrase stays. */
    void add(List<String> words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** Whether any phrase begins with this word. */
    boolean starts(String word) {
        return root.next.containsKey(word);
    }

    /**
     * The longest phrase that begins with {@code first} at token {@code at}.
     *
     * @param limit index behind the last token that may be used
     * @param keys the words that the token at an index may stand for
     */
    @Nullable Hit<T> longest(
            String first,
            List<Token> tokens,
            int at,
            int limit,
            BiFunction<List<Token>, Integer, List<String>> keys) {
        Node<T> node = root.next.get(first);
        return node == null ? null : deepest(node, tokens, at + 1, limit, keys);
    }

    private @Nullable Hit<T> deepest(
            Node<T> node,
            List<Token> tokens,
            int at,
            int limit,
            BiFunction<List<Token>, Integer, List<String>> keys) {
        Hit<T> best = node.value == null ? null : new Hit<>(node.value, at);
        if (at >= limit || node.next.isEmpty()) {
            return best;
        }
        for (String key : keys.apply(tokens, at)) {
            Node<T> next = node.next.get(key);
            if (next != null) {
                Hit<T> hit = deepest(next, tokens, at + 1, limit, keys);
                if (hit != null && (best == null || hit.to() > best.to())) {
                    best = hit;
                }
            }
        }
        return best;
    }
}
