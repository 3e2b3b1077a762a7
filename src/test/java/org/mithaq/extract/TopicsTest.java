package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.claim.Claim;
import org.mithaq.source.Language;

/** What acts and agreements are about, in sentences written for these tests. */
class TopicsTest {

    private static List<String> topics(String text, Language language) {
        List<String> topics = new ArrayList<>();
        for (Claim claim : Articles.read(text, language).claims()) {
            if (claim instanceof Claim.Act act) {
                topics.add(act.type() + " " + String.join(";", act.topics()));
            } else if (claim instanceof Claim.Agreement agreement) {
                topics.add(agreement.type() + " " + String.join(";", agreement.topics()));
            }
        }
        return topics;
    }

    private static Language language(String text) {
        return text.charAt(0) > 0x500 ? Language.ARABIC : Language.ENGLISH;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكدت السويد سيادتها على جزرها. | Affirmation sovereignty
                    وعد وزير الخارجية الكيني بمراجعة تحذير السفر إلى غانا. | Commitment consular-affairs
                    وصف وزير الخارجية العماني أزمة قطر بالصغيرة. | Affirmation gulf-crisis
                    دعت ماليزيا إلى بحث مسألة الحدود مع تايلاند. | Appeal territorial-dispute
                    دعا وزير خارجية كينيا إلى حماية النازحات واللاجئات. | Appeal refugees-migration
                    رحب وزير النفط النرويجي بالهدنة. | Welcome ceasefire
                    قال السفير الياباني إن السياحة ستنمو. | Affirmation tourism
                    استدعت بلغاريا سفيرها لدى بيلاروس للتشاور. | AmbassadorRecalled diplomatic-relations
                    وصل رئيس غانا إلى تونس، وهي بلد فيه مصانع وموانئ ومناجم. | 'Visit '
                    أكدت تونس أن النقل تحسن. | Affirmation transport
                    أكدت تونس أن نقل الملف تأخر. | 'Affirmation '
                    أكدت السويد أن الحرب الباردة طويت. | 'Affirmation '
                    دعت ماليزيا إلى محاسبة الجناة. | Appeal justice-cooperation
                    قال رئيس كينيا في مؤتمر صحفي إن الهدنة صامدة. | Affirmation ceasefire
                    أشاد رئيس غانا بحزب العمال في نيوزيلندا. | 'Praise '
                    دعا وزير خارجية فيجي إلى نزع السلاح النووي. | Appeal nuclear-programme
                    قال وزير خارجية لبنان إن المطارات آمنة. | Affirmation transport
                    وقعت كينيا اتفاقا مع غانا سيكون تجاريا. | Signing trade
                    أكدت السويد وحدة العراق. | Affirmation sovereignty;iraqi-conflict
                    أكدت فنلندا أن العلاقات في أفضل أحوالها. | Affirmation bilateral-relations
                    أكدت فنلندا أن لها علاقات. | 'Affirmation '
                    أعربت السويد عن قلقها من الأوضاع في لبنان. | Concern lebanon-situation
                    Iceland said that the Cold War was over. | 'Affirmation '
                    Iceland called for protection of the oceans. | Appeal environment-climate
                    The Norwegian oil minister welcomed the truce. | Welcome ceasefire
                    Bulgaria recalled its ambassador from Belarus. | AmbassadorRecalled diplomatic-relations
                    Kenya called for the protection of refugees. | Appeal refugees-migration
                    Peru wants to expand trade and investment with Ghana. | Intention trade;investment
                    Fiji praised the strategic partnership between Fiji and Tonga, work that both do. | Praise bilateral-relations
                    Norway's minister said that it was committed to the rescue of hostages. | Commitment detainees
                    Togo condemned the trafficking of fentanyl. | Condemnation organised-crime
                    Spain expressed concern about global food prices. | Concern agriculture-food
                    """)
    void readsTheTopicsOfAnAct(String text, String expected) {
        assertThat(topics(text, language(text))).contains(expected);
    }

    @Test
    void aWarIsTheOneThatTheArticleIsAbout() {
        String about =
                """
                Sweden condemned the war in Yemen. The conflict in Yemen has lasted long. Kenya \
                demanded an end to the fighting. Ghana warned of war.
                """;
        assertThat(topics(about, Language.ENGLISH)).contains("Warning yemeni-conflict");
        String several =
                """
                Sweden condemned the war in Yemen. Peru condemned the war in Sudan, and the war \
                in Sudan goes on. The conflict in Yemen has lasted long. Ghana warned of war.
                """;
        assertThat(topics(several, Language.ENGLISH)).contains("Warning armed-conflict");
    }

    @Test
    void namesTheConflictThatAnArticleIsAbout() {
        String text =
                "دعت السويد إلى حماية المدنيين في دارفور.\n\n"
                        + "وقالت كينيا إن دارفور تحتاج إلى السلام. وأدانت غانا ما يجري في دارفور.\n\n"
                        + "وأكدت فنلندا أن الحرب لا تجدي.";
        assertThat(topics(text, Language.ARABIC)).contains("Affirmation sudan-conflict");
        assertThat(topics("أكدت فنلندا أن الحرب لا تجدي.", Language.ARABIC))
                .contains("Affirmation armed-conflict");
    }

    @Test
    void givesAnEncounterTheTopicOfAnArticleThatHasButOne() {
        String text =
                "سد النهضة: كينيا تدعو إلى التفاوض حول السد\n\nدعت كينيا إلى حل الخلاف حول سد النهضة."
                        + " وقالت غانا إن السد يهم دول حوض النيل.\n\nوالتقى وزير خارجية كينيا نظيره"
                        + " الغاني.";
        assertThat(topics(text, Language.ARABIC)).contains("Meeting water");
        assertThat(topics("التقى وزير خارجية كينيا نظيره الغاني.", Language.ARABIC))
                .contains("Meeting ");
    }

    @Test
    void readsWhatWordsBehindAnAgreementTellThatItIsAbout() {
        assertThat(
                        topics(
                                "وقعت غانا الاتفاق الذي توصلت إليه مع تونس بشأن مصايد الأسماك في"
                                        + " أكرا.",
                                Language.ARABIC))
                .anyMatch(line -> line.endsWith("Agreement agriculture-food"));
    }

    @Test
    void givesAnActWithoutTopicsThoseOfTheArticle() {
        String text =
                """
                Peru and Chile reopen their fishing grounds

                Peru welcomed the end of the ban on fishing. The fisheries minister of Chile said \
                that the fishing season would begin soon. Peru said that it was content.\
                """;

        assertThat(topics(text, Language.ENGLISH)).contains("Affirmation agriculture-food");
        assertThat(topics("Peru said that it was content.", Language.ENGLISH))
                .contains("Affirmation ");
    }

    @Test
    void remembersWhatAnAgreementIsAbout() {
        String text =
                "وقعت عمان وتنزانيا اتفاقية بشأن الطيران المدني. وأشاد وزير خارجية عمان"
                        + " بالاتفاقية.";

        assertThat(topics(text, Language.ARABIC))
                .filteredOn(line -> line.startsWith("Praise"))
                .isNotEmpty()
                .allMatch(line -> line.contains("aviation-security"));
    }

    @Test
    void givesADocumentTheTopicsOfWhatItSays() {
        String text =
                """
                أصدرت النرويج والسنغال بيانا مشتركا. وأكد البيان المشترك أهمية مكافحة القرصنة. \
                ودعا البيان المشترك إلى حماية الملاحة.\
                """;

        assertThat(topics(text, Language.ARABIC)).contains("JointStatement maritime-security");
    }

    @Test
    void keepsToTheWordsOfAnAgreementsName() {
        Set<String> topics =
                Set.copyOf(
                        topics(
                                "وقعت غانا وتونس اتفاقية في مجال السياحة ومذكرة تفاهم في مجال"
                                        + " الصحة.",
                                Language.ARABIC));

        assertThat(topics)
                .contains("BilateralAgreement tourism", "MemorandumOfUnderstanding health");
    }
}
