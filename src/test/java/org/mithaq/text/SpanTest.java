package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void findsWhatHoldsIt() {
        List<Span> sentences = List.of(new Span(0, 10), new Span(11, 20), new Span(30, 40));

        assertThat(new Span(0, 3).within(sentences)).isZero();
        assertThat(new Span(11, 20).within(sentences)).isEqualTo(1);
        assertThat(new Span(35, 40).within(sentences)).isEqualTo(2);
        assertThat(new Span(9, 12).within(sentences)).isEqualTo(-1);
        assertThat(new Span(21, 25).within(sentences)).isEqualTo(-1);
        assertThat(new Span(1, 2).within(List.of())).isEqualTo(-1);
    }
}
