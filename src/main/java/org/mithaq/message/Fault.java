package org.mithaq.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user can mend: bad input, a store in use. It is told by a key and arguments,
 * so that it can be said in the user's language; {@link #getMessage()} is English.
 */
public class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public Fault(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public Fault(@Nullable Throwable cause, String key, Object... arguments) {
        super(Messages.of(Locale.ROOT).get(key, arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    /** The fault in a language. */
    public String in(Messages messages) {
        return messages.get(key, arguments);
    }
}
