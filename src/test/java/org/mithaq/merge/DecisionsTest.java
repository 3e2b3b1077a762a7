package org.mithaq.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.message.Fault;

/** The user's own decisions: what is read, and what is told of wrong lines. */
class DecisionsTest {

    @Test
    void readsLinesAndComments() {
        Decisions decisions =
                Decisions.parse(
                        "\uFEFF# mine\r\n\nsame x:a x:b # as I know\r\ndifferent x:b#1 x:c\n", "f");

        assertThat(decisions.sameAs("x:a")).containsExactly("x:b");
        assertThat(decisions.sameAs("x:b")).containsExactly("x:a");
        assertThat(decisions.differentFrom("x:c")).containsExactly("x:b#1");
        assertThat(decisions.lineOf("x:c")).isEqualTo(4);
        assertThat(Decisions.parse(decisions.toString(), "again").toString())
                .isEqualTo(decisions.toString());
        assertThat(Decisions.parse("# nothing", "f").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    equal x:a x:b                                      | mine.txt:1: "equal"
                    same x:a                                           | mine.txt:1: a decision names 2 IRIs, there are 1
                    same x:a x:b c                                     | mine.txt:1: a decision names 2 IRIs, there are 3
                    same x:a b                                         | mine.txt:1: "b" is no IRI
                    same x:a x:<b>                                     | mine.txt:1: "x:<b>" is no IRI
                    same x:a x:b/same x:b x:c/same x:c x:a             | mine.txt:3: x:c and x:a are the same already
                    same x:a x:a                                       | mine.txt:1: x:a and x:a are the same already
                    same x:a x:b/same x:b x:c/different x:a x:c        | mine.txt:3: x:a and x:c are to be different, but are the same by line 1, 2
                    different x:a x:c/same x:a x:b/same x:b x:c        | mine.txt:1: x:a and x:c are to be different, but are the same by line 2, 3
                    different x:a x:a                                  | mine.txt:1: x:a and x:a are to be different
                    """)
    void tellsFileAndLineOfWhatIsWrong(String lines, String told) {
        assertThatThrownBy(() -> Decisions.parse(lines.replace("/", "\n"), "mine.txt"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(told);
    }
}
