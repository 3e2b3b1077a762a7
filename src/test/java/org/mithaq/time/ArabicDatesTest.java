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
                    في صيف 2015 | 2015
                    منذ خريف 2016 | 2016
                    بتاريخ 14-2-2005 | 2005-02-14
                    بتاريخ 2005-02-14 | 2005-02-14
                    في 12 رمضان 1439 | 2018-05-27
                    اليوم وأمس | ''
                    آب الرجل إلى بلده | ''
                    في 31 فبراير 2015 | ''
                    وقع 4 اتفاقيات | ''
                    في 20-نوفمبر-2012 | 2012-11-20
                    في 11 يونيو/ حزيران 2017 | 2017-06-11
                    عام ،2013 | 2013
                    في 24 ذي القعدة 1436هـ | 2015-09-08
                    24 ذو القعدة 1436هـ الموافق 8 سبتمبر 2015م | 2015-09-08
                    سنة 1436هـ | ''
                    خلال رمضان 1438هـ | 2017
                    في محرم 1440هـ | 2018
                    الحادي عشر من يونيو 2017 | 2017-06-11
                    في الخامس والعشرين من يناير 2011 | 2011-01-25
                    الثلاثين من نيسان سنة 2004 | 2004-04-30
                    من 3 إلى 5 مايو 2015 | 2015-05-03
                    3-5 مايو 2015 | 2015-05-03
                    يومي 3 و4 مايو 2015 | 2015-05-03
                    بين عامي 2012 و2013 | 2012
                    منذ 2011. | 2011
                    في 2015 وحتى 2017، | 2015 2017
                    في 2000 مدرسة | ''
                    من 2000 جندي | ''
                    في 11.6.2017 | 2017-06-11
                    في 2017/6/11 | 2017-06-11
                    في كانون ثاني 2016 | 2016-01
                    في 19 فيفري 2014 | 2014-02-19
                    في ربيع الأول 1440 وحده | 2018
                    في شوال 1441 | 2020
                    رجب طيب أردوغان | ''
                    مارس مهامه | ''
                    بيونيو 2017 | 2017-06
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
                    اليوم الأربعاء | 2018-01-31
                    الثلاثاء 30 يناير 2018 | 2018-01-30
                    أول من أمس | 2018-01-29
                    أول أمس | 2018-01-29
                    أمس الأول | 2018-01-29
                    بعد غد | 2018-02-02
                    قبل يومين | 2018-01-29
                    قبل ثلاثة أيام | 2018-01-28
                    منذ 3 أشهر | 2017-10
                    قبل عامين | 2016
                    بعد أربع سنوات | 2022
                    في 12 من الشهر الجاري | 2018-01-12
                    في 12 من الشهر الماضي | 2017-12-12
                    في 20 الجاري | 2018-01-20
                    في 12 ديسمبر | 2017-12-12
                    في 5 فبراير | 2018-02-05
                    في نوفمبر | 2017-11
                    هذا العام | 2018
                    السنة المقبلة | 2019
                    العام المنصرم | 2017
                    في اليوم التالي | ''
                    اليوم الوطني | ''
                    الجمعة القادمة | 2018-02-02
                    """)
    void tellsTheRestFromThePublicationDay(String text, String dates) {
        assertThat(dates(text, LocalDate.of(2018, 1, 31))).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    01; يناير كانون-الثاني كانون-ثاني جانفي
                    02; فبراير شباط فيفري
                    03; مارس آذار اذار
                    04; أبريل ابريل إبريل نيسان أفريل
                    05; مايو أيار ايار ماي
                    06; يونيو يونيه يونية حزيران جوان
                    07; يوليو يوليه تموز جويلية يوليوز
                    08; أغسطس اغسطس آب اب أوت غشت أغشت
                    09; سبتمبر أيلول ايلول شتنبر شتمبر
                    10; أكتوبر اكتوبر تشرين-الأول تشرين-أول تشرين-الاول
                    11; نوفمبر تشرين-الثاني تشرين-ثاني نونبر
                    12; ديسمبر كانون-الأول كانون-أول كانون-الاول دجنبر دجمبر
                    """)
    void knowsTheMonthsOfAllTraditions(String month, String names) {
        for (String name : names.split(" ")) {
            String text = "في 7 " + name.replace('-', ' ') + " 2016";
            assertThat(dates(text, null)).as(name).isEqualTo("2016-" + month + "-07");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    2015-10-15; محرم المحرم
                    2015-11-14; صفر
                    2015-12-13; ربيع-الأول ربيع-أول
                    2016-01-12; ربيع-الآخر ربيع-الثاني ربيع-آخر
                    2016-02-11; جمادى-الأولى جمادى-الاولى
                    2016-03-11; جمادى-الآخرة جمادى-الثانية
                    2016-04-09; رجب
                    2016-05-09; شعبان
                    2016-06-07; رمضان
                    2016-07-07; شوال
                    2016-08-05; ذو-القعدة ذي-القعدة
                    2016-09-03; ذو-الحجة ذي-الحجة
                    """)
    void knowsTheMonthsOfTheHijriYear(String date, String names) {
        for (String name : names.split(" ")) {
            String text = "في 2 " + name.replace('-', ' ') + " 1437هـ";
            assertThat(dates(text, null)).as(name).isEqualTo(date);
        }
    }

    @Test
    void isLinear() {
        String text = "3 من من 3 عام ، 24 ذي قبل 3 ".repeat(40_000);
        List<Token> tokens = Tokenizer.tokenize(text);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> ArabicDates.find(tokens, 0, tokens.size(), LocalDate.of(2018, 1, 31)));
    }

    @Test
    void isAsExactAsTheTextAndNoMore() {
        assertThat(new PartialDate(2017, 6, 0).precision().datatype()).isEqualTo("gYearMonth");
        assertThat(new PartialDate(2017, 0, 0).precision().datatype()).isEqualTo("gYear");
    }
}
