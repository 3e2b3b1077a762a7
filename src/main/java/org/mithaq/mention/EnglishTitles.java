package org.mithaq.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;

/** The words that end an office's name, and the courtesies before a person's. */
final class EnglishTitles {

    /**
     * An office's last words: whether they mean one person, and the state that they alone tell, or
     * null.
     */
    record Head(boolean single, @Nullable ActorRef of) {}

    /** "HE", "HH": courtesies only where both letters are capitals. */
    private static final Set<String> LETTERS = Set.of("he", "hh", "hm", "hrh", "hsh");

    private final PhraseTrie<Head> offices = new PhraseTrie<>();
    private final PhraseTrie<Boolean> honorifics = new PhraseTrie<>();

    EnglishTitles() {
        for (String line : EnglishWords.lines("offices.txt")) {
            String[] columns = line.split("\\|");
            ActorRef of = columns.length > 1 ? new ActorRef.State(columns[1]) : null;
            offices.add(EnglishWords.phrase(columns[0]), new Head(true, of));
            offices.add(EnglishWords.phrase(plural(columns[0])), new Head(false, of));
        }
        EnglishWords.lines("honorifics.txt")
                .forEach(line -> honorifics.add(EnglishWords.phrase(line), true));
    }

    private static String plural(String office) {
        if (office.contains(" of ")) {
            return office.replaceFirst(" of ", "s of ");
        }
        if (office.endsWith("man")) {
            return office.substring(0, office.length() - 3) + "men";
        }
        return office.endsWith("y") && !office.endsWith("ey")
                ? office.substring(0, office.length() - 1) + "ies"
                : office + "s";
    }

    PhraseTrie.@Nullable Hit<Head> head(Reading reading, int at) {
        return reading.isWord(at)
                ? offices.longest(
                        reading.form(at), reading.tokens(), at, reading.to(), EnglishWords::exact)
                : null;
    }

    /** Index behind all courtesies that stand at a token: "His Excellency Dr.", "HH the". */
    int skipHonorifics(Reading reading, int from) {
        int i = from;
        while (reading.isWord(i) && EnglishWords.capitalised(reading, i)) {
            boolean letters = LETTERS.contains(reading.form(i)) && EnglishWords.shouts(reading, i);
            PhraseTrie.Hit<Boolean> hit =
                    letters
                            ? null
                            : honorifics.longest(
                                    reading.form(i),
                                    reading.tokens(),
                                    i,
                                    reading.to(),
                                    EnglishWords::exact);
            if (hit == null && !letters) {
                break;
            }
            i = hit == null ? i + 1 : hit.to();
            boolean the =
                    reading.isWord(i)
                            && reading.form(i).equals("the")
                            && head(reading, i + 1) != null;
            i = the ? i + 1 : i;
        }
        return i;
    }
}
