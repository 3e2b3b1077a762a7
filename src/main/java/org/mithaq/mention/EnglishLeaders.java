package org.mithaq.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Folding;

/** Whose office a well-known person holds where the text gives the office alone: "President X". */
final class EnglishLeaders {

    private final Map<String, ActorRef> full = new HashMap<>();
    private final Map<String, ActorRef> family = new HashMap<>();

    EnglishLeaders(EnglishGazetteer gazetteer) {
        Set<String> shared = new HashSet<>();
        for (String line : EnglishWords.lines("leaders.txt")) {
            String[] columns = line.split("\\|");
            ActorRef of = gazetteer.actor(columns[0]);
            for (String name : List.of(columns).subList(1, columns.length)) {
                String folded = folded(name);
                full.put(folded, of);
                String[] words = folded.split(" ");
                note(words[words.length - 1], of, shared);
                if (words.length > 2) {
                    note(words[words.length - 2] + " " + words[words.length - 1], of, shared);
                    note(words[0] + " " + words[words.length - 1], of, shared);
                }
                if (words.length > 1) {
                    note(words[0] + " " + words[1], of, shared);
                }
            }
        }
        shared.forEach(family::remove);
    }

    private void note(String name, ActorRef of, Set<String> shared) {
        ActorRef known = family.putIfAbsent(name, of);
        if (known != null && !known.equals(of)) {
            shared.add(name);
        }
    }

    private static String folded(String name) {
        return Folding.fold(name).replace("-", " ").replace(".", "");
    }

    /** The state or organisation of a person with an office; null where the name is not known. */
    @Nullable ActorRef of(String name) {
        String folded = folded(name);
        ActorRef whole = full.get(folded);
        if (whole != null) {
            return whole;
        }
        String[] words = folded.split(" ");
        ActorRef last = family.get(folded);
        return last != null || words.length < 3
                ? last
                : family.get(words[0] + " " + words[words.length - 1]);
    }
}
