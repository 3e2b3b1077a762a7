package org.mithaq.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention.Group;
import org.mithaq.text.ar.Split;

/** Reads descriptions that point to actors named elsewhere: "البلدان", "الوزراء". */
final class Descriptions {

    private final PhraseTrie<Group.Kind> phrases = new PhraseTrie<>();

    Descriptions() {
        for (String line : ArabicWords.lines("descriptions.txt")) {
            String[] columns = line.split("\\|");
            phrases.add(
                    ArabicGazetteer.words(columns[1]),
                    Group.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)));
        }
    }

    /** Whether a description may begin at a folded word. */
    boolean begins(String form) {
        return ArabicWords.begins(form, split -> phrases.starts(split.key()));
    }

    @Nullable Group read(Reading reading, int at) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.future() || split.hasPronoun()) {
                continue;
            }
            PhraseTrie.Hit<Group.Kind> hit =
                    phrases.longest(
                            split.key(), reading.tokens(), at, reading.to(), ArabicWords::exact);
            if (hit != null) {
                return new Group(at, hit.to(), reading.lead(at, split), hit.value());
            }
        }
        return null;
    }
}
