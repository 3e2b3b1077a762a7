package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

    /** Paints the sentences into the text: kind and brackets. */
    private static String painted(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return Sentences.of(text, tokens).stream()
                .map(
                        s ->
                                s.part().name().charAt(0)
                                        + "["
                                        + text.substring(
                                                tokens.get(s.from()).start(),
                                                tokens.get(s.to() - 1).end())
                                        + "]")
                .collect(Collectors.joining());
    }

    @Test
    void endsAtStopsAndKeepsClosingMarks() {
        assertThat(painted("قال الوزير \"انتهى الأمر.\" ثم غادر. وعاد مساء."))
                .isEqualTo("B[قال الوزير \"انتهى الأمر.\"]B[ثم غادر.]B[وعاد مساء.]");
    }

    @Test
    void doesNotEndInsideNumbers() {
        assertThat(painted("بلغ التبادل 3.5 مليار دولار العام الماضي."))
                .isEqualTo("B[بلغ التبادل 3.5 مليار دولار العام الماضي.]");
    }

    @Test
    void tellsHeadlineCaptionAndFooterFromTheBody() {
        assertThat(
                        painted(
                                "قمة في مسقط\nاختتمت القمة أعمالها في مسقط.\nصورة للقادة\nالمصدر : وكالات"))
                .isEqualTo(
                        "H[قمة في مسقط]B[اختتمت القمة أعمالها في مسقط.]C[صورة للقادة]F[المصدر : وكالات]");
    }
}
