package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Lead;

/** The topics of the scheme in English text. */
final class EnglishTopics {

    private final PhraseTrie<String> phrases = new PhraseTrie<>();

    EnglishTopics() {
        for (String line : EnglishWords.lines("topics.txt")) {
            String[] columns = line.split("\\|");
            for (int i = 1; i < columns.length; i++) {
                phrases.add(EnglishWords.phrase(columns[i]), columns[0]);
            }
        }
    }

    /** The topics of a sentence but for those that are words of a state's name. */
    List<Mention.Topic> find(Reading reading, List<Mention> entities) {
        return find(reading).stream().filter(topic -> !named(entities, topic)).toList();
    }

    /** Whether a topic's words are part of a state's name: "the People's Democratic Republic". */
    private static boolean named(List<Mention> entities, Mention.Topic topic) {
        return entities.stream()
                .anyMatch(
                        mention ->
                                mention instanceof Mention.Actor actor
                                        && actor.actor() instanceof ActorRef.State
                                        && (actor.manner() == Mention.Manner.NAME
                                                || actor.manner() == Mention.Manner.ORGAN)
                                        && mention.to() - mention.from() > topic.to() - topic.from()
                                        && mention.from() <= topic.from()
                                        && topic.to() <= mention.to());
    }

    /**
     * The topics of a sentence in order; the longest phrase at each place, and what begins in one
     * and goes on behind it: "stop the war in Ukraine".
     */
    List<Mention.Topic> find(Reading reading) {
        List<Mention.Topic> found = new ArrayList<>();
        int i = reading.from();
        while (i < reading.to()) {
            PhraseTrie.Hit<String> best = longest(reading, i);
            if (best != null && !best.value().equals(TopicFinder.NONE)) {
                found.add(new Mention.Topic(i, best.to(), Lead.NONE, best.value()));
            }
            int next = best == null ? i + 1 : best.to();
            for (int j = i + 1; j < next; j++) {
                PhraseTrie.Hit<String> further = longest(reading, j);
                next = further != null && further.to() > next ? j : next;
            }
            i = next;
        }
        return found;
    }

    private PhraseTrie.@Nullable Hit<String> longest(Reading reading, int at) {
        PhraseTrie.Hit<String> best = null;
        for (String form : EnglishWords.singular(reading.tokens(), at)) {
            PhraseTrie.Hit<String> hit =
                    phrases.longest(
                            form, reading.tokens(), at, reading.to(), EnglishWords::singular);
            best = hit != null && (best == null || hit.to() > best.to()) ? hit : best;
        }
        return best;
    }
}
