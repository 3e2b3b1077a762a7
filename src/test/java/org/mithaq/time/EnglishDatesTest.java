package org.mithaq.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.text.Token;
import org.mithaq.text.Tokenizer;

class EnglishDatesTest {

    private static String dates(String text, @Nullable LocalDate published) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return EnglishDates.find(tokens, 0, tokens.size(), published).stream()
                .map(found -> found.date().toString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    on May 2, 2022 | 2022-05-02
                    on 2 May 2022 | 2022-05-02
                    on the 2nd of May 2022 | 2022-05-02
                    on May 2-4, 2022 | 2022-05-02
                    on 2–4 May 2022 | 2022-05-02
                    on May 2 and 3, 2022 | 2022-05-02
                    Tuesday, May 3, 2022 | 2022-05-03
                    in May 2022 | 2022-05
                    in May, 2022 | 2022-05
                    since 2015 | 2015
                    in the 1990s | ''
                    2022-05-02 | 2022-05-02
                    5/23/2022 | 2022-05-23
                    23/5/2022 | 2022-05-23
                    5/6/2022 | ''
                    on 22 Ramadan 1438 AH | 2017-06-17
                    on 31 February 2015 | ''
                    they may 2 times march | ''
                    today and yesterday | ''
                    on May 2 | ''
                    2019 schools | ''
                    """)
    void readsWhatTheTextSays(String text, String dates) {
        assertThat(dates(text, null)).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    today | 2018-01-31
                    yesterday | 2018-01-30
                    tomorrow | 2018-02-01
                    on Monday | 2018-01-29
                    last Wednesday | 2018-01-24
                    next Thursday | 2018-02-01
                    last month | 2017-12
                    last year | 2017
                    this year | 2018
                    two days ago | 2018-01-29
                    3 months ago | 2017-10
                    ten years ago | 2008
                    last March | 2017-03
                    in November | 2017-11
                    on December 12 | 2017-12-12
                    on 5 February | 2018-02-05
                    they may and will march | ''
                    """)
    void tellsTheRestFromThePublicationDay(String text, String dates) {
        assertThat(dates(text, LocalDate.of(2018, 1, 31))).isEqualTo(dates);
    }

    @Test
    void isLinear() {
        String text = "May 3 and Tuesday, 2 of 3 to 4 last ".repeat(40_000);
        List<Token> tokens = Tokenizer.tokenize(text);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> EnglishDates.find(tokens, 0, tokens.size(), LocalDate.of(2018, 1, 31)));
    }
}
