package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    جاء البيان بعد الغارات الغانية والتوغولية على كينيا. | MilitaryAction GH;TG > KE
                    يخشى السكان الهجوم الذي تحضر له القوات الغانية على كينيا. | MilitaryAction GH > KE Planned
                    يستمر التدخل العسكري الذي تقوده غانا في المنطقة. | MilitaryAction GH
                    أدانت غانا الغارات الكينية على توغو. | Condemnation GH > KE
                    تحدث الخطاب عن احتمال "قصف كينيا". |
                    نزح السكان بعد هجوم على المدينة. |
                    """)
    void tellsDeedsOfForceByTheirNouns(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts == null ? "" : acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقع الرئيس الغاني قرارا برفع العقوبات عن كينيا. | SanctionRelief GH > KE
                    اتخذ الرئيس الغاني قرارا بسحب قواته من توغو. | Withdrawal GH
                    وجه الرئيس الغاني بإرسال طائرة محملة بالمستلزمات إلى كينيا. | Aid GH > KE
                    أجرت غانا تجربة صاروخية جديدة. | Interaction GH
                    أجرت غانا تجربة ديمقراطية ناجحة. |
                    رفعت غانا اسم كينيا من قائمة الدول الراعية للإرهاب. | SanctionRelief GH > KE
                    عرض الرئيس الغاني الوساطة بين كينيا وتوغو. | Mediation GH > KE;TG
                    باشرت سفارة غانا في نيروبي أعمالها. | RelationsEstablished GH;KE
                    جاءت الإدانة بعد إقرار البرلمان الكيني قانونا جديدا. | Vote KE
                    """)
    void tellsWhatADecreeOrABodyDoes(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts == null ? "" : acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    استقبل ملك الأردن اليوم رئيس غانا. وحضر الاستقبال وزير الخارجية الأردني. وتم خلال اللقاء بحث سبل التعاون. | Meeting JO;GH
                    جاء الاتفاق بعد مفاوضات استمرت سنوات بين طهران والقوى الكبرى. | Negotiation IR
                    جاء ذلك بعد مفاوضات صعبة بين الغرب وإيران. | Negotiation IR
                    قال الرئيس الغاني إن القمة التي جمعته في أكرا بالرئيس الكيني مثمرة. | Affirmation GH + Conference GH;KE
                    تطرق الوزير الغاني إلى الأزمة. | Affirmation GH
                    قال الوزير الغاني خلال مؤتمر مشترك مع نظيره الكيني إن الوضع صعب. | Affirmation GH
                    وعلى رأس قمة المطالب السماح للعمال بالعمل في غانا. |
                    وعد وزير خارجية غانا ببحث إمكانيات مراجعة تحذير السفر إلى كينيا. | Commitment GH > KE
                    تتعرض غانا لضغوط منذ وصول الرئيس الكيني إلى السلطة. |
                    """)
    void tellsTalksFromWhatOnlySoundsLikeThem(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts == null ? "" : acts);
    }

    @Test
    void aStateLeavesAnOrganisationButNotAPlace() {
        assertThat(Articles.acts("جاء ذلك بعد انسحاب كينيا من الاتحاد الأفريقي."))
                .contains("Withdrawal KE > African-Union");
        assertThat(Articles.acts("انسحبت كينيا من اتفاق السلام مع غانا."))
                .contains("Withdrawal KE");
    }
}
