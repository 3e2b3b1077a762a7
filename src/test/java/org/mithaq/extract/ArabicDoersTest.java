package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what Arabic news tells, and to whom, in sentences written for these tests. */
class ArabicDoersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكد وزير الخارجية الغاني كوفي أوسو، لدى لقائه في نيروبي نظيره الكيني، أن العلاقات جيدة. | Affirmation GH + Meeting GH;KE
                    وصل الوزير إلى أكرا في أعقاب اتصال الرئيس الغاني بنظيره الكيني لإطلاعه على النتائج. | PhoneCall GH;KE
                    أعلنت غانا مغادرة وزير خارجيتها إلى العاصمة الكينية نيروبي. | Visit GH > KE
                    كان ذلك قبيل زيارة رسمية لنيروبي يبدأها الرئيس الغاني الاثنين. | Visit GH > KE
                    تتواصل اليوم محادثات اللجنة الفنية بين مسؤولين كينيين وغانيين. | Dialogue KE;GH
                    أجرى وزير الخارجية الغاني، مباحثات اليوم الجمعة، مع نظيره الإيطالي. | Dialogue GH;IT
                    الوزير الغاني سيعقد مع نظيره الكيني مناقشات موسعة. | Dialogue GH;KE Planned
                    طالبت غانا كينيا بالتهدئة بعد قرار كينيا طرد السفير الغاني لديها واستدعاء سفيرها من أكرا. | Demand GH > KE + Expulsion KE > GH + AmbassadorRecalled KE > GH
                    وكانت كينيا أعلنت في وقت سابق انسحابها منه. | Withdrawal KE
                    وكان الرئيس الغاني جون ماهاما عيّن، يوم 20 ديسمبر الماضي، دانيال كورير سفيرا لغانا في كينيا. | AmbassadorAppointed GH > KE
                    دعا مكتب حقوق الإنسان التابع للأمم المتحدة، الثلاثاء، كلاً من تركيا وغانا إلى التهدئة. | Appeal UN > TR;GH
                    جمدت غانا كل اتصالاتها مع كينيا. | RelationsSevered GH > KE
                    تضغط غانا على كينيا لفرض هذه الشروط. | Demand GH > KE
                    ألقى الرئيس الغاني باللائمة على كينيا في الأزمة. | Condemnation GH > KE
                    شن الرئيس الغاني هجوما لاذعا على كينيا. | Condemnation GH > KE
                    شن الجيش الغاني هجوما على مواقع المسلحين. | MilitaryAction GH
                    يذكر أنه في مارس 2015 وقعت غانا وكينيا اتفاقية للتعاون. | Signing GH;KE
                    لا تزال غانا متمسكة بالاتفاق. | Commitment GH
                    وما زالت غانا وكينيا وتوغو ملتزمة بالاتفاق. | Commitment GH;KE;TG
                    بسبب انتقادات وجهها وزير الخارجية الغاني لكينيا سحبت كينيا سفيرها. | Condemnation GH > KE + AmbassadorRecalled KE
                    جاء الإعلان عقب محادثات أجراها الرئيس الغاني، جون ماهاما، في أكرا مع رئيس الوزراء الكيني. | Dialogue GH;KE
                    جاء ذلك بعد المباحثات التي أجراها الرئيس الغاني مع نظيره الكيني. | Dialogue GH;KE
                    كانت غانا قد بعثت برسالة إلى الأمم المتحدة طلبت فيها التدخل. | Appeal GH
                    ووصل الرئيس الغاني جون ماهاما صباح الاثنين إلى كينيا. | Visit GH > KE
                    """)
    void findsWhoActsOnWhom(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قال رئيس الوزراء الياباني شينزو آبي ذلك في كينيا. وقال آبي إن الوضع صعب. | Affirmation JP
                    أكدت رئيسة الوزراء البريطانية تيريزا ماي عدم حضورها. وتحدثت ماي هاتفيا مع الرئيس الكيني. | PhoneCall GB;KE
                    التقى السفير الغاني لدى المملكة كوامي بيدو الرئيس الكيني. وكشف بيدو أن العدد كبير. | Affirmation GH
                    التقى سفير كينيا بغانا، دانيال كورير، الرئيس التوغولي. وقال دانيال كورير إن العلاقات جيدة. | Affirmation KE
                    ألقى الرئيس الغاني، في مقابلة مع قناة محلية، ببعض الشكوك حول لقائه الرئيس الكيني، قائلا إن الأمر صعب. | Affirmation GH
                    قال الرئيس الغاني: "أنا قلق من الوضع في كينيا". | Concern GH
                    قال الرئيس الغاني: "أتمنى أن تعود كينيا إلى الحوار". | Intention GH
                    وصف وزير الخارجية الغاني الاجتماعات الراهنة بأنها إيجابية. | Affirmation GH
                    أصدر الرئيس الغاني بيانا عبر تويتر انتقد فيه كينيا. | Condemnation GH > KE
                    قال حميد بعيدي نجاد، سفير إيران في كينيا، إن الأمر خطير. | Affirmation IR
                    وقال باتريك سكوت مبعوث الرئيس الأميركي إلى الشرق الأوسط إن الوقت حان. | Affirmation US
                    استقبل الرئيس الغاني وزير الخارجية الكيني. وحث وزير الخارجية الجانب الكيني على الاستثمار في غانا. | Appeal GH > KE
                    وتساءل الرئيس الغاني "كم من الوقت سيستغرق الأمر". | Affirmation GH
                    وقال مسؤولان بالبيت الأبيض إن الوضع صعب في كينيا. | Affirmation US
                    أكد سفير غانا بكينيا، في تصريح إعلامي على هامش زيارة، "التزام بلده بالحوار". | Commitment GH
                    أعلن الرئيس الغاني أن المحادثات مع كينيا جيدة، فيما يسعى مسؤولون كينيون إلى اتفاق. | Intention KE
                    """)
    void findsWhoSpeaks(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    التقى الرئيس الغاني علي حسن نظيره الكيني. وأشاد الجميع بموقف حسن. | Meeting GH;KE
                    انتهت زيارة رسمية لنيروبي بدأت الاثنين. | ''
                    كان قرار طرد السفير الكيني غريبا. | ''
                    ضمت القمة العديد من البلدان. | ''
                    وصل إلى كينيا بيان فيه أخطاء كثيرة. | ''
                    لا تزال المنطقة آمنة. | ''
                    وتنتشر فصائل أبرزها "جبهة غانا". | ''
                    """)
    void inventsNobody(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }
}
