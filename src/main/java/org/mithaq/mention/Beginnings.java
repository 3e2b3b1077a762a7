package org.mithaq.mention;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Which kinds of mention may begin at a word, whatever stands around it. Told once for each folded
 * form, so that the many words that nothing begins at are passed over.
 */
final class Beginnings {

    /** The kinds, in the order of their tests. */
    enum Kind {
        GROUP,
        INSTRUMENT,
        OFFICE,
        NAME,
        ORGAN,
        ORGANIZATION,
        NATION,
        PERSON
    }

    private static final int CACHE = 200_000;

    private final ConcurrentHashMap<String, Integer> known = new ConcurrentHashMap<>();
    private final Predicate<String>[] tests;

    /**
     * @param tests one for each kind, in the order of {@link Kind}
     */
    @SafeVarargs
    Beginnings(Predicate<String>... tests) {
        if (tests.length != Kind.values().length) {
            throw new IllegalArgumentException("a test for each kind");
        }
        this.tests = tests;
    }

    /** The kinds that may begin at a folded word, as a set of bits; see {@link #has}. */
    int at(String form) {
        Integer bits = known.get(form);
        if (bits == null) {
            bits = judge(form);
            if (known.size() < CACHE) {
                known.put(form, bits);
            }
        }
        return bits;
    }

    static boolean has(int bits, Kind kind) {
        return (bits & 1 << kind.ordinal()) != 0;
    }

    private int judge(String form) {
        int bits = 0;
        for (int i = 0; i < tests.length; i++) {
            if (tests[i].test(form)) {
                bits |= 1 << i;
            }
        }
        return bits;
    }
}
