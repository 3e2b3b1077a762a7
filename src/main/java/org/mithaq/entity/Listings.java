package org.mithaq.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;

/** The sides that an article lists together, three or more: whom "the three countries" means. */
final class Listings {

    /** How the words for three and more begin, folded. */
    private static final List<String> COUNTS = List.of("الثلاث", "الاربع", "الخمس", "الست");

    private static final int MOST = 40;

    private final List<List<ActorRef>> lists = new ArrayList<>();

    /** How many a folded word of number says; 0 where it is none. */
    static int count(String word) {
        for (int n = 0; n < COUNTS.size(); n++) {
            if (word.startsWith(COUNTS.get(n))) {
                return n + 3;
            }
        }
        return 0;
    }

    /** The first list of so many sides; null where the article has none. */
    @Nullable List<ActorRef> of(int count) {
        return lists.stream().filter(list -> list.size() == count).findFirst().orElse(null);
    }

    /** Takes note of the sides that a sentence lists: "… وX وY". */
    void note(List<Mention> mentions) {
        Set<ActorRef> run = new LinkedHashSet<>();
        int end = -1;
        for (Mention mention : mentions) {
            ActorRef side =
                    switch (mention) {
                        case Mention.Actor actor -> actor.actor();
                        case Mention.Person person -> person.officeOf();
                        case Mention.Office office -> office.officeOf();
                        default -> null;
                    };
            boolean goesOn =
                    mention.from() == end + 1 || mention.lead().and() && mention.from() <= end + 1;
            if (!goesOn) {
                keep(run);
                run.clear();
            }
            if (side != null) {
                run.add(side);
            }
            end = mention.to();
        }
        keep(run);
    }

    private void keep(Set<ActorRef> run) {
        if (run.size() > 2 && lists.size() < MOST && !lists.contains(List.copyOf(run))) {
            lists.add(List.copyOf(run));
        }
    }
}
