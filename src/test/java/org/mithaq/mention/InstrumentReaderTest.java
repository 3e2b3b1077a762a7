package org.mithaq.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقعا مذكرة تفاهم | [مذكرة تفاهم]instrument:MemorandumOfUnderstanding/1/
                    وقعتا أربع مذكرات تفاهم | [مذكرات تفاهم]instrument:MemorandumOfUnderstanding/4/
                    وقعتا مذكرتين للتفاهم | [مذكرتين للتفاهم]instrument:MemorandumOfUnderstanding/2/
                    وقعوا 12 اتفاقية | [اتفاقية]instrument:BilateralAgreement/12/
                    وقعوا إحدى عشرة اتفاقية | [اتفاقية]instrument:BilateralAgreement/11/
                    معاهدة السلام بين الأردن وإسرائيل | [معاهدة]instrument:Treaty/1/JO;IL
                    اتفاق وقف إطلاق النار بين أرمينيا وأذربيجان | [اتفاق]instrument:Agreement/1/AM;AZ
                    البيان القطري العماني المشترك | [البيان القطري العماني المشترك]instrument:JointStatement/1/QA;OM
                    بيان سلام وصداقة مشترك | [بيان سلام وصداقة مشترك]instrument:JointStatement/1/
                    البيان الختامي للقمة | [البيان الختامي]instrument:JointStatement/1/
                    الاتفاقية الكويتية ـ البيروفية | [الاتفاقية الكويتية ـ البيروفية]instrument:BilateralAgreement/1/KW;PE
                    أصدر القرار 1701 | [القرار 1701]instrument:Resolution/1/
                    مشروع قرار قدمته النرويج | [مشروع قرار]instrument:Resolution/1/NO
                    خريطة طريق بين مالي والنيجر | [خريطة طريق]instrument:ActionPlan/1/ML;NE
                    برنامج تنفيذي للتعاون | [برنامج تنفيذي]instrument:ActionPlan/1/
                    إعلان نوايا بين غانا وتوغو | [إعلان نوايا]instrument:LetterOfIntent/1/GH;TG
                    بروتوكول تعاون | [بروتوكول تعاون]instrument:Protocol/1/
                    توقيع عقد بقيمة مليون دولار مع شركة نوردكس | [عقد]instrument:Contract/1/شركة نوردكس
                    وقعتا اتفاقا مبدئيا | [اتفاقا مبدئيا]instrument:Agreement/1/
                    أصدرا بيانا مشتركا | [بيانا مشتركا]instrument:JointStatement/1/
                    اتفاق بين شركة إسبانية وأخرى برتغالية | [اتفاق]instrument:Agreement/1/
                    مذكرة تفاهم بين الجانبين المغربي والسنغالي | [مذكرة تفاهم]instrument:MemorandumOfUnderstanding/1/MA;SN
                    إعلان الصخيرات | [إعلان الصخيرات]instrument:JointDeclaration/1/
                    الاتفاق النووي | [الاتفاق النووي]instrument:Agreement/1/IR
                    """)
    void readsInstruments(String text, String painted) {
        assertThat(Painted.of(text, "instrument")).isEqualTo(painted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلن بيان للوزارة",
                "تم الاتفاق على عقد جولة جديدة",
                "اتفاق روسيا وتونس على تشكيل فريق عمل",
                "خلال عقد من الزمن",
                "عقد الوزيران اجتماعا",
                "إعلان موسكو انسحابها",
                "اتفق الجانبان على ذلك",
                "عقدا اجتماعا في المساء",
            })
    void takesNoOtherWordsForInstruments(String text) {
        assertThat(Painted.of(text, "instrument")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقعا مذكرة تفاهم في مجال الصحة وأخرى في مجال التعليم | [وأخرى]instrument:MemorandumOfUnderstanding/1/
                    وقعت مذكرتان للتفاهم، الأولى بين غانا وتوغو والثانية بين مالي وتوغو | [والثانية]instrument:MemorandumOfUnderstanding/1/ML;TG
                    """)
    void readsOthersOfTheKind(String text, String painted) {
        assertThat(Painted.of(text, "instrument")).contains(painted);
    }
}
