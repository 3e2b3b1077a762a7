package org.mithaq.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.text.Folding;
import org.mithaq.text.Span;

/** The persons of an article: one entry for all the ways that it names the same person. */
public final class People {

    /** How many persons that share a word are looked at, so that no text makes this slow. */
    private static final int LOOK = 12;

    /**
     * A person of the article.
     *
     * @param name the fullest name, without titles
     * @param office as worded with the name; null where the article gives none
     * @param officeOf whose office; null where the article does not tell
     * @param near whom the sentence named last before the person; null where none
     * @param span where name and office stand
     */
    public record Known(
            String name,
            @Nullable String office,
            @Nullable ActorRef officeOf,
            @Nullable ActorRef near,
            Span span) {

        public ActorRef.Person ref() {
            return new ActorRef.Person(name);
        }
    }

    private final List<Known> known = new ArrayList<>();
    private final List<PersonName> names = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byOffice = new HashMap<>();

    /**
     * Takes note of a person.
     *
     * @param span where the mention stands
     * @param near whom the sentence named last before it, or null
     */
    public void add(Mention.Person mention, Span span, @Nullable ActorRef near) {
        PersonName name = PersonName.of(mention.name());
        int at = index(name);
        if (at < 0) {
            known.add(new Known(mention.name(), mention.office(), mention.officeOf(), near, span));
            names.add(name);
            enter(known.size() - 1);
            return;
        }
        Known same = known.get(at);
        boolean longer = name.words().size() > names.get(at).words().size();
        boolean tells =
                same.officeOf() == null && mention.officeOf() != null
                        || same.office() == null && mention.office() != null;
        known.set(
                at,
                new Known(
                        longer ? mention.name() : same.name(),
                        tells ? mention.office() : same.office(),
                        tells ? mention.officeOf() : same.officeOf(),
                        tells ? near : same.near(),
                        tells ? span : same.span()));
        if (longer) {
            names.set(at, name);
        }
        if (longer || tells) {
            enter(at);
        }
    }

    private void enter(int at) {
        PersonName name = names.get(at);
        for (String key : keys(name)) {
            put(byWord, key, at);
        }
        String office = known.get(at).office();
        if (office != null) {
            put(byOffice, head(office), at);
        }
    }

    private static void put(Map<String, List<Integer>> map, String key, int at) {
        List<Integer> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.isEmpty() || list.get(list.size() - 1) != at) {
            list.add(at);
        }
    }

    private static List<String> keys(PersonName name) {
        return List.of(
                name.first(), "-" + name.last(), "~" + name.lastBones(), "+" + name.joined());
    }

    public List<Known> all() {
        return List.copyOf(known);
    }

    /** The person that a name, full or short, means; the one whose name it ends or begins. */
    public Optional<Known> find(String name) {
        int at = index(PersonName.of(name));
        return at < 0 ? Optional.empty() : Optional.of(known.get(at));
    }

    private int index(PersonName name) {
        int best = -1;
        for (String key : keys(name)) {
            best = Math.max(best, latest(key, name));
        }
        if (name.words().size()
                == 1) { // a family name may be a given name, and the other way round
            best = Math.max(best, latest("-" + name.first(), name));
            best = Math.max(best, latest(name.last(), name));
        }
        return best;
    }

    private int latest(String key, PersonName name) {
        List<Integer> list = byWord.getOrDefault(key, List.of());
        for (int i = list.size() - 1; i >= Math.max(0, list.size() - LOOK); i--) {
            if (names.get(list.get(i)).matches(name)) {
                return list.get(i);
            }
        }
        return -1;
    }

    /**
     * The latest person, of those met before a place in the text, whose office has this head word
     * and owner.
     */
    public Optional<Known> holder(String office, @Nullable ActorRef of, int before) {
        Known best = null;
        List<Integer> list = byOffice.getOrDefault(head(office), List.of());
        for (int i = list.size() - 1; i >= Math.max(0, list.size() - LOOK); i--) {
            Known one = known.get(list.get(i));
            boolean fits =
                    one.office() != null
                            && fits(one.office(), office)
                            && (of == null || of.equals(one.officeOf()));
            if (fits
                    && one.span().start() < before
                    && (best == null || one.span().start() > best.span().start())) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The person named first whose office has this head word and owner. */
    public Optional<Known> firstHolder(String office, ActorRef of, int before) {
        return byOffice.getOrDefault(head(office), List.of()).stream()
                .limit(LOOK)
                .map(known::get)
                .filter(one -> of.equals(one.officeOf()) && one.span().start() < before)
                .filter(one -> one.office() != null && fits(one.office(), office))
                .findFirst();
    }

    private static String head(String office) {
        if (office.charAt(0) < LATIN_ENDS) {
            String core = core(office);
            return core.substring(core.lastIndexOf(' ') + 1);
        }
        String first = Folding.fold(office).split(" ")[0];
        return first.startsWith("ال") && first.length() > 4 ? first.substring(2) : first;
    }

    /** "Deputy Secretary" of "Deputy Secretary of State for …". */
    private static String core(String office) {
        String folded = Folding.fold(office);
        for (String behind : List.of(" of ", " for ", " to ", " on ", " at ", " and ", ",")) {
            int at = folded.indexOf(behind);
            folded = at > 0 ? folded.substring(0, at) : folded;
        }
        return folded.strip();
    }

    /** The last two words of an office but for what it is of: "foreign minister", "king". */
    static String title(String office) {
        String core = core(office);
        int last = core.lastIndexOf(' ');
        int before = last < 0 ? -1 : core.lastIndexOf(' ', last - 1);
        String pair = core.substring(before + 1);
        boolean qualified =
                pair.startsWith("foreign ")
                        || pair.startsWith("prime ")
                        || pair.startsWith("vice ")
                        || pair.startsWith("deputy ")
                        || pair.startsWith("crown ")
                        || pair.startsWith("defence ")
                        || pair.startsWith("defense ");
        return qualified ? pair : core.substring(last + 1);
    }

    /** Whether a bare office may be one that was worded more fully: "the foreign minister". */
    private static boolean fits(String full, String bare) {
        if (bare.charAt(0) >= LATIN_ENDS || full.charAt(0) >= LATIN_ENDS) {
            return head(full).equals(head(bare));
        }
        String told = core(bare);
        String known = core(full);
        boolean lesser =
                LESSER.stream().anyMatch(word -> known.contains(word) != told.contains(word));
        return !lesser && (known.equals(told) || known.endsWith(" " + told));
    }

    private static final char LATIN_ENDS = 0x250;
    private static final List<String> LESSER =
            List.of("deputy", "vice", "assistant", "under", "prime", "former");
}
