package org.mithaq.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Agreements of one block, which are of one class, the same parties and the same count.
 *
 * <ol>
 *   <li>Those signed on the same day are the same where they share a topic or their titles are
 *       alike; joint statements and declarations always, as sides issue one a day.
 *   <li>One that says neither topic nor title goes with the only one of its day.
 *   <li>One without a day of signing goes with one that was signed within the week before, then
 *       with the only one at all, that its topic or title fits.
 *   <li>What is left is the same where it was published on the same day, or has the same title, and
 *       nothing tells it apart; copies of one text are matched one by one.
 * </ol>
 */
final class Agreements {

    private static final Set<String> ONE_A_DAY = Set.of("JointStatement", "JointDeclaration");
    private static final int FRESH = 7;
    private static final int BARE_FRESH = 2;

    private final Titles titles = new Titles();
    private final Groups<Telling> groups;
    private final Map<String, List<Telling>> dated = new TreeMap<>();
    private final List<Telling> open = new ArrayList<>();

    private Agreements(List<Telling> block) {
        this.groups = new Groups<>(block, Telling::iri, Telling.ORDER);
    }

    static List<Cluster<Telling>> merge(List<Telling> block, Wires wires) {
        Agreements merge = new Agreements(block);
        merge.signedOnOneDay();
        merge.withoutDay();
        merge.left(wires);
        return merge.groups.clusters();
    }

    private void signedOnOneDay() {
        for (Telling told : groups.items()) {
            if (told.day() != null) {
                dated.computeIfAbsent(told.day(), d -> new ArrayList<>()).add(told);
            } else {
                open.add(told);
            }
        }
        for (List<Telling> day : dated.values()) {
            joinFitting(day, "agreement/signed-on");
            for (Telling told : day) {
                Telling only = onlyOther(told, day);
                if (only != null) {
                    groups.join(only, told, "agreement/only-one-of-the-day", 0.75);
                }
            }
        }
    }

    private void joinFitting(List<Telling> day, String rule) {
        for (int i = 0; i < day.size(); i++) {
            for (int j = i + 1; j < day.size(); j++) {
                Telling a = day.get(i);
                Telling b = day.get(j);
                if (!groups.together(a, b) && fits(a, b)) {
                    groups.join(a, b, rule + reason(a, b), score(a, b));
                }
            }
        }
    }

    /** The head of the only other group of a day, where nothing can tell the two apart. */
    private @Nullable Telling onlyOther(Telling told, Collection<Telling> day) {
        Map<String, Telling> heads = new TreeMap<>();
        boolean bareOnly = day.stream().allMatch(this::isBare);
        for (Telling other : day) {
            if (!groups.together(other, told) && (bareOnly || !isBare(other))) {
                heads.put(groups.head(other).iri(), groups.head(other));
            }
        }
        Telling only = heads.size() == 1 ? heads.values().iterator().next() : null;
        return only != null && (isBare(told) || cannotTell(told, only)) ? only : null;
    }

    /** Titles in two languages, and topics of at most one of them. */
    private boolean cannotTell(Telling a, Telling b) {
        return (a.topics().isEmpty() || b.topics().isEmpty())
                && !Objects.equals(a.language(), b.language());
    }

    private void withoutDay() {
        Dated index = new Dated(titles);
        dated.values().forEach(day -> day.forEach(index::add));
        open.removeIf(
                told -> {
                    Telling match =
                            isBare(told) ? freshest(told, BARE_FRESH, true) : matching(told, index);
                    if (match != null) {
                        boolean fresh = isFresh(told, match, FRESH);
                        groups.join(
                                groups.head(match),
                                told,
                                fresh ? "agreement/signed-lately" : "agreement/only-one-that-fits",
                                isBare(told) ? 0.7 : fresh ? 0.85 : 0.75);
                    }
                    return match != null;
                });
    }

