package org.mithaq.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.reference.ReferenceData;
import org.mithaq.reference.ReferenceEntry;
import org.mithaq.reference.ReferenceEntry.Name;
import org.mithaq.source.Language;
import org.mithaq.text.Token;

/** The names of states, organisations and places in English text, built from the reference data. */
final class EnglishGazetteer {

    /** What a name means; see {@link ArabicGazetteer.Entry}. */
    record Entry(
            @Nullable ActorRef actor,
            Manner manner,
            @Nullable String place,
            String label,
            @Nullable String state) {}

    private final PhraseTrie<Entry> names = new PhraseTrie<>();
    private final PhraseTrie<ActorRef> nationalities = new PhraseTrie<>();
    private final PhraseTrie<ActorRef> prefixes = new PhraseTrie<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();

    EnglishGazetteer(ReferenceData reference) {
        Map<String, ReferenceEntry> states = new HashMap<>();
        for (ReferenceEntry entry : reference.entries()) {
            if (entry.kind() == ReferenceEntry.Kind.ORGANIZATION) {
                organisations.add(entry.key());
            } else if (entry.kind() == ReferenceEntry.Kind.STATE) {
                states.put(entry.key(), entry);
                ActorRef.State state = new ActorRef.State(entry.key());
                add(entry.names(), new Entry(state, Manner.NAME, null, entry.key(), entry.key()));
                add(
                        entry.metonyms(),
                        new Entry(state, Manner.METONYM, null, entry.key(), entry.key()));
                demonyms(entry);
            }
        }
        this.states.addAll(states.keySet());
        further();
        groups();
        for (ReferenceEntry entry : reference.entries()) {
            if (entry.kind() == ReferenceEntry.Kind.ORGANIZATION) {
                Entry value =
                        new Entry(
                                new ActorRef.Organization(entry.key()),
                                Manner.NAME,
                                null,
                                entry.key(),
                                null);
                add(entry.names(), value);
                entry.abbreviations().forEach(name -> names.add(EnglishWords.phrase(name), value));
            } else if (entry.kind() == ReferenceEntry.Kind.PLACE) {
                place(entry, states);
            }
        }
    }

    /** Names and adjectives that the reference data lacks. */
    private void further() {
        for (String line : EnglishWords.lines("names.txt")) {
            String[] columns = line.split("\\|");
            Entry entry = new Entry(actor(columns[0]), Manner.NAME, null, columns[0], columns[0]);
            for (int i = 1; i < columns.length; i++) {
                names.add(EnglishWords.phrase(columns[i]), entry);
            }
        }
        for (String line : EnglishWords.lines("nations.txt")) {
            String[] columns = line.split("\\|");
            for (int i = 1; i < columns.length; i++) {
                boolean prefix = columns[i].endsWith("-");
                String word =
                        prefix ? columns[i].substring(0, columns[i].length() - 1) : columns[i];
                (prefix ? prefixes : nationalities)
                        .add(EnglishWords.phrase(word), actor(columns[0]));
            }
        }
    }

    /** The state or organisation of a key; a name of its own where the key is known as neither. */
    ActorRef actor(String key) {
        if (states.contains(key)) {
            return new ActorRef.State(key);
        }
        return organisations.contains(key)
                ? new ActorRef.Organization(key)
                : new ActorRef.Named(key);
    }

    private void groups() {
        for (String line : EnglishWords.lines("groups.txt")) {
            String[] variants = line.split("\\|");
            Entry group =
                    new Entry(
                            new ActorRef.Named(variants[0]), Manner.NAME, null, variants[0], null);
            for (String variant : variants) {
                if (variant.startsWith("~")) {
                    nationalities.add(
                            EnglishWords.phrase(variant.substring(1)),
                            new ActorRef.Named(variants[0]));
                } else {
                    names.add(EnglishWords.phrase(variant), group);
                }
            }
        }
    }

    private void place(ReferenceEntry entry, Map<String, ReferenceEntry> states) {
        String in = entry.state();
        ReferenceEntry state = in == null ? null : states.get(in);
        boolean capital = state != null && entry.key().equals(state.capital());
        ActorRef actor = capital && in != null ? new ActorRef.State(in) : null;
        add(entry.names(), new Entry(actor, Manner.CAPITAL, entry.key(), label(entry), in));
    }

    private static String label(ReferenceEntry entry) {
        return entry.names().stream()
                .filter(name -> name.language() == Language.ENGLISH)
                .map(Name::text)
                .findFirst()
                .orElse(entry.key().toUpperCase(Locale.ROOT));
    }

    private void demonyms(ReferenceEntry entry) {
        for (Name name : entry.demonyms()) {
            if (name.language() == Language.ENGLISH) {
                ActorRef state = new ActorRef.State(entry.key());
                nationalities.add(EnglishWords.phrase(name.text()), state);
                nationalities.add(EnglishWords.phrase(name.text() + "s"), state);
            }
        }
    }

    private void add(List<Name> all, Entry entry) {
        for (Name name : all) {
            if (name.language() == Language.ENGLISH) {
                for (String spelling : Spellings.of(name.text())) {
                    names.add(EnglishWords.phrase(spelling), entry);
                }
            }
        }
    }

    PhraseTrie.@Nullable Hit<Entry> name(Reading reading, int at) {
        if (!reading.isWord(at)) {
            return null;
        }
        PhraseTrie.Hit<Entry> hit =
                names.longest(
                        reading.form(at), reading.tokens(), at, reading.to(), EnglishWords::exact);
        return hit != null && capitalised(reading, at, hit) ? hit : null;
    }

    /** Names are written with capitals; short ones like "US" in capitals throughout. */
    private static boolean capitalised(Reading reading, int at, PhraseTrie.Hit<Entry> hit) {
        String printed = reading.token(at).span().of(reading.text());
        if (!Character.isUpperCase(printed.charAt(0))) {
            return false;
        }
        boolean single = hit.to() == at + 1;
        return !single
                || printed.length() > 4
                || printed.equals(printed.toUpperCase(Locale.ROOT))
                || printed.length() > 3 && !(hit.value().actor() instanceof ActorRef.Named)
                || hit.value().actor() == null;
    }

    private static final Set<String> TONGUE =
            Set.of("language", "languages", "translation", "text");

    PhraseTrie.@Nullable Hit<ActorRef> nationality(Reading reading, int at) {
        if (!EnglishWords.capitalised(reading, at)) {
            return null;
        }
        PhraseTrie.Hit<ActorRef> hit =
                nationalities.longest(
                        reading.form(at), reading.tokens(), at, reading.to(), EnglishWords::exact);
        if (hit != null && TONGUE.contains(reading.form(hit.to()))) {
            return null; // "English language teaching"
        }
        if (hit == null && reading.is(at + 1, Token.Kind.DASH)) {
            return prefixes.longest(
                    reading.form(at), reading.tokens(), at, reading.to(), EnglishWords::exact);
        }
        return hit;
    }
}
