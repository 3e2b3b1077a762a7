package org.mithaq.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.text.Folding;
import org.mithaq.text.Span;

/** The persons of an article: one entry for all the ways that it names the same person. */
public final class People {

    /**
     * A person of the article.
     *
     * @param name the fullest name, without titles
     * @param office as worded with the name; null where the article gives none
     * @param officeOf whose office; null where the article does not tell
     * @param span where name and office stand
     */
    public record Known(
            String name, @Nullable String office, @Nullable ActorRef officeOf, Span span) {

        public ActorRef.Person ref() {
            return new ActorRef.Person(name);
        }
    }

    private final List<Known> known = new ArrayList<>();

    /** Takes note of a person; {@code span} is where the mention stands. */
    public void add(Mention.Person mention, Span span) {
        Known same = find(mention.name()).orElse(null);
        if (same == null) {
            known.add(new Known(mention.name(), mention.office(), mention.officeOf(), span));
            return;
        }
        boolean longer = words(mention.name()).size() > words(same.name()).size();
        boolean tells =
                same.officeOf() == null && mention.officeOf() != null
                        || same.office() == null && mention.office() != null;
        known.set(
                known.indexOf(same),
                new Known(
                        longer ? mention.name() : same.name(),
                        tells ? mention.office() : same.office(),
                        tells ? mention.officeOf() : same.officeOf(),
                        tells ? span : same.span()));
    }

    public List<Known> all() {
        return List.copyOf(known);
    }

    /** The person that a name, full or short, means; the one whose name it ends or begins. */
    public Optional<Known> find(String name) {
        List<String> words = words(name);
        Known best = null;
        for (Known one : known) {
            if (matches(words, words(one.name()))) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(List<String> a, List<String> b) {
        List<String> small = a.size() <= b.size() ? a : b;
        List<String> large = a.size() <= b.size() ? b : a;
        if (small.equals(large)) {
            return true;
        }
        if (!large.containsAll(small)) {
            return false;
        }
        return small.size() > 1
                ? large.get(0).equals(small.get(0)) || last(large).equals(last(small))
                : last(large).equals(small.get(0))
                        || large.get(0).equals(small.get(0)) && small.get(0).length() > 3;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(name).replace('-', ' ').split(" ")) {
            words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
        }
        return words;
    }

    /**
     * The latest person, of those met before a place in the text, whose office has this head word
     * and owner.
     */
    public Optional<Known> holder(String office, @Nullable ActorRef of, int before) {
        String head = head(office);
        Known best = null;
        for (Known one : known) {
            String held = one.office();
            boolean fits =
                    held != null
                            && head(held).equals(head)
                            && (of == null || of.equals(one.officeOf()));
            if (fits
                    && one.span().start() < before
                    && (best == null || one.span().start() > best.span().start())) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String head(String office) {
        String first = Folding.fold(office).split(" ")[0];
        return first.startsWith("ال") && first.length() > 4 ? first.substring(2) : first;
    }
}
