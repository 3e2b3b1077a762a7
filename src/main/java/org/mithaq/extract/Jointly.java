package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;

/** What several sides issue together: joint statements, communiques. */
final class Jointly {

    private static final Set<String> FORCES =
            Set.of(
                    "staff",
                    "chiefs",
                    "force",
                    "forces",
                    "task",
                    "command",
                    "base",
                    "exercise",
                    "exercises",
                    "venture",
                    "ventures",
                    "patrols",
                    "operations");

    private Jointly() {}

    /** Whether a sentence tells of what is joint, other than staffs and forces. */
    static boolean told(List<Token> tokens, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String next = i + 1 < sentence.to() ? tokens.get(i + 1).form() : "";
            if (tokens.get(i).form().equals("communique")
                    || tokens.get(i).form().equals("joint") && !FORCES.contains(next)) {
                return true;
            }
        }
        return false;
    }
}
