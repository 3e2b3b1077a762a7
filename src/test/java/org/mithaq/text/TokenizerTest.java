package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static List<String> forms(String text) {
        return Tokenizer.tokenize(text).stream().map(Token::form).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أكّدت قطـــر | اكدت قطر
            الإمارات العربية | الامارات العربيه
            مستشفى كبير | مستشفي كبير
            ٢٠١٧ و ۱۲ | 2017 و 12
            U.S. and U.K. | us and uk
            Dr. Brown's | dr brown 's
            ﻗﻄﺮ | قطر
            #أبي_أحمد | # ابي _ احمد
            """)
    void folds(String text, String forms) {
        assertThat(String.join(" ", forms(text))).isEqualTo(forms);
    }

    @Test
    void spansPointIntoTheTextAsItStands() {
        String text = "قالـت\u200F «قـطر» إنها 🤝 وقّعت.";
        for (Token token : Tokenizer.tokenize(text)) {
            assertThat(Folding.fold(token.span().of(text))).isEqualTo(token.form());
        }
    }

    @Test
    void isLinearInHostileText() {
        String nasty = "ًٌٍَُِّْـ&".repeat(200_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Tokenizer.tokenize(nasty));
    }
}
