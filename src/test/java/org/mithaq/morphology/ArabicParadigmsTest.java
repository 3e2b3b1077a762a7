package org.mithaq.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.text.Folding;

/** Paradigms as a grammar gives them, one verb for each kind of root and form. */
class ArabicParadigmsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # verb            | he      | she      | they two | they    | we       | he (impf.) | she (impf.) | they (impf.)
                    رفض I             | رفض     | رفضت     | رفضا     | رفضوا   | رفضنا    | يرفض      | ترفض       | يرفضون
                    أكد II            | أكد     | أكدت     | أكدا     | أكدوا   | أكدنا    | يؤكد      | تؤكد       | يؤكدون
                    ناقش III          | ناقش    | ناقشت    | ناقشا    | ناقشوا  | ناقشنا   | يناقش     | تناقش      | يناقشون
                    أعلن IV           | أعلن    | أعلنت    | أعلنا    | أعلنوا  | أعلنا    | يعلن      | تعلن       | يعلنون
                    تعهد V            | تعهد    | تعهدت    | تعهدا    | تعهدوا  | تعهدنا   | يتعهد     | تتعهد      | يتعهدون
                    تبادل VI          | تبادل   | تبادلت   | تبادلا   | تبادلوا | تبادلنا  | يتبادل    | تتبادل     | يتبادلون
                    انسحب VII         | انسحب   | انسحبت   | انسحبا   | انسحبوا | انسحبنا  | ينسحب     | تنسحب      | ينسحبون
                    اجتمع VIII        | اجتمع   | اجتمعت   | اجتمعا   | اجتمعوا | اجتمعنا  | يجتمع     | تجتمع      | يجتمعون
                    استقبل X          | استقبل  | استقبلت  | استقبلا  | استقبلوا| استقبلنا | يستقبل    | تستقبل     | يستقبلون
                    سيطر Q            | سيطر    | سيطرت    | سيطرا    | سيطروا  | سيطرنا   | يسيطر     | تسيطر      | يسيطرون
                    قال I قول         | قال     | قالت     | قالا     | قالوا   | قلنا     | يقول      | تقول       | يقولون
                    أشاد IV شيد       | أشاد    | أشادت    | أشادا    | أشادوا  | أشدنا    | يشيد      | تشيد       | يشيدون
                    استضاف X ضيف      | استضاف  | استضافت  | استضافا  | استضافوا| استضفنا  | يستضيف    | تستضيف     | يستضيفون
                    دعا I دعو         | دعا     | دعت      | دعوا     | دعوا    | دعونا    | يدعو      | تدعو       | يدعون
                    نفى I نفي         | نفى     | نفت      | نفيا     | نفوا    | نفينا    | ينفي      | تنفي       | ينفون
                    سعى I سعي a       | سعى     | سعت      | سعيا     | سعوا    | سعينا    | يسعى      | تسعى       | يسعون
                    أجرى IV جري       | أجرى    | أجرت     | أجريا    | أجروا   | أجرينا   | يجري      | تجري       | يجرون
                    التقى VIII لقي    | التقى   | التقت    | التقيا   | التقوا  | التقينا  | يلتقي     | تلتقي      | يلتقون
                    حث I حثث          | حث      | حثت      | حثا      | حثوا    | حثثنا    | يحث       | تحث        | يحثون
                    احتل VIII حلل     | احتل    | احتلت    | احتلا    | احتلوا  | احتللنا  | يحتل      | تحتل       | يحتلون
                    وصل I             | وصل     | وصلت     | وصلا     | وصلوا   | وصلنا    | يصل       | تصل        | يصلون
                    اتهم VIII وهم     | اتهم    | اتهمت    | اتهما    | اتهموا  | اتهمنا   | يتهم      | تتهم       | يتهمون
                    أيد II ءيد        | أيد     | أيدت     | أيدا     | أيدوا   | أيدنا    | يؤيد      | تؤيد       | يؤيدون
                    هنأ II هنء        | هنأ     | هنأت     | هنآ      | هنؤوا   | هنأنا    | يهنئ      | تهنئ       | يهنئون
                    استأنف X ءنف      | استأنف  | استأنفت  | استأنفا  | استأنفوا| استأنفنا | يستأنف    | تستأنف     | يستأنفون
                    رأى I رءي         | رأى     | رأت      | رأيا     | رأوا    | رأينا    | يرى       | ترى        | يرون
                    زار I زور         | زار     | زارت     | زارا     | زاروا   | زرنا     | يزور      | تزور       | يزورون
                    جاء I جيء         | جاء     | جاءت     | جاءا     | جاؤوا   | جئنا     | يجيء      | تجيء       | يجيئوا
                    استاء VIII سوء    | استاء   | استاءت   | استاءا   | استاءوا | استأنا   | يستاء     | تستاء      | يستاءون
                    اسود IX           | اسود    | اسودت    | اسودا    | اسودوا  | اسوددنا  | يسود      | تسود       | يسودون
                    أدان IV دين       | أدان    | أدانت    | أدانا    | أدانوا  | أدنا     | يدين      | تدين       | يدينون
                    """)
    void inflects(
            String verb,
            String he,
            String she,
            String two,
            String they,
            String we,
            String now,
            String herNow,
            String theirNow) {
        List<String> forms =
                ArabicConjugator.conjugate(ArabicVerb.parse(verb)).stream()
                        .map(VerbForm::surface)
                        .toList();

        assertThat(forms).contains(fold(he, she, two, they, we, now, herNow, theirNow));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكد II         | مؤكد     | تأكيد
                    ناقش III       | مناقش    | مناقشة
                    أعلن IV        | معلن     | إعلان
                    تعهد V         | متعهد    | تعهد
                    تبادل VI       | متبادل   | تبادل
                    انسحب VII      | منسحب    | انسحاب
                    اجتمع VIII     | مجتمع    | اجتماع
                    استقبل X       | مستقبل   | استقبال
                    أشاد IV شيد    | مشيد     | إشادة
                    استضاف X ضيف   | مستضيف   | استضافة
                    التقى VIII لقي | ملتقي    | التقاء
                    اتهم VIII وهم  | متهم     | اتهام
                    احتل VIII حلل  | محتل     | احتلال
                    احمر IX        | محمر     | احمرار
                    أجرى IV جري    | مجري     | إجراء
                    سيطر Q         | مسيطر    | سيطرة
                    """)
    void derives(String verb, String participle, String noun) {
        ArabicVerb parsed = ArabicVerb.parse(verb);

        assertThat(ArabicConjugator.activeParticiple(parsed)).isEqualTo(Folding.fold(participle));
        assertThat(ArabicConjugator.verbalNouns(parsed)).containsExactly(Folding.fold(noun));
    }

    private static String[] fold(String... words) {
        return List.of(words).stream().map(Folding::fold).toArray(String[]::new);
    }
}
