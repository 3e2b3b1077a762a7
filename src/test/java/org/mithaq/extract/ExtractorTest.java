package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.claim.Claim;

/** Sentences written for these tests, and what they say. */
class ExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أدانت تونس التفجير الذي وقع في العاصمة أمس الأول. | Condemnation TN
                    دعا وزير الخارجية العماني يوسف بن علوي إيران إلى ضبط النفس. | Appeal OM > IR
                    أعربت اليابان عن قلقها من التجارب الصاروخية. | Concern JP
                    رحبت الكويت بعودة السفير إلى عمله. | Welcome KW
                    شكر الرئيس التركي رجب طيب أردوغان قطر على مساعداتها. | Praise TR > QA
                    أكدت فرنسا دعمها الكامل للبنان. | Support FR > LB
                    أكدت مصر أهمية الحل السياسي. | Appeal EG
                    نفت موسكو هذه الاتهامات. | Denial RU
                    هددت واشنطن طهران بعقوبات جديدة. | Threat US > IR
                    طالبت الجزائر إسرائيل بوقف الاستيطان. | Demand DZ > IL
                    تعهدت ألمانيا بتقديم المزيد. | Commitment DE
                    وتسعى عمان إلى تعزيز التعاون مع الهند. | Intention OM > IN
                    قال المتحدث باسم الخارجية الصينية إن بلاده ترفض هذه الإجراءات. | Rejection CN
                    قالت الخارجية الروسية إن موسكو ترفض هذا القرار. | Rejection RU
                    حذر الأمين العام للأمم المتحدة أنطونيو غوتيريش من التصعيد. | Warning UN
                    زار وزير الدفاع الإيطالي بغداد الأسبوع الماضي. | Visit IT > IQ
                    """)
    void readsOneAct(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @Test
    void coordinatesSubjects() {
        assertThat(Articles.acts("وقعت السودان وتشاد اتفاقية لضبط الحدود."))
                .containsExactly("Signing SD;TD");
        assertThat(Articles.agreements("وقعت السودان وتشاد اتفاقية لضبط الحدود."))
                .containsExactly("BilateralAgreement SD;TD Signed null 1");
    }

    @Test
    void resolvesTheTwoCountries() {
        String text =
                "التقى وزير الخارجية الأردني أيمن الصفدي نظيره السوري فيصل المقداد في عمان. وأكد"
                        + " الوزيران عمق العلاقات بين البلدين.";

        assertThat(Articles.acts(text)).containsExactly("Meeting JO;SY", "Affirmation JO;SY");
    }

    @Test
    void carriesTheSpeakerOn() {
        String text =
                "أعلنت الخارجية المغربية موقفها من الأزمة. وأضافت أن الحل سياسي، مشددة على ضرورة"
                        + " الحوار.";

        assertThat(Articles.acts(text)).contains("Affirmation MA", "Appeal MA");
    }

    @Test
    void findsAPersonAgainByFamilyName() {
        String text = "قال وزير الخارجية الألماني هايكو ماس إن الوضع خطير. ودعا ماس إلى الحوار.";

        assertThat(Articles.acts(text)).containsExactly("Affirmation DE", "Appeal DE");
        assertThat(Articles.holdings(text))
                .containsExactly("هايكو ماس, وزير الخارجية الألماني of DE");
    }

    @Test
    void tellsPlannedAndDeniedFromDone() {
        assertThat(Articles.acts("سيزور الرئيس الفرنسي إيمانويل ماكرون بيروت الشهر المقبل."))
                .containsExactly("Visit FR > LB Planned");
        assertThat(Articles.acts("ولم تقطع سلطنة عمان علاقاتها مع سوريا."))
                .containsExactly("RelationsSevered OM > SY Negated");
    }

    @Test
    void inventsNothing() {
        for (String text :
                List.of(
                        "هطلت أمطار غزيرة على سواحل اليمن أمس.",
                        "افتتح المعرض في الدوحة وسط حضور كبير.",
                        "قال شهود إن الحريق اندلع فجرا.",
                        "ارتفعت أسعار النفط في الأسواق الآسيوية.")) {
            assertThat(Articles.acts(text)).as(text).isEmpty();
        }
    }

    @Test
    void takesHeadlinesForNoActOfTheirOwn() {
        assertThat(Articles.acts("قطر تدين الهجوم\nأدانت قطر الهجوم على المسجد."))
                .containsExactly("Condemnation QA");
    }

    @Test
    void survivesNastyText() {
        List<String> nasty =
                List.of(
                        "",
                        ".",
                        "«",
                        "\u202E\u200F",
                        "و",
                        "ال",
                        "🤝🤝",
                        "أكد",
                        "أكد أن",
                        "دعا إلى",
                        "\uD800",
                        "a\0b",
                        "وقع وقع وقع وقع",
                        "قال: قال: قال: «قال",
                        "بين وبين وبين",
                        "x".repeat(100_000),
                        "وأكد ".repeat(5_000),
                        "الرئيس ".repeat(5_000),
                        "بين قطر و".repeat(3_000));
        for (String text : nasty) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Articles.read(text + "."));
        }
    }

    @Test
    void givesTheSameClaimsEveryTime() {
        String text = "وقعت السودان وتشاد اتفاقية لضبط الحدود. وأعربت فرنسا عن ارتياحها.";

        List<Claim> first = Articles.read(text).claims();
        assertThat(Articles.read(text).claims()).isEqualTo(first);
    }
}
