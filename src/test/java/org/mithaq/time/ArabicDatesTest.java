package org.mithaq.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.text.Token;
import org.mithaq.text.Tokenizer;

class ArabicDatesTest {

    private static String dates(String text, @Nullable LocalDate published) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return ArabicDates.find(tokens, 0, tokens.size(), published).stream()
                .map(found -> found.date().toString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            يوم 5 مايو/أيار 2014 | 2014-05-05
            في 5 أيار (مايو) 2014 | 2014-05-05
            في ٥ تشرين الثاني ٢٠١٤ | 2014-11-05
            في 3 جويلية 2020 | 2020-07-03
            في 3 من غشت سنة 2020 | 2020-08-03
            في مارس 2015 | 2015-03
            عام 1998 | 1998
            بتاريخ 14-2-2005 | 2005-02-14
            بتاريخ 2005-02-14 | 2005-02-14
            في 12 رمضان 1439 | 2018-05-27
            اليوم وأمس | ''
            آب الرجل إلى بلده | ''
            في 31 فبراير 2015 | ''
            وقع 4 اتفاقيات | ''
            """)
    void readsWhatTheTextSays(String text, String dates) {
        assertThat(dates(text, null)).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أمس | 2018-01-30
            غدا | 2018-02-01
            الاثنين | 2018-01-29
            الأربعاء الماضي | 2018-01-24
            الخميس المقبل | 2018-02-01
            الشهر الماضي | 2017-12
            العام الماضي | 2017
            في مارس الماضي | 2017-03
            في يونيو المقبل | 2018-06
            """)
    void tellsTheRestFromThePublicationDay(String text, String dates) {
        assertThat(dates(text, LocalDate.of(2018, 1, 31))).isEqualTo(dates);
    }

    @Test
    void isAsExactAsTheTextAndNoMore() {
        assertThat(new PartialDate(2017, 6, 0).precision().datatype()).isEqualTo("gYearMonth");
        assertThat(new PartialDate(2017, 0, 0).precision().datatype()).isEqualTo("gYear");
    }
}
