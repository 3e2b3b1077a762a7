package org.mithaq.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.morphology.ArabicNouns;
import org.mithaq.reference.ReferenceData;
import org.mithaq.reference.ReferenceEntry;
import org.mithaq.reference.ReferenceEntry.Name;
import org.mithaq.source.Language;
import org.mithaq.text.Folding;
import org.mithaq.text.Token;
import org.mithaq.text.ar.Split;

/**
 * The names of states, organisations, groups and places in Arabic text, built from the reference
 * data.
 */
final class ArabicGazetteer {

    /**
     * What a name means.
     *
     * @param actor who it names, or null for a place
     * @param place the place's key, or null
     * @param label how the reference data calls it
     * @param state the state that the place is in, or null
     */
    record Entry(
            @Nullable ActorRef actor,
            Manner manner,
            @Nullable String place,
            String label,
            @Nullable String state) {}

    /** A name found at a token. */
    record Match(Entry entry, Split split, int to) {}

    /** An adjective of nationality found at a token. */
    record Nationality(ActorRef.State state, Split split, int to, boolean plural) {}

    /** Peoples that are called by the bare stem of their adjective. */
    private static final Set<String> PEOPLES =
            Set.of("روس", "صرب", "بلغار", "كروات", "المان", "ارمن", "افغان", "اسبان", "رومان");

    private final PhraseTrie<Entry> names = new PhraseTrie<>();
    private final Map<String, String> nationalities = new HashMap<>();
    private final Map<String, Boolean> plurals = new HashMap<>();
    private final Set<String> ambiguous;
    private final PhraseTrie<String> compound = new PhraseTrie<>();

    ArabicGazetteer(ReferenceData reference, Set<String> ambiguous) {
        this.ambiguous = ambiguous;
        Map<String, ReferenceEntry> states = new HashMap<>();
        for (ReferenceEntry entry : reference.entries()) {
            if (entry.kind() == ReferenceEntry.Kind.STATE) {
                states.put(entry.key(), entry);
                state(entry);
            }
        }
        for (ReferenceEntry entry : reference.entries()) {
            switch (entry.kind()) {
                case STATE -> {}
                case ORGANIZATION -> organization(entry);
                case PLACE -> place(entry, states);
            }
        }
        broken(nationalities, plurals);
        for (String line : ArabicWords.lines("groups.txt")) {
            String[] variants = line.split("\\|");
            Entry group =
                    new Entry(
                            new ActorRef.Named(variants[0]), Manner.NAME, null, variants[0], null);
            for (String variant : variants) {
                names.add(words(variant), group);
            }
        }
    }

    private void state(ReferenceEntry entry) {
        ActorRef.State state = new ActorRef.State(entry.key());
        for (Name name : entry.names()) {
            if (name.language() == Language.ARABIC) {
                names.add(
                        words(name.text()),
                        new Entry(state, Manner.NAME, null, label(entry), entry.key()));
            }
        }
        for (Name name : entry.metonyms()) {
            if (name.language() == Language.ARABIC) {
                names.add(
                        words(name.text()),
                        new Entry(state, Manner.METONYM, null, label(entry), entry.key()));
            }
        }
        for (Name name : entry.demonyms()) {
            if (name.language() == Language.ARABIC
                    && !ambiguous.contains(Folding.fold(name.text()))) {
                demonym(words(name.text()), entry.key());
            }
        }
    }

    /** Plurals that no rule makes. */
    private static void broken(Map<String, String> nationalities, Map<String, Boolean> plurals) {
        String[][] table = {
            {"اتراك", "TR"},
            {"هنود", "IN"},
            {"المان", "DE"},
            {"روس", "RU"},
            {"امريكان", "US"},
            {"اميركان", "US"},
            {"انجليز", "GB"},
            {"انكليز", "GB"},
            {"صرب", "RS"},
            {"بلغار", "BG"},
            {"كروات", "HR"},
            {"ارمن", "AM"},
            {"افغان", "AF"},
            {"اسبان", "ES"},
            {"طليان", "IT"},
            {"احباش", "ET"},
            {"مغاربه", "MA"},
            {"توانسه", "TN"},
            {"جزايريون", "DZ"},
            {"سويسريون", "CH"},
            {"اذريون", "AZ"},
        };
        for (String[] row : table) {
            nationalities.put(row[0], row[1]);
            plurals.put(row[0], true);
        }
    }

