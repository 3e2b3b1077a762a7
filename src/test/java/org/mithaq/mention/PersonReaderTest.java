package org.mithaq.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            استقبل سعادة السيد الدكتور هيثم الأمين الوفد; [سعادة السيد الدكتور هيثم الأمين]person:هيثم الأمين|-|-
            وصل معالي الفريق أول الركن بدر الجاسم; [معالي الفريق أول الركن بدر الجاسم]person:بدر الجاسم|-|-
            حضر صاحب السمو الملكي الأمير فواز بن نايف آل سعود; [صاحب السمو الملكي الأمير فواز بن نايف آل سعود]person:فواز بن نايف آل سعود|-|-
            تحدث د. سمير البدري أمس; [د. سمير البدري]person:سمير البدري|-|-
            التقى غوستاف هولم الوفد، وهو سفير; ''
            قال ماتيوش كوفالسكي، وزير خارجية بولندا; [ماتيوش كوفالسكي، وزير خارجية بولندا]person:ماتيوش كوفالسكي|وزير خارجية بولندا|PL
            قال خالد المنصوري وزير الدولة الكويتي; [خالد المنصوري وزير الدولة الكويتي]person:خالد المنصوري|وزير الدولة الكويتي|KW
            التقى الوفد بماريا زاخاروفا; [بماريا زاخاروفا]person:ماريا زاخاروفا|-|-
            وسيرغي لافروف حضر; [وسيرغي لافروف]person:سيرغي لافروف|-|-
            قتل وعلي عبد الله صالح فيها; [وعلي عبد الله صالح]person:علي عبد الله صالح|-|-
            كتب عبدربه منصورهادي رسالة; [عبدربه منصورهادي]person:عبدربه منصورهادي|-|-
            وصل #أبي_أحمد إلى المدينة; [أبي_أحمد]person:أبي أحمد|-|-
            زارها جان-إيف لودريان ثم غادر; [جان-إيف لودريان]person:جان-إيف لودريان|-|-
            اتصل بوتين بها; [بوتين]person:بوتين|-|-
            بحثت أورسولا فون دير لاين الأمر; [أورسولا فون دير لاين]person:أورسولا فون دير لاين|-|-
            """)
    void readsNames(String text, String painted) {
        assertThat(Painted.of(text, "person")).isEqualTo(painted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            أعلن سامح شكري رفضه الأمر; سامح شكري
            قالت أنغيلا ميركل أمام البرلمان; أنغيلا ميركل
            أكد محمد بن سلمان حرصه على السلام; محمد بن سلمان
            هاتف دونالد ترامب غاضبًا الجميع; دونالد ترامب
            استقبل محمد المومني السفير; محمد المومني
            بحث جون كيري وسيرغي لافروف الملف; جون كيري
            """)
    void endsTheNameWhereTheSentenceGoesOn(String text, String name) {
        assertThat(Painted.of(text, "person")).contains(":" + name + "|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال إن أي دولة تطمح إلى ذلك",
                "ثاني أكبر دولة في العالم",
                "فإن الورقة تراهن على ذلك",
                "تمنى له عيد فطر سعيدا",
                "أعرب عن تمام الالتزام بأمن حوض النيل",
                "هذا غير ملزم وغير كامل",
                "السيادة الكاملة على الأرض",
                "شيء جديد أنا سعيد به",
                "على أمل كبير",
            })
    void takesNoOtherWordsForNames(String text) {
        assertThat(Painted.of(text, "person")).isEmpty();
    }
}
