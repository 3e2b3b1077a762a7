package org.mithaq.store;

import java.util.Locale;
import org.mithaq.message.Fault;

/** Who is told the full texts of articles, which are often others' property. */
public enum TextPolicy {
    /** Everyone. */
    OPEN,
    /** Those who show a token. */
    TOKEN,
    /** No one: they are not stored. */
    NONE,
    /** Everyone on a server for its own machine alone; elsewhere those who show a token. */
    DEFAULT;

    /**
     * The policy of a name.
     *
     * @throws Fault where there is none
     */
    public static TextPolicy of(String name) {
        for (TextPolicy policy : values()) {
            if (policy.toString().equals(name)) {
                return policy;
            }
        }
        throw new Fault("option.texts.wrong", name);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
