package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** Paints the sentences into the text: kind and brackets. */
    private static String painted(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return Sentences.of(text, tokens).stream()
                .map(
                        s ->
                                s.part().name().substring(0, 2)
                                        + "["
                                        + text.substring(
                                                tokens.get(s.from()).start(),
                                                tokens.get(s.to() - 1).end())
                                        + "]")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قال الوزير "انتهى الأمر." ثم غادر. وعاد مساء. | LE[قال الوزير "انتهى الأمر."]LE[ثم غادر.]LE[وعاد مساء.]
                    بلغ التبادل 3.5 مليار دولار العام الماضي. | LE[بلغ التبادل 3.5 مليار دولار العام الماضي.]
                    غادر الوفد طهران.وعاد إلى باكو . | LE[غادر الوفد طهران.]LE[وعاد إلى باكو .]
                    التقى د. سامي رئيس أ.ف.ب. في دكار. | LE[التقى د. سامي رئيس أ.ف.ب. في دكار.]
                    تكلم ''سنعود.'' ثم سكت. | LE[تكلم ''سنعود.'']LE[ثم سكت.]
                    لن نعود! هل تعودون؟ ربما... ثم سكت. | LE[لن نعود!]LE[هل تعودون؟]LE[ربما...]LE[ثم سكت.]
                    """)
    void endsAtStopsAndKeepsClosingMarks(String text, String painted) {
        assertThat(painted(text)).isEqualTo(painted);
    }

    @Test
    void tellsThePartsOfAnArticle() {
        assertThat(
                        painted(
                                """
                                قمة في مسقط
                                كتب: سامي الهادي
                                مسقط (رويترز) - اختتمت القمة أعمالها.
                                وعاد القادة إلى بلدانهم.
                                صورة للقادة
                                المصدر : وكالات
                                #قمة #مسقط
                                // انتهى // 17:58 ت م\
                                """))
                .isEqualTo(
                        "HE[قمة في مسقط]BY[كتب: سامي الهادي]DA[مسقط (رويترز) -]LE[اختتمت القمة"
                                + " أعمالها.]BO[وعاد القادة إلى بلدانهم.]CA[صورة للقادة]FO[المصدر :"
                                + " وكالات]FO[قمة #مسقط]FO[// انتهى // 17:58 ت م]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "دبي، الإمارات العربية المتحدة (CNN)--",
                "باكو - رويترز:",
                "الرياض/ واس /",
                "نيروبي 12 مايو (كونا) --",
                "بيروت (أ ف ب) -",
                "القاهرة (وكالات)",
                "LIMA, May 3 (Reuters) -",
                "WASHINGTON -",
            })
    void partsTheDatelineFromItsSentence(String dateline) {
        assertThat(painted(dateline + " said المتحدث إن القمة ستعقد."))
                .startsWith("DA[" + dateline + "]LE[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قالت رويترز: عقدت القمة.",
                "بحث الوزير (الذي وصل أمس) التعاون مع بنما.",
                "وصل الوفد - وهو كبير - إلى أكرا.",
                "انتهى الاجتماع الذي عقد أمس في أكرا بحضور الجميع.",
                "شارك الوفد في القمة.",
                "UN - a body of states - met.",
            })
    void leavesOtherSentencesWhole(String text) {
        assertThat(painted(text)).isEqualTo("LE[" + text + "]");
    }

    @Test
    void readsATextThatIsAHeadlineOnly() {
        assertThat(painted("بنما تستدعي سفيرها")).isEqualTo("LE[بنما تستدعي سفيرها]");
    }

    @Test
    void cutsEndlessSentencesBehindACommaInLinearTime() {
        String endless = "و قال إنه سيعود، ".repeat(40_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    List<Token> tokens = Tokenizer.tokenize(endless);
                    List<Sentence> sentences = Sentences.of(endless, tokens);
                    assertThat(sentences)
                            .allMatch(s -> s.to() - s.from() <= Sentences.LONGEST)
                            .allMatch(s -> tokens.get(s.to() - 1).kind() == Token.Kind.COMMA);
                });
    }
}