    private @Nullable Telling matching(Telling told, Dated index) {
        Telling fresh = freshest(told, FRESH, false);
        return fresh != null
                ? fresh
                : index.only(told, other -> mayBeOf(told, other) && strong(told, other), groups);
    }

    /** Signed at most so many days before the telling was published, the latest day first. */
    private @Nullable Telling freshest(Telling told, int within, boolean anyTopic) {
        String published = told.source().published();
        for (int back = 0; published != null && back <= within; back++) {
            List<Telling> day = dated.getOrDefault(Days.plus(published, -back), List.of());
            Map<String, Telling> heads = new TreeMap<>();
            for (Telling other : day) {
                if (mayBeOf(told, other) && (anyTopic || fits(told, other))) {
                    heads.put(groups.head(other).iri(), other);
                }
            }
            if (!heads.isEmpty()) {
                return heads.size() == 1 ? heads.values().iterator().next() : null;
            }
        }
        return null;
    }

    private static boolean isFresh(Telling told, Telling signed, int within) {
        String published = told.source().published();
        String day = signed.day();
        return published != null
                && day != null
                && day.compareTo(published) <= 0
                && day.compareTo(Days.plus(published, -within)) >= 0;
    }

    /** A month or year that the text gives must be that of the day of signing. */
    private static boolean mayBeOf(Telling told, Telling signed) {
        return told.date() == null || String.valueOf(signed.day()).startsWith(told.date());
    }

    private void left(Wires wires) {
        Map<String, List<Telling>> byDay = new TreeMap<>();
        Map<String, Telling> byTitle = new HashMap<>();
        Map<String, Map<String, List<Telling>>> byText = new TreeMap<>();
        for (Telling told : open) {
            String when = told.when();
            if (when == null) {
                byText.computeIfAbsent(wires.of(told.source().iri()), t -> new TreeMap<>())
                        .computeIfAbsent(told.source().iri(), a -> new ArrayList<>())
                        .add(told);
            } else if (told.date() == null) {
                byDay.computeIfAbsent(when, d -> new ArrayList<>()).add(told);
            }
            Set<String> title = titles.words(told);
            if (title.size() >= 2) {
                String key = told.language() + " " + told.date() + " " + String.join(" ", title);
                Telling same = byTitle.putIfAbsent(key, told);
                if (same != null) {
                    groups.join(same, told, "agreement/same-title", 0.8);
                }
            }
        }
        byText.values().forEach(copies -> Deeds.join(copies, groups, "agreement/same-text"));
        for (List<Telling> day : byDay.values()) {
            joinFitting(day, "agreement/reported-on");
            for (Telling told : day) {
                Telling only = onlyOther(told, day);
                if (only != null) {
                    groups.join(only, told, "agreement/only-one-of-the-day", 0.7);
                }
            }
        }
    }

    private boolean isBare(Telling told) {
        return ONE_A_DAY.contains(told.type())
                || told.topics().isEmpty() && titles.words(told).isEmpty();
    }

    private boolean fits(Telling a, Telling b) {
        if (ONE_A_DAY.contains(a.type())) {
            return true;
        }
        boolean topic = !Collections.disjoint(a.topics(), b.topics());
        return titles.alike(a, b) || topic && !titles.differ(a, b);
    }

    private boolean strong(Telling a, Telling b) {
        return titles.alike(a, b)
                || !a.topics().isEmpty()
                        && Set.copyOf(a.topics()).equals(Set.copyOf(b.topics()))
                        && !titles.differ(a, b);
    }

    private String reason(Telling a, Telling b) {
        boolean topic = !Collections.disjoint(a.topics(), b.topics());
        boolean title = titles.alike(a, b);
        return (topic ? "-topic" : "") + (title ? "-title" : "");
    }

    private double score(Telling a, Telling b) {
        boolean topic = !Collections.disjoint(a.topics(), b.topics());
        boolean title = titles.alike(a, b);
        return topic && title ? 0.98 : topic || title ? 0.9 : 0.8;
    }
}
