package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.claim.Claim;
import org.mithaq.claim.Money;
import org.mithaq.source.Language;
import org.mithaq.text.Span;

class WorthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It costs $1,250,000.50 a year. | 1250000.5 USD
                    a US$3bn line | 3000000000 USD
                    a 200-million-euro loan | 200000000 EUR
                    half a million dollars | 500000 USD
                    three billion yuan, then £2.5m | 3000000000 CNY, 2500000 GBP
                    EUR 40 million | 40000000 EUR
                    prices in dollars and 30 million people | ''
                    1,2,3,4 dollars and 1,500,75 euros | ''
                    بقيمة ٣٫٥ مليارات دولار | 3500000000 USD
                    مليوني يورو | 2000000 EUR
                    خمسة ملايين دولار أمريكي | 5000000 USD
                    15 مليونا دولار | 15000000 USD
                    نصف مليار ريال سعودي | 500000000 SAR
                    1,5 مليون جنيه مصري | 1500000 EGP
                    مليار دولار | 1000000000 USD
                    سعر الدولار وثلاثة ملايين شخص | ''
                    """)
    void readsSums(String text, String sums) {
        Span all = new Span(0, text.length());
        assertThat(
                        String.join(
                                ", ",
                                Sums.load().in(text, all).stream()
                                        .map(sum -> words(sum.money()))
                                        .toList()))
                .isEqualTo(sums);
    }

    private static String words(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya and Uganda signed a $1.5 billion loan agreement in Entebbe. | 1500000000 USD
                    Chad and Mali signed a memorandum of understanding on railways worth about 2 billion euros. | 2000000000 EUR
                    Peru pledged 20 million dollars to Haiti. | 20000000 USD
                    Trade between Peru and Chile reached 3 billion dollars after they signed an agreement. | ''
                    Trade reached 3 billion dollars after an agreement between Peru and Chile. | ''
                    Peru, whose trade is worth 9 billion dollars, condemned the raid. | ''
                    """)
    void givesThemToWhatTheyAreOfInEnglish(String text, String sums) {
        assertThat(worth(text, Language.ENGLISH)).isEqualTo(sums);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقعت تشاد ومالي مذكرة تفاهم في مجال السكك الحديدية بقيمة ملياري دولار. | 2000000000 USD
                    وقدمت النرويج مساعدات إنسانية إلى هايتي بقيمة 3 ملايين دولار. | 3000000 USD
                    بلغ حجم التجارة 9 مليارات دولار بعد توقيع اتفاقية بين تشاد ومالي. | ''
                    """)
    void givesThemToWhatTheyAreOfInArabic(String text, String sums) {
        assertThat(worth(text, Language.ARABIC)).isEqualTo(sums);
    }

    private static String worth(String text, Language language) {
        return String.join(
                ", ",
                Articles.read(text, language).claims().stream()
                        .map(
                                claim ->
                                        claim instanceof Claim.Agreement agreement
                                                ? agreement.value()
                                                : claim instanceof Claim.Act act
                                                        ? act.value()
                                                        : null)
                        .filter(Objects::nonNull)
                        .map(WorthTest::words)
                        .distinct()
                        .toList());
    }

    @Test
    void readsDigitsWithoutEndInOneGo() {
        String text = "7".repeat(400_000) + " $".repeat(50_000);
        assertThat(Sums.load().in(text, new Span(0, text.length()))).isEmpty();
    }
}
