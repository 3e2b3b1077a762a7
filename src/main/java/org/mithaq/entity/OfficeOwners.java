package org.mithaq.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.text.Folding;

/**
 * Whose office a title alone means: "the ambassador of Ghana … Ambassador X". Knows the offices
 * that the article has told without who holds them.
 */
final class OfficeOwners {

    private final Map<String, ActorRef> owners = new HashMap<>();

    /** Takes note of an office without a name. */
    void note(Mention.Office office) {
        if (office.officeOf() != null && !office.plural()) {
            owners.put(head(office.office()), office.officeOf());
        }
    }

    /**
     * The owner of the latest office with the same head; null where there is none, or where the
     * title is more than a word with the article.
     */
    @Nullable ActorRef of(@Nullable String title) {
        boolean alone = title != null && title.startsWith("ال") && title.indexOf(' ') < 0;
        return title == null || !alone ? null : owners.get(head(title));
    }

    private static String head(String office) {
        String first = Folding.fold(office).split(" ")[0];
        return first.startsWith("ال") && first.length() > 4 ? first.substring(2) : first;
    }
}
