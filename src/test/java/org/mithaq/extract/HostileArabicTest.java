package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that never end a sentence, a list or a quotation are read in time that grows with length.
 */
@Tag("once")
class HostileArabicTest {

    private static final int CHARACTERS = 500_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "و ",
                "وقطر ",
                "قال الوزير إن ",
                "وقالت قطر ",
                "أكدت قطر دعمها لمصر وزار وزير الخارجية العماني إيران مشددا على ضرورة الحوار "
            })
    void isLinear(String words) {
        String text = words.repeat(CHARACTERS / words.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Articles.read(text));
    }

    @Test
    void readsATextThatEndsInTheMiddleOfAName() {
        assertThat(Articles.acts("أدانت السويد القصف. وأشادت كينيا بدور المنظمة"))
                .contains("Condemnation SE");
    }
}
