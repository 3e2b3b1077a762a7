package org.mithaq.mention;

import java.util.Set;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/** Words of courtesy and rank before names: "سعادة السيد", "معالي الفريق أول الركن", "د.". */
final class Honorifics {

    /** How many of them a name has at most: "His Excellency the President Marshal Doctor …". */
    private static final int MOST = 8;

    /** Words that are given names where they have no article: "(الجنرال) أمير حاتمي". */
    private static final Set<String> NAMES = Set.of("امير", "ملك", "سلطان", "اميره");

    private final PhraseTrie<String> phrases = new PhraseTrie<>();

    Honorifics() {
        for (String line : ArabicWords.lines("honorifics.txt")) {
            phrases.add(ArabicWords.phrase(line), line);
        }
    }

    /** Index behind the words of courtesy at a token; the token itself where there are none. */
    int skip(Reading reading, int at) {
        int i = at;
        for (int count = 0; count < MOST && reading.isWord(i); count++) {
            int next = end(reading, i, i == at);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** Whether words of courtesy may begin at a folded word. */
    boolean begin(String form) {
        return ArabicWords.begins(form, split -> phrases.starts(split.stem()));
    }

    private int end(Reading reading, int at, boolean prefixed) {
        int best = at;
        for (Split split : ArabicWords.splits(reading.form(at))) {
            boolean given = !split.article() && NAMES.contains(split.stem());
            if (given || split.hasPronoun() || split.future() || !prefixed && !split.isBare()) {
                continue;
            }
            PhraseTrie.Hit<String> hit =
                    phrases.longest(
                            split.stem(), reading.tokens(), at, reading.to(), ArabicWords::stems);
            if (hit != null && hit.to() > best) {
                best = hit.to();
            }
        }
        boolean letter = best > at && reading.form(best - 1).length() <= 2;
        return letter
                        && (reading.is(best, Kind.STOP) && reading.form(best).equals(".")
                                || reading.is(best, Kind.DASH))
                ? best + 1
                : best;
    }
}
