package org.mithaq.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final ResourceBundle english = Messages.of(Locale.ENGLISH).bundle();
    private final ResourceBundle arabic = Messages.of(Locale.forLanguageTag("ar-QA")).bundle();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(Collections.list(arabic.getKeys())))
                .isEqualTo(new TreeSet<>(Collections.list(english.getKeys())));
        for (String key : Collections.list(english.getKeys())) {
            assertThat(arguments(arabic.getString(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getString(key)));
            if (!key.startsWith("usage.exitCode") && english.getString(key).length() > 12) {
                assertThat(arabic.getString(key)).as(key).containsPattern("\\p{InArabic}");
            }
        }
    }

    private static TreeSet<String> arguments(String pattern) {
        TreeSet<String> arguments = new TreeSet<>();
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile("\\{\\d}").matcher(pattern);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }

    @Test
    void writesNumbersInAsciiDigits() {
        assertThat(Messages.of(Locale.forLanguageTag("ar-EG")).get("serve.port", 12345))
                .contains("12345");
        assertThat(Messages.of(Locale.ENGLISH).get("serve.port", 12345))
                .isEqualTo("port 12345 is in use; name another one with --port");
    }

    @Test
    void keepsApostrophesAndBracesOfArguments() {
        assertThat(Messages.of(Locale.ENGLISH).get("file.missing", "it's {0}.txt"))
                .startsWith("it's {0}.txt: no such file");
    }
}
