package org.mithaq.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How two names can be the same person's.
 *
 * @param rule the rule's name
 * @param score from 0 to 1
 * @param weak whether it needs the state to be known, and no one else to fit
 */
record NameMatch(String rule, double score, boolean weak) {

    static Optional<NameMatch> of(PersonName a, PersonName b) {
        PersonName small = a.words().size() <= b.words().size() ? a : b;
        PersonName large = small == a ? b : a;
        if (small.isSingle()) {
            return single(small, large);
        }
        if (small.words().size() == large.words().size()) {
            return sameLength(small, large);
        }
        return small.hasInitial() || large.hasInitial() ? Optional.empty() : longer(small, large);
    }

    private static Optional<NameMatch> single(PersonName small, PersonName large) {
        Sounds name = small.first();
        if (large.isSingle()) {
            return name.like(large.first())
                    ? Optional.of(new NameMatch("person/same-name", 0.85, true))
                    : Optional.empty();
        }
        if (!large.hasInitial() && name.like(large.last())) {
            return Optional.of(new NameMatch("person/family-name", 0.7, true));
        }
        return !large.hasInitial() && name.like(large.first()) && name.consonants().size() > 2
                ? Optional.of(new NameMatch("person/given-name", 0.6, true))
                : Optional.empty();
    }

    private static Optional<NameMatch> sameLength(PersonName a, PersonName b) {
        if (a.words().equals(b.words())) {
            return Optional.of(new NameMatch("person/same-name", 1, a.hasInitial()));
        }
        if (a.hasInitial() || b.hasInitial()) {
            return initials(a, b);
        }
        if (like(a.sounds(), b.sounds())) {
            boolean script = a.first().arabic() == b.first().arabic();
            return Optional.of(
                    new NameMatch(
                            script ? "person/spelling" : "person/transliteration",
                            script ? 0.95 : 0.92,
                            false));
        }
        List<Sounds> turned = new ArrayList<>(b.sounds());
        turned.add(0, turned.remove(turned.size() - 1));
        return like(a.sounds(), turned) || like(a.sounds(), b.sounds().reversed())
                ? Optional.of(new NameMatch("person/order", 0.85, false))
                : Optional.empty();
    }

    private static boolean like(List<Sounds> a, List<Sounds> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).like(b.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** S. Shoukry and Sameh Shoukry: the other words alike, an initial like what it begins. */
    private static Optional<NameMatch> initials(PersonName a, PersonName b) {
        boolean full = false;
        for (int i = 0; i < a.words().size(); i++) {
            String one = a.words().get(i);
            String other = b.words().get(i);
            if (one.length() == 1 || other.length() == 1) {
                if (!begins(a.sounds().get(i), b.sounds().get(i), one, other)) {
                    return Optional.empty();
                }
            } else if (!a.sounds().get(i).like(b.sounds().get(i))) {
                return Optional.empty();
            } else {
                full = true;
            }
        }
        return full ? Optional.of(new NameMatch("person/initials", 0.75, true)) : Optional.empty();
    }

    private static boolean begins(Sounds a, Sounds b, String one, String other) {
        if (one.charAt(0) == other.charAt(0)) {
            return true;
        }
        boolean vowels = a.vowels().get(0).startsWith("^") && b.vowels().get(0).startsWith("^");
        if (vowels) {
            return a.arabic() != b.arabic();
        }
        return !a.consonants().isEmpty()
                && !b.consonants().isEmpty()
                && a.consonants()
                        .get(0)
                        .chars()
                        .anyMatch(c -> b.consonants().get(0).indexOf(c) >= 0);
    }

    /**
     * The shorter name's words, all in the longer one and in order, its first and last at the ends.
     */
    private static Optional<NameMatch> longer(PersonName small, PersonName large) {
        if (!small.first().like(large.first()) || !small.last().like(large.last())) {
            return Optional.empty();
        }
        int at = 0;
        for (Sounds word : small.sounds()) {
            while (at < large.sounds().size() && !word.like(large.sounds().get(at))) {
                at++;
            }
            at++;
        }
        return at <= large.sounds().size()
                ? Optional.of(new NameMatch("person/longer-name", 0.88, false))
                : Optional.empty();
    }
}
