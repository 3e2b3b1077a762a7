package org.mithaq.mention;

import java.util.Set;
import org.mithaq.text.Token.Kind;

/** Reads the names of persons: where they end, and whether words are likely to be one. */
final class EnglishNames {

    private static final int LONGEST = 6;
    private static final Set<String> PARTICLES =
            Set.of(
                    "bin", "ibn", "bint", "al", "el", "de", "van", "von", "der", "den", "abu",
                    "ben", "da", "di", "dos", "das", "do", "la", "le", "ter", "y", "e", "bin-",
                    "zu", "af", "ul", "ur", "du", "del", "della", "al-", "ould", "mac", "st");

    /** Particles that only names have. */
    private static final Set<String> TELLING =
            Set.of("bin", "ibn", "bint", "al", "el", "van", "von", "ould", "dos", "abu");

    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "vi", "xiv", "xvi");

    /** Verbs whose objects are mostly persons. */
    private static final Set<String> TARGETING =
            Set.of(
                    "designating",
                    "designated",
                    "sanctioning",
                    "sanctioned",
                    "arrested",
                    "detained",
                    "extradited",
                    "jailed",
                    "imprisoned",
                    "assassinated",
                    "appointed",
                    "nominated");

    private static final Set<String> SITES =
            Set.of(
                    "room",
                    "hall",
                    "building",
                    "center",
                    "centre",
                    "airport",
                    "avenue",
                    "street",
                    "house",
                    "university",
                    "college",
                    "school",
                    "hospital",
                    "institute",
                    "foundation",
                    "prize",
                    "award",
                    "stadium",
                    "bridge",
                    "square",
                    "museum",
                    "library",
                    "base",
                    "act",
                    "fellowship",
                    "scholarship",
                    "program",
                    "programme");

    /** Last words of names that are no persons'. */
    private static final Set<String> BODIES =
            Set.of(
                    "foundation",
                    "organization",
                    "organizations",
                    "organisation",
                    "organisations",
                    "group",
                    "movement",
                    "brigade",
                    "front",
                    "corporation",
                    "initiative",
                    "network",
                    "association",
                    "institute",
                    "company",
                    "bank",
                    "agency",
                    "university",
                    "council",
                    "committee",
                    "federation");

    private final EnglishGazetteer gazetteer;
    private final EnglishTitles titles;
    private final Set<String> common = EnglishWords.set("common-words.txt");
    private final Set<String> given = EnglishWords.set("given-names.txt");
    private final Set<String> roles = EnglishWords.set("roles.txt");

    EnglishNames(EnglishGazetteer gazetteer, EnglishTitles titles) {
        this.gazetteer = gazetteer;
        this.titles = titles;
    }

    boolean isCommon(String folded) {
        return common.contains(folded) && !given.contains(folded);
    }

    boolean isGiven(String folded) {
        return given.contains(folded);
    }

    /** Index behind a person's name; the start where there is none. */
    int end(Reading reading, int from) {
        int i = from;
        int end = from;
        int count = 0;
        while (i < reading.to() && count < LONGEST) {
            boolean hyphen =
                    reading.is(i, Kind.DASH)
                            && i > from
                            && reading.isWord(i + 1)
                            && reading.token(i - 1).end() == reading.token(i).start()
                            && reading.token(i).end() == reading.token(i + 1).start();
            if (hyphen) {
                if (gazetteer.nationality(reading, i + 1) != null
                        && !TELLING.contains(reading.form(i - 1))) {
                    break;
                }
                i++;
                continue;
            }
            boolean particle = particle(reading, i, from);
            if (!particle && !free(reading, i, from)) {
                break;
            }
            i++;
            count += particle ? 0 : 1;
            end = i;
        }
        return end;
    }

    private static boolean particle(Reading reading, int i, int from) {
        if (!reading.isWord(i) || !PARTICLES.contains(reading.form(i))) {
            return false;
        }
        boolean dashed = reading.is(i + 1, Kind.DASH);
        boolean opens =
                i > from
                        || dashed
                        || TELLING.contains(reading.form(i))
                        || EnglishWords.capitalised(reading, i);
        int next = dashed ? i + 2 : i + 1;
        boolean follows =
                next < reading.to()
                        && (EnglishWords.capitalised(reading, next)
                                || PARTICLES.contains(reading.form(next)) && next > i);
        return opens && follows;
    }

    private boolean free(Reading reading, int i, int from) {
        if (!EnglishWords.capitalised(reading, i)) {
            return false;
        }
        String form = reading.form(i);
        if (SUFFIXES.contains(form) && i > from) {
            return true;
        }
        boolean initial = form.length() == 1;
        boolean patronymic = TELLING.contains(reading.form(i + 1)) && reading.isWord(i + 1);
        boolean word =
                !patronymic
                        && (form.equals("'s")
                                || isCommon(form)
                                || titles.head(reading, i) != null && !given.contains(form));
        boolean place =
                gazetteer.nationality(reading, i) != null
                        || gazetteer.name(reading, i) != null && i == from && !given.contains(form);
        return initial || !word && !place;
    }

    /** Whether capitalised words that no title introduces name a person. */
    boolean isPerson(Reading reading, int from, int to) {
        String first = reading.form(from);
        boolean initial = false;
        boolean particle = false;
        for (int i = from; i < to; i++) {
            String form = reading.form(i);
            initial |= i > from && i < to - 1 && form.length() == 1 && reading.isWord(i);
            particle |= TELLING.contains(form);
            if (EnglishWords.shouts(reading, i) && form.length() > 3 && !shouted(reading)) {
                return false;
            }
        }
        if (SITES.contains(reading.form(to)) && EnglishWords.capitalised(reading, to)) {
            return false; // "the Thomas Jefferson Room"
        }
        if (BODIES.contains(reading.form(to - 1))) {
            return false; // "the Ana de Souza Foundation"
        }
        int words = to - from;
        boolean named = given.contains(first);
        boolean role =
                from > reading.from()
                        && (roles.contains(reading.form(from - 1))
                                || TARGETING.contains(reading.form(from - 1))
                                        && words <= 4
                                        && !isCommon(first));
        return words >= 2 && (named || role || (initial || particle) && !isCommon(first));
    }

    private static boolean shouted(Reading reading) {
        return EnglishWords.shouts(reading, reading.from());
    }
}
