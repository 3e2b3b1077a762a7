package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.mention.Mention.Topic;

/** The topics of the scheme in Arabic text. */
final class TopicFinder {

    private final PhraseTrie<String> phrases = new PhraseTrie<>();

    TopicFinder() {
        for (String line : ArabicWords.lines("topics.txt")) {
            String[] columns = line.split("\\|");
            for (int i = 1; i < columns.length; i++) {
                phrases.add(ArabicWords.phrase(columns[i]), columns[0]);
            }
        }
    }

    /** The topics of a sentence in order; the longest phrase at each place. */
    List<Topic> find(Reading reading) {
        List<Topic> topics = new ArrayList<>();
        int i = reading.from();
        while (i < reading.to()) {
            PhraseTrie.Hit<String> hit = reading.isWord(i) ? longest(reading, i) : null;
            if (hit != null) {
                topics.add(new Topic(i, hit.to(), Lead.NONE, hit.value()));
                i = hit.to();
            } else {
                i++;
            }
        }
        return topics;
    }

    private PhraseTrie.@Nullable Hit<String> longest(Reading reading, int at) {
        PhraseTrie.Hit<String> best = null;
        for (String stem : ArabicWords.stems(reading.tokens(), at)) {
            PhraseTrie.Hit<String> hit =
                    phrases.longest(stem, reading.tokens(), at, reading.to(), ArabicWords::stems);
            if (hit != null && (best == null || hit.to() > best.to())) {
                best = hit;
            }
        }
        return best;
    }
}
