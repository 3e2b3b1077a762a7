package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encounters that Arabic news tells in passing, and what a speaker's own side will do. */
class ArabicEncountersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وعقدت قمة بين الرئيس الغاني والزعيم الكيني. | Conference GH;KE
                    وعقد اجتماع بين المستشار النمساوي والعاهل الأردني. | Meeting AT;JO
                    حضر الرئيس الكيني ونظيره الغاني عشاء خاصا في نيروبي. | Meeting KE;GH
                    قام وزير الخارجية الكيني بزيارة إلى غانا التقى خلالها بالرئيس الغاني. | Visit KE > GH + Meeting KE;GH
                    وينتظر أن يعقد الرئيس الكيني قمة مع نظيره الغاني. | Conference KE;GH Planned
                    وحل وزير خارجية كندا أمس الأربعاء بتونس في زيارة قصيرة. | Visit CA > TN
                    غادر الرئيس الكيني إلى غانا يوم الأحد. | Visit KE > GH
                    غادر الرئيس الكيني توغو إلى غانا يوم الأحد. | Visit KE > GH
                    توجه وزير الخارجية الكيني إلى أكرا للقاء نظيره التوغولي. | Visit KE > GH + Meeting KE;TG Planned
                    جاءت زيارة الرئيس الكيني إلى أكرا ولقائه الرئيس الغاني بعد أسبوع. | Visit KE > GH + Meeting KE;GH
                    بحث وزير الخارجية الكيني خلال لقائه وزير الخارجية الغاني سبل التعاون. | Meeting KE;GH
                    ودعا وزير الخارجية الكيني نظيره الغاني، خلال جلسة عمل عقدت مساء أمس، إلى ضبط النفس. | Appeal KE > GH + Meeting KE;GH
                    تعهد الرئيس الكيني خلال القمة التي جمعته الجمعة مع نظيره الغاني بإغلاق الموقع. | Commitment KE > GH + Conference KE;GH
                    وجاء ذلك خلال زيارة رسمية للرئيس الكيني إلى غانا. | Visit KE > GH
                    وأشاد الوزير الغاني بالمحادثات التي أجراها مع الرئيس الكيني. | Praise GH > KE + Meeting GH;KE
                    وأشاد الوزير الغاني بالمحادثات التي أجراها خبراء مع الرئيس الكيني. | Praise GH > KE
                    وصف الوزير الغاني الاجتماع الذي عقده أمس مع نظيره الكيني بالمثمر. | Affirmation GH + Meeting GH;KE
                    وقال الوزير الغاني بعد يوم واحد من لقائه بنظيره الكيني إن التعاون سيستمر. | Commitment GH + Meeting GH;KE
                    وأجرى الوزير الغاني محادثات رفيعة المستوى في كينيا. | Meeting GH;KE
                    جاء ذلك تنفيذا للاتفاقية الموقعة بين غانا وكينيا عام 1979. | Signing GH;KE
                    وقال الوزير الغاني إن مذكرة التفاهم الموقعة مع كينيا مهمة. | Affirmation GH + Signing GH;KE
                    ودعت غانا الدول الموقعة على الاتفاقية إلى احترامها. | Appeal GH
                    دمرت الغارة الموقع بين غانا وكينيا. | ''
                    التقى وزيرا خارجية الكوريتين في القرية الحدودية. | Meeting KP;KR
                    وذكرت وكالة الأنباء أن زعيمي الكوريتين اتفقا على وقف القتال. | Commitment KP;KR
                    وقال الوزير الغاني إن بلاده تعول على دور كينيا في السلام. | Appeal GH > KE
                    قال الوزير الغاني إن الحوار مهم. نرفض التدخل في ليبيا. | Affirmation GH + Rejection GH
                    قال الوزير الغاني إن الحوار مهم. ولذلك نرفض التدخل في ليبيا. | Affirmation GH + Rejection GH
                    قال الوزير الغاني إن الحوار مهم. وفي المصانع التي نرفض التدخل فيها عمال. | Affirmation GH
                    اتفق رئيس غانا جون ماهاما ورئيس توغو فور غناسينغبي في ختام محادثات في كينيا على تقاسم المياه. | Commitment GH;TG
                    وجه الوزير الكيني خلال اللقاء، إلى نظيره الغاني دعوة لحضور المؤتمر. | Appeal KE > GH + Meeting KE;GH
                    حث وزير الخارجية الكيني نظيره الغاني في جلسة مجلس الأمن على ضبط النفس. | Appeal KE > GH
                    أكد الوزير الكيني في ختام زيارته إلى غانا التزام بلاده بالسلام. | Commitment KE + Visit KE > GH
                    أكد الرئيس الكيني لنظيره الغاني خلال لقائهما أن بلاده تدعم السلام. | Support KE
                    """)
    void findsEncountersToldInPassing(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وجه وزير الخارجية البيروفي دعوة إلى نظيره التشيلي لزيارة ليما. | Appeal PE > CL + Visit CL > PE Planned
                    دعا وزير الخارجية البيروفي نظيره التشيلي إلى زيارة بلاده. | Appeal PE > CL + Visit CL > PE Planned
                    دعا وزير الخارجية البيروفي نظيره التشيلي إلى ضبط النفس. | Appeal PE > CL
                    """)
    void plansTheVisitThatAnInvitationIsTo(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكد الرئيس الغاني أن عملية التنقيب عن النفط ستستمر كما هو مخطط لها. | Commitment GH
                    أكد الرئيس الغاني أن الأزمة ستستمر شهورا. | Affirmation GH
                    وقال الرئيس الغاني إن أي عائدات سيتم توزيعها على السكان. | Commitment GH
                    وقال الرئيس الغاني إن رئاسة بلاده للمجلس ستركز على التجارة. | Commitment GH
                    وقال الرئيس الغاني إن المحادثات كانت مفيدة. | Affirmation GH
                    وأضاف الوزير الكيني: سنعمل مع حلفائنا من أجل السلام. | Commitment KE
                    وقال الرئيس الكيني "سوف نواصل الضغط". | Commitment KE
                    قال الرئيس الكيني إن حوارا رائعا جرى، وإنه لا يزال يتطلع إلى السلام. | Intention KE
                    قال الرئيس الكيني إن حوارا رائعا جرى، وإنه لا يزال يتطلع إلى السلام. | Affirmation KE
                    وقال الوزير الكيني إن العلاقات جيدة، منوها بالدور الغاني. | Praise KE > GH
                    أدان الرئيس التوغولي العقوبات التي فرضتها كينيا على غانا. | Sanction KE > GH
                    أدان الرئيس التوغولي العقوبات التي فرضتها كينيا على غانا. | Condemnation TG > KE
                    ونسبت الوكالة للوزير الكيني سالم أحمد قوله إن اللقاء سيكون خطوة. | Affirmation KE
                    وأكد الوزير الكيني: "هم يعلمون ما يجب أن يقال". | Affirmation KE
                    وفرض مجلس الأمن، التابع للأمم المتحدة، حزمة عقوبات على كينيا. | Sanction UNSC > KE
                    اتفق الرئيسان الكيني والغاني على عقد "اجتماع دوري" لبحث الأزمة. | Commitment KE;GH
                    اتفق الرئيسان الكيني والغاني على أن الوضع صعب. | Affirmation KE;GH
                    وقال الرئيس الكيني إن لدى نيروبي "أملا كبيرا" في السلام. | Intention KE
                    وقال الرئيس الكيني إن لدينا مخاوف كبيرة. | Concern KE
                    وقال الرئيس الكيني إن لدى الشعوب أسواقا كبيرة. | Affirmation KE
                    رفض الرئيس الكيني الخطة، مشيرا: "هذا كلام قديم لا يفيد أحدا". | Affirmation KE
                    وقال الرئيس الكيني إن لدينا اتفاقا قديما. | Affirmation KE
                    وتوفر كينيا دعما لحكومة الرئيس التوغولي. | Support KE > TG
                    دأبت كينيا على دعم جماعات معارضة. | Support KE
                    قال الوزير الكيني إن الهجوم خطير. وندين بشدة إرهاب هذا التنظيم. | Condemnation KE
                    وأكد الوزير الكيني في المؤتمر الصحفي المشترك مع وزير خارجية غانا كوفي أدو التزام بلاده بالسلام. | Commitment KE
                    """)
    void readsAResolveWhoseSubjectIsAThing(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكدت الحكومة الكينية أن وفدا سيزور غانا هذا الأسبوع. | Visit KE > GH Planned
                    """)
    void sendsTheSpeakersOwn(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @Test
    void aWarningOfTravelIsNoJourney() {
        assertThat(Articles.acts("وعد وزير الخارجية الكيني بمراجعة تحذير السفر إلى غانا."))
                .contains("Commitment KE > GH")
                .noneMatch(act -> act.startsWith("Visit"));
    }
}
