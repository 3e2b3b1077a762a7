package org.mithaq.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicConjugatorTest {

    private static Set<String> forms(String verb) {
        return ArabicConjugator.conjugate(ArabicVerb.parse(verb)).stream()
                .map(VerbForm::surface)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أكد II | اكد اكدت اكدا اكدتا اكدوا يوكد توكد يوكدان يوكدون نوكد
            قال I قول | قال قالت قالا قالتا قالوا قلت قلنا يقول تقول يقل يقولان يقولون
            دعا I دعو | دعا دعت دعوا دعونا يدعو تدعو يدع يدعون
            التقى VIII لقي | التقي التقت التقيا التقتا التقوا يلتقي تلتقي يلتقيان يلتقون
            أدان IV دين | ادان ادانت ادانا ادانتا ادانوا ادين ادينت يدين تدين يدان
            اتفق VIII وفق | اتفق اتفقت اتفقا اتفقتا اتفقوا يتفق تتفق يتفقان يتفقون
            حث I حثث | حث حثت حثا حثتا حثوا حثثت يحث تحث
            وصل I | وصل وصلت وصلا وصلوا يصل تصل يصلان يصلون
            أعرب IV | اعرب اعربت اعربا اعربتا اعربوا يعرب تعرب
            استأنف X ءنف | استانف استانفت استانفا استانفوا يستانف تستانف
            """)
    void generatesTheForms(String verb, String forms) {
        assertThat(forms(verb)).contains(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أكد II | موكد
            دعا I دعو | داعي
            أشار IV شور | مشير
            ندد II | مندد
            قال I قول | قايل
            """)
    void derivesTheActiveParticiple(String verb, String participle) {
        assertThat(ArabicConjugator.activeParticiple(ArabicVerb.parse(verb))).isEqualTo(participle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            وقع II | توقيع
            أدان IV دين | ادانه
            التزم VIII | التزام
            تعهد V | تعهد
            تعاون VI | تعاون
            استقبل X | استقبال
            هاجم III | مهاجمه
            """)
    void derivesTheVerbalNoun(String verb, String noun) {
        assertThat(ArabicConjugator.verbalNouns(ArabicVerb.parse(verb))).contains(noun);
    }

    @Test
    void saysHowToWriteAVerbThatCannotBeRead() {
        assertThatThrownBy(() -> ArabicVerb.parse("أكد"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("form I to X");
        assertThatThrownBy(() -> ArabicVerb.parse("قال I")).hasMessageContaining("root");
    }
}
