package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How Arabic clauses follow, hold and take up one another, in sentences written for these tests.
 */
class ArabicClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    التقى وزير الخارجية الكيني نظيره الصومالي أحمد معلم فقي، الذي أكد رفض بلاده للقرار. | Rejection SO
                    تباينت المواقف مع كينيا، التي رفضت المقترح في أبريل. | Rejection KE
                    رحبت تركيا بالضربات وقالت إنها رد مناسب، فيما انتقدت تشاد القرار. | Condemnation TD
                    قالت بيرو إن الوضع صعب، لكن تشيلي رفضت هذا الوصف. | Rejection CL
                    قال الرئيس الغاني إن الوضع صعب، ولكنه رحب بالقرار. | Welcome GH
                    قال الوزير الكيني إن بلاده تدعم الصومال وترفض التدخل في شؤونها. | Rejection KE
                    قال الوزير الكيني إن بلاده تدعم الصومال، وإنها ترفض التدخل في شؤونها. | Rejection KE
                    زار الوزير الغاني توغو وانتقد السياسة الجديدة. | Condemnation GH
                    اتهم الوفد التشادي السودان بالمماطلة وأدان الهجوم. | Condemnation TD
                    """)
    void takesUpTheReport(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @Test
    void doesNotTakeTheObjectBeforeAndForTheSubject() {
        assertThat(Articles.acts("طردت أوغندا السفير الرواندي واستدعت سفيرها من كيغالي."))
                .contains("AmbassadorRecalled UG > RW")
                .noneMatch(act -> act.startsWith("AmbassadorRecalled RW"));
    }

    @Test
    void leavesToTheSpeakerWhatALongQuotationSaysOfOthers() {
        String text =
                "قالت الرئيسة الكينية: \"نحن مع السلام. لقد هاجمت إثيوبيا الصومال. وزار رئيس غانا"
                        + " توغو. هذا كله خطأ\". وتابعت أن الوضع صعب.";

        assertThat(Articles.acts(text)).containsExactly("Affirmation KE", "Affirmation KE");
    }

    @Test
    void goesOnBehindAMarkThatClosesNothing() {
        String text = "قالت كينيا: \"الوضع صعب. وزار رئيس غانا توغو. وأكد \"الاتحاد\" دعمه.";

        assertThat(Articles.acts(text)).contains("Visit GH > TG");
    }

    @Test
    void aNounOfTimeIsNotWhatIsSaid() {
        assertThat(Articles.acts("أشار الرئيس الغاني بعد الترحيب بالضيوف إلى أن القارة تنمو."))
                .contains("Affirmation GH");
        assertThat(Articles.acts("قال الرئيس الغاني أثناء القمة إن القارة تنمو."))
                .noneMatch(act -> act.startsWith("Praise"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكد الوزير الكيني دعم بلاده للصومال ورفضها للتدخل في شؤونها. | Support KE > SO;Rejection KE
                    أعرب الوزير الكيني عن إدانته للهجوم وتعازيه لأسر الضحايا. | Condemnation KE;Condolence KE
                    شدد الوزير الكيني على رفض أي تدخل وعلى الالتزام بالحوار. | Rejection KE;Commitment KE
                    """)
    void readsEachOfTheNounsThatOneVerbCarries(String text, String acts) {
        assertThat(Articles.acts(text)).containsExactly(acts.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أثارت الانتقادات التي وجهها الرئيس الكيني إلى توغو جدلا واسعا. | Condemnation KE > TG
                    اختتم الرئيس الكيني كلمته بالتأكيد على رفض التدخل. | Rejection KE
                    استهل الرئيس الكيني القمة بانتقاد موقف تشاد. | Condemnation KE > TD
                    أكد الوزير الكيني أن دعم بلاده للصومال ثابت. | Support KE > SO
                    فرضت غانا وكينيا عقوبات على توغو متهمة إياها بتمويل الإرهاب. | Condemnation GH;KE > TG
                    استقبل أمير قطر الرئيس الكيني لدى وصوله إلى الدوحة. | Visit KE > QA
                    توجه الوزير الكيني إلى مقديشو لإجراء محادثات مع نظيره الصومالي. | Meeting KE;SO Planned
                    بحث الوزير الكيني مع نظيره الصومالي العلاقات خلال زيارة رسمية إلى مقديشو. | Visit KE > SO
                    قال الوزير الكيني إنه التقى الرئيس الصومالي. | Meeting KE;SO
                    زار وفد رفيع المستوى من كينيا الصومال. | Visit KE > SO
                    أشادت غانا بالاتفاق الذي أبرم بين كينيا والصومال في مقديشو. | Signing KE;SO
                    """)
    void findsWhoDoesIt(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @Test
    void tellsOneDeedThatAnAnnouncementRepeats() {
        assertThat(Articles.acts("أعلنت النرويج أنها أبلغت السفير الروسي بأنه شخص غير مرغوب فيه."))
                .containsExactly("Expulsion NO > RU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قالت كندا إنها لن تقبل هذه الشروط. | Rejection CA
                    قال الوزير الغاني إن بلاده لا يمكن أن تتفق مع هذا التقييم. | Rejection GH
                    شدد الوزير الغاني على ضرورة محاسبة إسرائيل. | Appeal GH
                    أدانت غانا استخدام السلاح الكيميائي ضد الشعب السوري. | Condemnation GH
                    وصفت غانا القرار بأنه "خطأ كبير"، وهو ما رفضته توغو. | Rejection TG
                    اختتمت القمة الأفريقية أعمالها بالتأكيد على رفض الانقلابات. | Conference African-Union
                    قال الرئيس الغاني إنه يخطط لإجراء محادثات مع توغو. | Intention GH > TG
                    """)
    void tellsActsApart(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @Test
    void aGovernmentIsNamedAfterItsHead() {
        String text =
                "استقبل الرئيس الكيني وليام روتو نظيره الغاني. ورفضت إدارة روتو المقترح، ودعت حكومة الرئيس الغاني إلى الحوار.";

        assertThat(Articles.acts(text)).contains("Rejection KE", "Appeal GH");
    }
}
