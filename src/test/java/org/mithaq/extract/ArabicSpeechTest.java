package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Arabic words of speech do, and by whom, in sentences written for these tests. */
class ArabicSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقال المندوب الغاني: "سنتمسك بحقوقنا كاملة". | Commitment GH
                    وأضاف الرئيس الكيني: "لن نتراجع عن قرارنا". | Commitment KE
                    قالت وزيرة الخارجية الأوغندية إن على رواندا سحب قواتها من الحدود. | Appeal UG > RW
                    قال الوزير الغاني إن على كينيا "تصحيح ما قامت به". | Appeal GH > KE
                    قال الوزير الغاني إن على كينيا ديونا كثيرة. | Affirmation GH
                    قال الرئيس الكيني: "علينا حماية حدودنا من المهربين". | Appeal KE
                    أكد وزير الخارجية البيروفي أن حسن الجوار يقتضي احترام السيادة. | Appeal PE
                    قال الرئيس الغاني إنه يجب على توغو أن تفتح المعبر. | Appeal GH > TG
                    قال الرئيس الغاني إنه يجب أن نعرف أن الطريق طويل. | Affirmation GH
                    قال الرئيس الغاني إن الأمر يتطلب وقتا. | Affirmation GH
                    شدد الرئيس الغاني على أن بلاده لا تخشى التهديدات. | Affirmation GH
                    قالت كينيا إنها منفتحة على المقترح. | Intention KE
                    """)
    void tellsWhatWordsSaidDo(String text, String act) {
        assertThat(Articles.acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    هاجم الرئيس التشادي نظيره السوداني في كلمة متلفزة. | Condemnation TD > SD
                    هاجم الجيش التشادي مواقع للمتمردين. | MilitaryAction TD
                    استبعد وزير المالية الكيني أن يرتفع التضخم. | Affirmation KE
                    استبعدت كينيا العرض الغاني. | Rejection KE > GH
                    يأمل الرئيس الكيني من غانا أن تطلق سراح الموقوفين. | Appeal KE > GH
                    تريد كينيا من غانا أن تغير سلوكها. | Demand KE > GH
                    استفسر الوزير الغاني من السفير الكيني عن الحادث. | Appeal GH > KE
                    قللت غانا من أهمية القرار. | Affirmation GH
                    اعتذرت غانا عن عدم استضافة المعرض. | Rejection GH
                    عزت غانا التأخير إلى سوء الأحوال الجوية. | Affirmation GH
                    """)
    void tellsVerbsApart(String text, String act) {
        assertThat(Articles.acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قوبلت تصريحات الوزير الغاني برفض من كينيا. | Rejection KE > GH
                    واجه قرار غانا انتقادات واسعة من توغو. | Condemnation TG > GH
                    حظي القرار بدعم من كينيا. | Support KE
                    أثارت تصريحات الوزير الغاني استياء كينيا. | Concern KE > GH
                    أثارت الخطوة قلقا لدى تركيا. | Concern TR
                    """)
    void readsWhatComesFromAnother(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكد الشيخ سعد بن ناصر، وزير الخارجية القطري، مساء الأحد، وقوف بلاده مع لبنان. | Support QA > LB
                    وأكد الرئيس الغاني، حرص بلاده، على تعزيز التعاون مع كينيا. | Commitment GH > KE
                    وجدد الوزير الكيني في هذا الصدد، خلال افتتاح معرض، التزام كينيا بالقرار. | Commitment KE
                    """)
    void findsWhatIsSaidPastAsides(String text, String act) {
        assertThat(Articles.acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    جاء ذلك وسط مخاوف كينيا من أن يقلل السد حصتها من المياه. | Concern KE
                    يأتي هذا في ظل إصرار الرئيس الغاني على التمسك بخطته. | Commitment GH
                    زار الرئيس الكيني غانا تلبية لدعوة رسمية من نظيره الغاني. | Appeal GH > KE
                    جرى الاجتماع بناء على طلب من كينيا. | Appeal KE
                    تأجل القرار بعد إعلان الرئيس الكيني أن على غانا سحب سفيرها. | Appeal KE > GH
                    تأجل القرار عقب تأكيد غانا على أن الحدود مغلقة. | Affirmation GH
                    تراجعت الأسهم وسط تهديدات كينيا بفرض رسوم. | Threat KE
                    """)
    void readsWhatNounsTellAsDone(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وأضاف الوزير الغاني "أود أن أشكر كينيا على دعمها". | Praise GH > KE
                    وقالت كينيا في بيان "في هذه الظروف الصعبة، نعرب عن قلقنا من التصعيد". | Concern KE
                    قال الرئيس الكيني إن الوضع صعب. واتهم السلطات بمحاولة قمع الصحافة. | Condemnation KE
                    """)
    void readsTheWordsOfOneselfAndOfTheOneBefore(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    رفضت غانا تصريحات لوزير الخارجية الكيني قال فيها إن بلاده مستعدة للتوسط. | Commitment KE
                    أعلن الرئيس الغاني في مقابلة نشرت أمس أن الوضع هادئ. | Affirmation GH
                    ورد الرئيس الكيني "هذا كلام قديم". | Affirmation KE
                    انتقد الرئيس الغاني كينيا، قائلا إنها دولة معزولة. | Affirmation GH
                    طالب الرئيس الغاني كينيا بالالتزام بالاتفاق الذي أبرمته توغو، قائلا إنه الأفضل. | Affirmation GH
                    """)
    void findsWhoseWordsTheyAre(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قالت غانا إنها أدانت القرار. | Condemnation GH
                    قالت غانا إنها تدعو إلى اجتماع. | Appeal GH
                    حض الرئيس الغاني كينيا على الحوار، إلا أنه حذر من التصعيد. | Warning GH
                    رفض الرئيس الغاني الإجابة، لكنه أكد في بيان أن الوضع صعب. | Affirmation GH
                    والتقى الرئيس الكيني نظيره الغاني، وتعهدا بإنهاء الخلاف. | Commitment KE;GH
                    نقلت وكالة الأنباء عن الوزير الغاني قوله إن على كينيا سحب قواتها. | Appeal GH > KE
                    نقلت وكالة الأنباء عن الوزير القطري قوله: "أنا سعيد جدا بهذه الزيارة". | Welcome QA
                    ودفعت الأزمة كينيا إلى المطالبة بعقد اجتماع طارئ. | Demand KE
                    أبدى الرئيس الغاني عدم رضاه عن القرار. | Concern GH
                    كتب وزير الخارجية الكيني مقالا في صحيفة محلية دعا فيه غانا إلى الحوار. | Appeal KE > GH
                    اعتبرت الصين أن العلاقات شفافة، وذلك بعدما هدد الرئيس الكيني غانا بعقوبات. | Threat KE > GH
                    قال الوزير الكيني: "هذا انتهاك سافر لسيادتنا". | Condemnation KE
                    قال الوزير الكيني إن القرار لا يمثل خرقا للاتفاق. | Affirmation KE
                    """)
    void goesOnWithTheOneWhoSpeaks(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وأضاف الوزير الغاني قوله "إن الوضع صعب". | Affirmation GH
                    أعرب الوزير الغاني عن تقديره لكينيا، قائلا: "نشكر كينيا على الدعم". | Praise GH > KE
                    وذكر الوزير الغاني بأن السلطات الغانية حرصت منذ البداية على الحوار. | Affirmation GH
                    قال المندوب الغاني إن العقوبات أداة مهمة يتعين استخدامها. | Affirmation GH
                    قال الوزير الغاني إنه ستكون هناك عواقب. | Affirmation GH
                    أصرت غانا على أنها ملتزمة بالاتفاق. | Commitment GH
                    قال وزير الخارجية الكيني إنه أجرى محادثات مع نظيره الغاني. | Meeting KE;GH
                    قالت كينيا إنها عقدت اجتماعا مع غانا. | Meeting KE;GH
                    """)
    void tellsOneActOnce(String text, String act) {
        assertThat(Articles.acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ويكتب الرئيس الغاني مقالات في صحيفة محلية.",
                "وكان الوزير الكيني يشير إلى الحادث الذي وقع في أكرا.",
                "نسأل الله أن يحفظ الرئيس الكيني.",
                "المسافة بين غانا وبين كينيا بعيدة، ومعلوم أن الطريق صعب.",
                "ستتأزم الأوضاع إذا قررت غانا الانسحاب.",
                "وتتجلى مكانة غانا مجددا من خلال كينيا.",
                "وتطرق الجانبان إلى الأزمة في غانا.",
                "وكينيا دولة كبرى ضمن منظومة واسعة، وكما طلب منها ستشارك.",
                "يصوت معظم الناس لكينيا، بينما يعتقد 43% أنها ضعيفة.",
                "وقف الوزير مع رئيس غانا على المنصة.",
                "ويعتبر \"سوق أكرا\" واحدا من أكبر الأسواق في غانا.",
                "قضت محكمة في أكرا بسجن 12 متهما من توغو.",
                "واجه الرئيس الغاني انتقادات بسبب انسحاب بلاده من كأس العالم."
            })
    void tellsNoActWhereNoneIsDone(String text) {
        assertThat(Articles.acts(text)).isEmpty();
    }

    @Test
    void takesNoDeedThatIsCalledForAsDone() {
        String text = "قال الوزير الغاني إن على الرئيس الكيني أن يستقل الطائرة ويزور توغو.";

        assertThat(Articles.acts(text)).noneMatch(act -> act.equals("Visit KE > TG"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أعربت بيرو عن قلقها حيال برنامج الصواريخ التشيلي. | Concern PE > CL
                    أشاد الوزير الكيني بالعلاقة المتينة التي تربط بلاده بغانا. | Praise KE > GH
                    حذرت بيرو من أن قواتها سترد بقوة في حال تخلت تشيلي عن الاتفاق. | Warning PE > CL
                    التقى الرئيس الكيني نظيره الغاني. وأكد الرئيس الكيني أن بلاده ستواصل دعم جهود الحكومة الغانية. | Commitment KE > GH
                    """)
    void aimsAtTheOneWhoseDeedsAreJudgedOrWhomAPromiseNames(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أعربت بيرو عن قلقها من الوضع في تشيلي. | Concern PE
                    أشاد الوزير الكيني بجهود بلاده في غانا. | Praise KE
                    أكد الرئيس الكيني أن بلاده ستواصل العمل على تطوير الموانئ في غانا. | Commitment KE
                    """)
    void aimsAtNobodyWhereThatIsOnlyWhereAThingIs(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }
}