    private void demonym(List<String> words, String key) {
        if (words.size() == 1) {
            for (String form : ArabicNouns.adjective(words.get(0))) {
                boolean stem = form.length() < words.get(0).length();
                if (stem && !PEOPLES.contains(form)) {
                    continue; // دومينيك is no Dominican
                }
                nationalities.putIfAbsent(form, key);
                if (form.endsWith("ين") || form.endsWith("ون")) {
                    plurals.put(form, true);
                }
            }
            return;
        }
        List<List<String>> options = new ArrayList<>();
        for (String word : words) {
            options.add(ArabicNouns.adjective(word));
        }
        for (String first : options.get(0)) {
            for (String second : options.get(1)) {
                compound.add(List.of(first, second), key);
            }
        }
    }

    private void organization(ReferenceEntry entry) {
        Entry value =
                new Entry(
                        new ActorRef.Organization(entry.key()),
                        Manner.NAME,
                        null,
                        label(entry),
                        null);
        for (Name name : entry.names()) {
            if (name.language() == Language.ARABIC) {
                List<String> words = words(name.text());
                names.add(words, value);
                if (words.size() > 2) {
                    names.add(words.stream().map(ArabicGazetteer::withoutArticle).toList(), value);
                }
            }
        }
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    private void place(ReferenceEntry entry, Map<String, ReferenceEntry> states) {
        String in = entry.state();
        ReferenceEntry state = in == null ? null : states.get(in);
        boolean capital = state != null && entry.key().equals(state.capital());
        Entry value =
                new Entry(
                        capital && in != null ? new ActorRef.State(in) : null,
                        Manner.CAPITAL,
                        entry.key(),
                        label(entry),
                        in);
        for (Name name : entry.names()) {
            if (name.language() == Language.ARABIC) {
                names.add(words(name.text()), value);
            }
        }
    }

    private static String label(ReferenceEntry entry) {
        for (Name name : entry.names()) {
            if (name.language() == Language.ARABIC) {
                return name.text();
            }
        }
        return entry.key().toUpperCase(Locale.ROOT);
    }

    static List<String> words(String name) {
        return List.of(Folding.fold(name).replace('-', ' ').strip().split("\\s+"));
    }

    /** Whether a name may begin at a folded word. */
    boolean begins(String form) {
        return ArabicWords.begins(form, split -> names.starts(split.key()));
    }

    /** Whether an adjective of nationality may begin at a folded word. */
    boolean beginsNationality(String form) {
        return ArabicWords.begins(
                form,
                split -> compound.starts(split.stem()) || nationalities.containsKey(split.stem()));
    }

    /** The longest name at a token, read with the fewest prefixes; null where there is none. */
    @Nullable Match name(List<Token> tokens, int at, int limit) {
        Match best = null;
        for (Split split : ArabicWords.splits(tokens.get(at).form())) {
            if (split.future() || split.hasPronoun() || !names.starts(split.key())) {
                continue;
            }
            PhraseTrie.Hit<Entry> hit =
                    names.longest(split.key(), tokens, at, limit, ArabicWords::exact);
            if (hit != null && (best == null || hit.to() > best.to())) {
                best = new Match(hit.value(), split, hit.to());
            }
        }
        return best;
    }

    /** The adjective of nationality at a token; null where there is none. */
    @Nullable Nationality nationality(List<Token> tokens, int at, int limit) {
        for (Split split : ArabicWords.splits(tokens.get(at).form())) {
            if (split.future() || split.hasPronoun()) {
                continue;
            }
            if (compound.starts(split.stem())) {
                PhraseTrie.Hit<String> hit =
                        compound.longest(split.stem(), tokens, at, limit, ArabicWords::stems);
                if (hit != null) {
                    return new Nationality(new ActorRef.State(hit.value()), split, hit.to(), false);
                }
            }
            String state = nationalities.get(split.stem());
            if (state != null) {
                boolean plural = plurals.containsKey(split.stem());
                return new Nationality(new ActorRef.State(state), split, at + 1, plural);
            }
        }
        return null;
    }
}
