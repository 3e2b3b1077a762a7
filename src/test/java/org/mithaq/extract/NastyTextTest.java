package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;
import org.mithaq.source.Article;
import org.mithaq.source.Language;

/** What real news text looks like is read right, or left alone. */
class NastyTextTest {

    private static final String CLEAN = "أدانت النرويج هجوم إيران على السفينة في بيان لها.";
    private static final List<String> READ = List.of("Condemnation NO > IR");

    private static List<String> actors(String text) {
        return Articles.read(text).claims().stream()
                .filter(Claim.ActorMention.class::isInstance)
                .map(claim -> ((Claim.ActorMention) claim).actor().key())
                .sorted()
                .toList();
    }

    private static List<String> persons(String text) {
        return Articles.read(text).claims().stream()
                .filter(Claim.ActorMention.class::isInstance)
                .map(claim -> ((Claim.ActorMention) claim).actor())
                .filter(ActorRef.Person.class::isInstance)
                .map(ActorRef::key)
                .toList();
    }

    @Test
    void destroyedLettersYieldNothing() {
        assertThat(Articles.read("?C?E? C?????? ??? ????C? ??? C????E ?? ??C? ??C.").claims())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أدانت\u00A0النرويج\u200F هجوم\u200E إيران \u202Bعلى\u202C السفينة في بيان لها.",
                "أدا\u0002نت النر\u001Aويج هجوم إيران على السفينة في بيان لها.\u0000",
                "أدانت النرويج هجوم ایران علی السفينة في بيان لها.",
                "ﺃﺩﺍﻧﺖ ﺍﻟﻨﺮﻭﻳﺞ ﻫﺠﻮﻡ ﺇﻳﺮﺍﻥ ﻋﻠﻰ ﺍﻟﺴﻔﻴﻨﺔ ﻓﻲ ﺑﻴﺎﻥ ﻟﻬﺎ.",
                "ادانت النرويج هجوم ايران علي السفينه فى بيان لها.",
                "أدانـــت النــرويج هجوم إيـران على السفينة في بيان لها.",
                "أَدَانَتِ النُّرْوِيجُ هُجُومَ إِيرَانَ عَلَى السَّفِينَةِ فِي بَيَانٍ لَهَا.",
                "أدانت &quot;النرويج&quot; هجوم إيران على السفينة في بيان&nbsp;لها.",
                "أدانت «النرويج» هجوم إيران على السفينة في بيان لها .وانتهى",
                "أدانت #النرويج هجوم #إيران على السفينة في بيان لها",
            })
    void marksAndSpellingsChangeNothing(String text) {
        assertThat(Articles.acts(text)).isEqualTo(Articles.acts(CLEAN)).isEqualTo(READ);
    }

    @Test
    void evidenceIsTheTextAsItStands() {
        String text = "أدا\u0002نت\u00A0النـرويج هجوم «ايران» &quot;أمس&quot;.";
        for (Claim claim : Articles.read(text).claims()) {
            assertThat(claim.evidence().span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void aDashOfTatweelJoinsTwoNationalities() {
        assertThat(Articles.agreements("صدر بيان سعودي ـ مصري مشترك عن التعاون."))
                .containsExactly("JointStatement SA;EG null null 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "دبي، الإمارات العربية المتحدة (CNN)-- %s",
                "باريس (ا ف ب، رويترز) - %s",
                "الرياض/ واس / %s",
                "%s\n// انتهى // 17:58 ت م",
                "%s\nالمصدر : صحيفة الأنباء الكويتية",
                "%s\nتابعنا على تويتر في مصر",
                "%s\n#السعودية #مصر #قمة_الرياض",
                "%s\nاقرأ أيضا: روسيا تدين الهجوم",
                "كتب: سامي الهادي من بيروت\n%s",
            })
    void whatSurroundsTheTextTakesNoPart(String frame) {
        String text = frame.formatted(CLEAN);
        assertThat(Articles.acts(text)).isEqualTo(READ);
        assertThat(actors(text)).containsExactly("IR", "NO");
    }

    @Test
    void headlinesAndCaptionsMakeNoSecondAct() {
        String text = "النرويج تدين هجوم إيران\n" + CLEAN + "\nالنرويج أدانت هجوم إيران أمس";
        assertThat(Articles.acts(text)).isEqualTo(READ);
    }

    @Test
    void aHeadlineThatIsAllThereIsIsRead() {
        assertThat(Articles.acts("النرويج تدين هجوم إيران على السفينة")).isEqualTo(READ);
    }

    @Test
    void aWholeArticleMayBeOneParagraph() {
        String text = CLEAN + "وأكدت السويد دعمها للنرويج ." + "ورحبت بنما بالاتفاق.";
        assertThat(Articles.acts(text)).hasSize(3).startsWith(READ.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أشاد الوزير النرويجي لارس هولم بـ«إيران».
                    أشاد الوزير النرويجي لارس هولم بـ"إيران".
                    أشاد الوزير النرويجي لارس هولم بـ''إيران''.
                    أشاد الوزير النرويجي لارس هولم بـ{إيران}.
                    أشاد الوزير النرويجي لارس هولم بـ“إيران”.
                    """)
    void quotationMarksWithACliticBefore(String text) {
        assertThat(actors(text)).contains("IR", "NO");
    }

    @Test
    void onePersonHasOneNodeInAllSpellings() {
        String text =
                "استقبل الرئيس الأمريكي دونالد ترامب الوفد. وقال ترمب إنه سعيد. وأكد دونالد ترمب"
                        + " ذلك. وحضر عبد العزيز الفارس، ثم غادر عبدالعزيز الفارس.";
        assertThat(Articles.holdings(text)).containsExactly("دونالد ترامب, الرئيس الأمريكي of US");
        assertThat(persons(text)).containsExactly("عبد العزيز الفارس");
    }

    @Test
    void strangeFiguresAreNoDates() {
        assertThat(Articles.acts("أدانت النرويج، الدولة الـ193، هجوم إيران بعد نمو ٢،٥%."))
                .isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"...المزيد", " وقال رئيس الوزراء محمد عب", " وهذه أبرزها:", " «"})
    void cutTextsKeepWhatIsWhole(String end) {
        assertThat(Articles.acts(CLEAN + end)).isEqualTo(READ);
    }

    @Test
    void copiesYieldTheSame() {
        assertThat(Articles.read(CLEAN).claims()).isEqualTo(Articles.read(CLEAN).claims());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نفت النرويج أنها وقعت اتفاقية مع بيرو.",
                "لم توقع النرويج وبيرو الاتفاقية.",
                "ستوقع النرويج وبيرو اتفاقية تعاون غدا.",
                "تراجعت النرويج عن توقيع اتفاقية مع بيرو.",
            })
    void eventsThatDidNotHappenAreNotToldAsActual(String text) {
        assertThat(Articles.acts(text)).noneMatch(act -> act.matches("Signing [A-Z;]+( > .*)?"));
    }

    @Test
    void relativeDatesNeedThePublicationDay() {
        String text = "زار الوزير النرويجي بيرو أمس الثلاثاء.";
        assertThat(date(text, null)).isEqualTo("null");
        assertThat(date(text, LocalDate.of(2018, 1, 31))).isEqualTo("2018-01-30");
    }

    @Test
    void datesOfTheLastTimeAreNotWhenItWasDone() {
        assertThat(date("زار وفد كيني رفيع بيرو للمرة الأولى منذ عام 1998.", null))
                .isEqualTo("null");
        assertThat(date("زار وفد كيني رفيع بيرو عام 1998.", null)).isEqualTo("1998");
    }

    private static String date(String text, LocalDate published) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        Article article = new Article("test", "test", nfc, Language.ARABIC, published, null, null);
        return Articles.read(article).claims().stream()
                .filter(Claim.Act.class::isInstance)
                .map(claim -> String.valueOf(((Claim.Act) claim).date()))
                .findFirst()
                .orElse("");
    }
}
