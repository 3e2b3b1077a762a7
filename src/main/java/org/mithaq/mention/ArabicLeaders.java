package org.mithaq.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Folding;

/** Whose office a well-known person holds where the text gives the office alone: "الرئيس …". */
final class ArabicLeaders {

    /** The longest name that is looked up, in words. */
    private static final int LONGEST = 4;

    private final Map<String, ActorRef> owners = new HashMap<>();

    ArabicLeaders() {
        Set<String> shared = new HashSet<>();
        for (String line : ArabicWords.lines("leaders.txt")) {
            String[] columns = line.split("\\|", -1);
            ActorRef of =
                    columns[0].length() == 2 && !columns[0].equals("UN") && !columns[0].equals("EU")
                            ? new ActorRef.State(columns[0])
                            : new ActorRef.Organization(columns[0]);
            for (int i = 1; i < columns.length; i++) {
                String name = folded(columns[i]);
                ActorRef known = owners.putIfAbsent(name, of);
                if (known != null && !known.equals(of)) {
                    shared.add(name);
                }
            }
        }
        shared.forEach(owners::remove);
    }

    private static String folded(String name) {
        return Folding.fold(name).replace("-", " ");
    }

    /** The state or organisation of a person with an office; null where the name is not known. */
    @Nullable ActorRef of(String name) {
        String[] words = folded(name).split(" ", -1);
        for (int first = Math.max(0, words.length - LONGEST); first < words.length; first++) {
            StringBuilder tail = new StringBuilder(words[first]);
            for (int i = first + 1; i < words.length; i++) {
                tail.append(' ').append(words[i]);
            }
            ActorRef of = owners.get(tail.toString());
            if (of != null) {
                return of;
            }
        }
        return ofForefathers(words);
    }

    /** "محمد بن نايف بن عبدالعزيز": one who is known without the last of his forefathers. */
    private @Nullable ActorRef ofForefathers(String[] words) {
        StringBuilder head = new StringBuilder(words[0]);
        for (int i = 1; i + 1 < words.length; i++) {
            head.append(' ').append(words[i]);
            ActorRef of =
                    i >= 2 && (words[i + 1].equals("بن") || words[i + 1].equals("ال"))
                            ? owners.get(head.toString())
                            : null;
            if (of != null) {
                return of;
            }
        }
        return null;
    }

    /** "جلالة الملك عبدالله الثاني": a title before a name of several words. */
    private static boolean isTitled(Mention.Person person) {
        return person.nameFrom() > person.from() && person.name().contains(" ");
    }

    /** A person with whose office it is, where the words give the office alone. */
    Mention known(Mention mention) {
        if (!(mention instanceof Mention.Person person)
                || person.officeOf() != null
                || person.office() == null && !isTitled(person)) {
            return mention;
        }
        ActorRef of = of(person.name());
        return of == null
                ? mention
                : new Mention.Person(
                        person.from(),
                        person.to(),
                        person.lead(),
                        person.name(),
                        person.nameFrom(),
                        person.office(),
                        of);
    }
}
