package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibilityTest {

    @Test
    void knowsLostLetters() {
        assertThat(Legibility.isDestroyed("?C?E? ??? ?????? ????? ???? ??E? C?????? ?? C???CE"))
                .isTrue();
        assertThat(Legibility.isDestroyed("\uFFFD\uFFFDقال\uFFFD\uFFFD ".repeat(10))).isTrue();
    }

    @Test
    void leavesQuestionsAlone() {
        assertThat(
                        Legibility.isDestroyed(
                                "لماذا ألغيت القمة؟ وهل تعقد؟ Why? Who? When? What? How?"))
                .isFalse();
        assertThat(Legibility.isDestroyed("???")).isFalse();
        assertThat(Legibility.isDestroyed("")).isFalse();
    }
}
