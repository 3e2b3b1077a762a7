package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What deeds Arabic news tells, and whether they are done, in sentences written for these tests.
 */
class ArabicDeedsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    هاجم الرئيس الغاني نظيره الكيني في تغريدة. | Condemnation GH > KE
                    هاجمت القوات الغانية مواقع المسلحين في توغو. | MilitaryAction GH
                    وافق مجلس النواب الكيني على تعيين القاضي. | Vote KE
                    وافق البرلمان الكيني على اتفاقية التجارة مع غانا. | Ratification KE
                    وافقت كينيا على استقبال اللاجئين. | Commitment KE
                    شددت وزيرة خارجية كينيا على ضرورة فرض عقوبات على غانا. | Appeal KE
                    زار وزير الخارجية الكيني غانا يوم السبت ومن ثم انطلق إلى توغو يوم الأحد. | Visit KE > GH + Visit KE > TG
                    غادر رئيس وزراء غانا كينيا بعد زيارة رسمية استغرقت ثلاثة أيام. | Visit GH > KE
                    """)
    void tellsTheClassOfADeed(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    تستضيف أكرا، الجمعة المقبلة، قمة بين الرئيس الغاني ونظيريه الكيني والتوغولي. | Conference GH;KE;TG Planned
                    يزور وزير الخارجية الكيني أكرا الأسبوع المقبل. | Visit KE > GH Planned
                    يزور وزير الخارجية الكيني أكرا حاليا. | Visit KE > GH
                    زار وزير الخارجية الكيني أكرا، التي تستضيف القمة الأسبوع المقبل. | Visit KE > GH
                    سيتوجه وزير الخارجية الكيني الجمعة إلى أكرا، قبل أن يزور إيطاليا وإسبانيا. | Visit KE > GH Planned + Visit KE > IT;ES Planned
                    وصل وزير الخارجية الكيني الجمعة إلى أكرا قبل أن يزور توغو. | Visit KE > GH + Visit KE > TG
                    """)
    void tellsWhetherADeedIsStillToCome(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    تتمسك غانا بالاتفاق الذي أبرمته القوى الكبرى مع إيران. | Commitment GH > IR + Signing IR
                    تطالب غانا كينيا بالاتفاق الذي أبرمته مع توغو. | Demand GH > KE + Signing GH;TG
                    وفي مارس 2015 وقّع كل من غانا وكينيا وتوغو خلال قمة رئاسية بأكرا على "إعلان مبادئ" خاص بالبحيرة. | Signing GH;KE;TG
                    استدعت وزارة الخارجية الكينية السفير الغاني لدى نيروبي حيث التقاه مساعد وزير الخارجية الكيني. | Condemnation KE > GH + Meeting KE;GH
                    وكان وزير الدفاع الغاني وصل، الأسبوع الماضي، إلى العاصمة الكينية. | Visit GH > KE
                    اجتمع وزير الدفاع الغاني في العاصمة الكينية بنظيره التوغولي. | Meeting GH;TG
                    أوضح الرئيس الغاني أن لقاءه مع نظيره الكيني كان مثمرا. | Affirmation GH + Meeting GH;KE
                    جاء ذلك بعد يوم واحد من لقاء الرئيس الغاني بنظيره الكيني. | Meeting GH;KE
                    قال الوزير الغاني بعد يوم واحد من لقائه بوزير الدفاع الكيني إن الوضع صعب. | Affirmation GH + Meeting GH;KE
                    قال وزير الخارجية الكيني إن زيارة الرئيس الغاني إلى نيروبي كانت ناجحة. | Affirmation KE + Visit GH > KE
                    """)
    void findsThoseWhoTakePart(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }
}
