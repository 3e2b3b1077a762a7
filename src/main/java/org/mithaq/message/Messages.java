package org.mithaq.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language. Numbers are written in ASCII digits in every language. */
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Arabic for an Arabic locale, else English. */
    public static Messages of(Locale locale) {
        Locale known =
                locale.getLanguage().equals("ar") ? Locale.forLanguageTag("ar") : Locale.ROOT;
        return new Messages(
                ResourceBundle.getBundle(
                        "org.mithaq.message.messages",
                        known,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The words for a key; {@code {0}} and so on stand for the arguments. */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), Locale.ROOT)
                        .format(plain(arguments));
    }

    private static Object[] plain(Object[] arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return plain;
    }

    /** The bundle itself, for command lines and pages that look up keys on their own. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
