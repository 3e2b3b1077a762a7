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
                    #أبي_أحمد | ابي احمد
                    سعودي ـ مصري | سعودي - مصري
                    لـ«إيران» | ل « ايران »
                    ارتفع 2،5% وعام ،2013 | ارتفع 2,5 % وعام ، 2013
                    عامي 2012،2013 | عامي 2012 ، 2013
                    كلام&quot;حر&#8220;وذلك&nbsp;كله | كلام " حر " وذلك كله
                    الدولة الـ193 وعام 1436هـ | الدوله ال 193 وعام 1436 ه
                    نمو ایران و کوریا | نمو ايران و كوريا
                    """)
    void folds(String text, String forms) {
        assertThat(String.join(" ", forms(text))).isEqualTo(forms);
    }

    @Test
    void takesTwoApostrophesAndBracesForQuotationMarks() {
        assertThat(Tokenizer.tokenize("''نعم'' {لا}").stream().map(Token::kind).toList())
                .containsExactly(
                        Token.Kind.QUOTE,
                        Token.Kind.WORD,
                        Token.Kind.QUOTE,
                        Token.Kind.QUOTE,
                        Token.Kind.WORD,
                        Token.Kind.QUOTE);
    }

    @Test
    void readsOverMarksAndControlCharactersInsideWords() {
        assertThat(forms("ال\u0002قاه\u200Fرة\u00A0\u200Eمع\u001A الخر\u202Bطوم\u0000"))
                .containsExactly("القاهره", "مع", "الخرطوم");
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
