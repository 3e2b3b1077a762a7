package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.claim.Claim;
import org.mithaq.source.Language;

class AgreementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    تمسكت عمان باتفاقية الحدود بين عمان واليمن الموقعة عام 1992. | BilateralAgreement OM;YE Signed 1992 1
                    تحدث عن اتفاق وقف إطلاق النار بين أرمينيا وأذربيجان. وأكد أن الاتفاق صامد. | BilateralAgreement AM;AZ null null 1
                    قدمت النرويج مشروع قرار قدمته النرويج إلى مجلس الأمن. | Resolution NO null null 1
                    أصدر مجلس الأمن القرار 2118 بشأن سوريا. | Resolution UNSC null null 1
                    انسحبت واشنطن من الاتفاق النووي مع إيران. وقال الوزير إن الاتفاق النووي انتهى. | Agreement IR;US null null 1
                    بعد انسحاب كندا من بروتوكول كيوتو المبرم عام 1997. | Protocol CA Signed 1997 1
                    وقعت كينيا وتنزانيا اتفاقا تجاريا في نيروبي. | BilateralAgreement KE;TZ Signed null 1
                    أبرمت أوزبكستان بروتوكولا مع البنك الدولي لتمويل مشاريع الري. | Protocol WB;UZ Signed null 1
                    أصدرت السويد وفنلندا والنرويج بيانا مشتركا دعت فيه إلى وقف القتال. | JointStatement SE;FI;NO null null 1
                    دخلت اتفاقية التجارة الحرة الهندية السريلانكية حيز التنفيذ. | BilateralAgreement IN;LK InForce null 1
                    رحب بالاتفاق الأوروبي التركي بشأن المهاجرين. | BilateralAgreement EU;TR null null 1
                    وقعت مذكرة تفاهم بين وزارة الطاقة في كازاخستان ونظيرتها الصينية. | MemorandumOfUnderstanding KZ;CN null null 1
                    طالب باحترام الاتفاق المبرم مع فرنسا وتسوية خلاف اليونان. | Agreement FR Signed null 1
                    خرجت منغوليا وقيرغيزستان باتفاق حول المعابر. | BilateralAgreement MN;KG null null 1
                    التقى وزير خارجية كينيا نظيره التنزاني. وانتهى اليوم بتوقيع البلدين اتفاقية لتنظيم الصيد. | BilateralAgreement KE;TZ null null 1
                    التقى وزير خارجية كينيا نظيره التنزاني. وتساقطت أمطار غزيرة. وأغلقت المدارس. وعادت الحركة ببطء. وارتفعت أسعار الخبز. وينتقد الخبراء اتفاقية التجارة الحرة. | BilateralAgreement  null null 1
                    رحبت فيجي بالاتفاق الذي وقع عام 1998 في بلفاست. | Agreement  Signed 1998 1
                    تمسكت فيجي باتفاقية الحدود لعام 1964 بين مالي والنيجر. | BilateralAgreement ML;NE Signed 1964 1
                    تمسكت فيجي باتفاقية الحدود بين مالي والنيجر عام 1964. | BilateralAgreement ML;NE Signed 1964 1
                    التقى وزير خارجية كينيا نظيره التنزاني. وشدد على تنفيذ اتفاق جوبا. | Agreement  null null 1
                    جاء في البيان المشترك للاجتماع الوزاري الخليجي الياباني ذلك. | JointStatement GCC;JP null null 1
                    جددت فيجي رفضها اتفاقية الصيد التي وقعتها اليابان وبالاو مع تونغا. | Agreement JP;PW;TO Signed null 1
                    أشادت فيجي بالاتفاق الذي توصلت إليه منغوليا وكازاخستان. | BilateralAgreement MN;KZ null null 1
                    قال الرئيس إن كوريا تأمل اتفاقا جديدا مع بيرو. وشدد على أن أي اتفاق جديد يجب أن يكون عادلا. | BilateralAgreement PE;KR null null 1
                    تعمل كندا على إنهاء "معاهدة الصداقة" مع بيرو. وقال إن كندا أنهت "معاهدة الصداقة" التي وقعت عام 1935 مع بيرو. | Treaty PE;CA Terminated 1935 1
                    قالت الخارجية النيبالية إنها ترحب باتفاق العمل الثنائي مع قطر. | BilateralAgreement QA;NP null null 1
                    انتقدت نيوزيلندا الاتفاق مع بيرو. | Agreement PE null null 1
                    يعمل الاتحاد الأوروبي على ذلك. وتسعى سويسرا إلى توقيع اتفاق مع بروكسل. | BilateralAgreement EU;CH Negotiated null 1
                    أعلنت جامعة الدول العربية ذلك. وشهدت بلجيكا توقيع اتفاق بين بروكسل وكيغالي. | BilateralAgreement BE;RW Signed null 1
                    وقعت شركة ليبرا البرتغالية عقدا بقيمة ستة ملايين دولار مع أنغولا. | Contract AO;شركة ليبرا البرتغالية Signed null 1
                    وقع الوزير اتفاقية بين الحزب الشيوعي الكوبي وحركة أمل. | BilateralAgreement الحزب الشيوعي الكوبي;حركة أمل null null 1
                    انسحبت غانا من توقيع اتفاقية دولية لحماية الغابات. | Treaty  null null 1
                    أعلن المتحدث أن المتمردين توصلوا إلى اتفاق لتبادل الأسرى. | Agreement  null null 1
                    بعد أسبوع من توقيع 6 اتفاقيات في باماكو. | BilateralAgreement  null null 6
                    وأعلنت الحكومتان اتفاقية للتجارة بين غانا وتوغو وبنين. | Agreement GH;TG;BJ null null 1
                    قال إن غانا خرقت اتفاقية حظر الأسلحة البيولوجية. | Treaty  null null 1
                    أعلنت نيوزيلندا انسحابها من ميثاق للهجرة. | Charter NZ null null 1
                    انسحبت كندا من الاتفاق النووي مع إيران. وقالت إن خطة العمل الشاملة المشتركة فاشلة. | Agreement IR;CA null null 1
                    قال إن بيرو وغانا تواصلان النقاش حول اتفاقية التجارة الحرة. | BilateralAgreement PE;GH null null 1
                    ينتهي العمل باتفاق السماح بالصيد بين بيرو وغانا. | BilateralAgreement PE;GH null null 1
                    تمسك الوزير بتنفيذ اتفاق جوبا. وأضاف أن غانا وتوغو تحترمانه. | Agreement  null null 1
                    تمسكت بيرو باتفاقية عدم الانتشار. | Treaty  null null 1
                    أنشئ المجلس ضمن اتفاقية بين غانا وتوغو في مايو 2016. | BilateralAgreement GH;TG Signed 2016-05 1
                    انتقد وزير خارجية توغو اتفاق الدول الغربية مع غانا حول الموانئ. | Agreement GH null null 1
                    رحبت توغو بالاتفاق النووي مع إيران. وتوصلت القوى الكبرى إلى اتفاق تاريخي حول البرنامج النووي الإيراني. | Agreement IR null null 1
                    التقى وزير خارجية كينيا نظيره التنزاني. وأشار إلى اتفاقيات بالملايين بين البلدين. | BilateralAgreement KE;TZ null null 1
                    أعلنت الوزارة توقيع مذكرة تفاهم مع غانا. ووقعت حكومة فيجي في أكرا مذكرة تفاهم مع غانا. | MemorandumOfUnderstanding GH;FJ Signed null 1
                    تحتفل توغو باتفاقية السلام بين توغو وغانا. وأبرمت توغو معاهدة سلام مع غانا. | BilateralAgreement TG;GH Signed null 1
                    التقى وزير خارجية كينيا نظيره التنزاني. وأكد تمسكه بإعلان المبادئ. وكانت غانا وتوغو وقعتا إعلان مبادئ خاصا بالصيد. | JointDeclaration GH;TG Signed null 1
                    خرجت مباحثات بيرو وغانا باتفاق على تدريب صيادي غانا. | Agreement PE;GH null null 1
                    توصلت بيرو وغانا إلى اتفاق على تبادل الخبراء. | Agreement PE;GH null null 1
                    رحبت فيجي باتفاق 1964 بين مالي والنيجر. | BilateralAgreement ML;NE Signed 1964 1
                    قال إن اتفاقية نواكشوط (عام 1989) فتحت الطريق. | Agreement  Signed 1989 1
                    أشاد بإعلان أكرا الوزاري للنهوض بالزراعة في مالي، الموقع بين وزراء زراعة غانا وتوغو وبنين في 12 مايو 2009. | JointDeclaration GH;TG;BJ Signed 2009-05-12 1
                    وتوصل رئيس فيجي ورئيس ساموا إلى اتفاق تعهدا فيه بنزع السلاح النووي. | Agreement FJ;WS null null 1
                    رحبت اليابان بالاتفاق حول البرنامج النووي الإيراني. | Agreement IR null null 1
                    وقعت كينيا وأوغندا اتفاقية للتعاون النووي. | BilateralAgreement KE;UG Signed null 1
                    دعت النرويج إلى اتفاق سلام بين الأرمن وأذربيجان. | BilateralAgreement AM;AZ null null 1
                    تحدث عن معاهدة سلام بين الكوريتين. | Treaty KP;KR null null 1
                    صدر بيان مشترك لرئيس وزراء بوتان ونظيره النيبالي. | JointStatement BT;NP null null 1
                    يزور رئيس مالي السنغال لتوقيع اتفاقية للصيد. | BilateralAgreement ML;SN null null 1
                    صادق مجلس الأمن على الاتفاق الذي توصلت إليه كينيا وأوغندا. | BilateralAgreement KE;UG Ratified null 1
                    وقع الوزير اتفاقا مع تونغا الذي جاء توقيعه بعد محادثات بدأت عام 2013. | Agreement TO Signed null 1
                    دخلت الاتفاقية بين غانا وتوغو حيز التنفيذ عام 2011. | BilateralAgreement GH;TG InForce null 1
                    ستدخل الاتفاقية بين غانا وتوغو حيز التنفيذ قريبا. | BilateralAgreement GH;TG null null 1
                    علقت تركيا العمل بمعاهدة الحدود مع اليونان. | Treaty GR;TR Suspended null 1
                    ألغت تونس اتفاقية التجارة مع ليبيا. | BilateralAgreement LY;TN Terminated null 1
                    قررت كندا تعليق اتفاق الصيد مع بيرو. | BilateralAgreement PE;CA Suspended null 1
                    هددت كندا بتعليق اتفاق الصيد مع بيرو. | BilateralAgreement PE;CA null null 1
                    وقعت غانا في نيويورك الثلاثاء الماضي مع جمهورية ناميبيا على بروتوكول إقامة علاقات دبلوماسية. | Protocol GH;NA Signed null 1
                    وقع المندوب الدائم لغانا على اتفاقية للصيد فيما وقعها من جانب ناميبيا مندوبها الدائم. | BilateralAgreement NA;GH Signed null 1
                    وقع الاتفاقية الجديدة عن الجانب القطري وزير التجارة فيما وقعها عن الجانب الكيني وزير الصناعة. | BilateralAgreement QA;KE Signed null 1
                    سيتم توقيع مذكرة تفاهم بين وزارة النقل الكينية، ممثلة في الهيئة العامة للموانئ، ونظيرتها السودانية. | MemorandumOfUnderstanding KE;SD null null 1
                    وقعت غرفة دبي مذكرة تفاهم مع دولة كوستاريكا. | MemorandumOfUnderstanding CR;غرفة دبي Signed null 1
                    وقعت جامعة القاهرة وجامعة الشرق الأوسط مذكرة تفاهم. | MemorandumOfUnderstanding جامعة القاهرة;جامعة الشرق الأوسط Signed null 1
                    وقعت الشركة التونسية للكهرباء والغاز اتفاقية مع ليبيا. | BilateralAgreement LY;الشركة التونسية للكهرباء والغاز Signed null 1
                    رحبت فيجي بالاتفاقية بين #الاتحاد_الأوروبي و #الحلف_الأطلسي. | BilateralAgreement EU;NATO null null 1
                    انسحبت كندا من بروتوكول كيوتو الذي وقع عام 1997. | Protocol CA Signed 1997 1
                    قال الوزير إن اتفاق جنيف النووي الذي أبرم بين إيران والدول الكبرى قائم. | Agreement IR Signed null 1
                    وقعت كينيا مذكرة تفاهم مع الاتحاد الأوروبي لكرة القدم. | MemorandumOfUnderstanding الاتحاد الأوروبي لكرة القدم;KE Signed null 1
                    التقى وزير خارجية كينيا نظيره التنزاني. ووقعت كينيا اتفاقية للصيد. | BilateralAgreement KE;TZ Signed null 1
                    التقى وزير خارجية كينيا نظيره التنزاني. وخرقت كينيا اتفاقية منع انتشار الأسلحة. | Treaty  null null 1
                    """)
    void readsWhatAgreementsAre(String text, String agreement) {
        assertThat(Articles.agreements(text)).containsExactly(agreement);
    }

    @Test
    void leavesOutWhatIsOnlyCitedAsLaw() {
        assertThat(Articles.agreements("مددت العقوبات بموجب القرار 2140 حتى الربيع.")).isEmpty();
        assertThat(Articles.agreements("وهذا انتهاك لاتفاقية جنيف.")).isEmpty();
        assertThat(Articles.agreements("شدد على احترام ميثاق الأمم المتحدة والقانون الدولي."))
                .isEmpty();
    }

    @Test
    void takesNoHopesForAgreements() {
        assertThat(Articles.agreements("ترى غانا أن التوصل إلى اتفاق صعب.")).isEmpty();
        assertThat(Articles.agreements("لم يتمكن الأعضاء من الاتفاق على بيان مشترك.")).isEmpty();
        assertThat(
                        Articles.agreements(
                                "تحدث عن الاتفاق الذي تم بين القطاع الخاص التشيلي ونظيره"
                                        + " الكولومبي."))
                .isEmpty();
        assertThat(Articles.agreements("عادت السفينة بعد عقدين إلى غانا.")).isEmpty();
        for (String text :
                List.of(
                        "عبر الوزير عن أمله في التوصل إلى اتفاق سلام.",
                        "أمهلت المنظمة غانا شهرا للتوصل إلى \"اتفاق سياسي\" مع خصومها.",
                        "مهد الوسيط الطريق أمام غانا نحو اتفاق شامل ينهي القتال.",
                        "قال الوزير إن هناك اتفاقا على ضرورة العمل.",
                        "وصف الخطة بأنها اتفاقية تاريخية.",
                        "رفض التيار أن تكون المنظمة راعية لأي اتفاق سلام.",
                        "تفاءل المبعوث بإمكانية الاتفاق مع غانا.",
                        "طالب النواب بتقييم اتفاق بناء على الحقائق.",
                        "قال إن الخطة أسوأ اتفاق على الإطلاق.",
                        "أدى اتفاق الطرفين على الخطة إلى هدوء.",
                        "وقال الوزير في إعلان أكرا عن القرض: لا شيء جديد.")) {
            assertThat(Articles.agreements(text)).as(text).isEmpty();
        }
    }

    @Test
    void tellsWhenAnAgreementCameIntoForce() {
        assertThat(Articles.read("دخلت الاتفاقية بين غانا وتوغو حيز التنفيذ عام 2011.").claims())
                .filteredOn(Claim.Agreement.class::isInstance)
                .extracting(claim -> String.valueOf(((Claim.Agreement) claim).inForceOn()))
                .containsExactly("2011");
    }

    @Test
    void readsTheStatusInEnglish() {
        assertThat(status("The trade agreement between Ghana and Togo entered into force in 2011."))
                .containsExactly("InForce");
        assertThat(status("Canada suspended the fisheries agreement with Peru."))
                .containsExactly("Suspended");
        assertThat(status("Canada terminated the fisheries agreement with Peru."))
                .containsExactly("Terminated");
        assertThat(status("Canada may terminate the fisheries agreement with Peru."))
                .doesNotContain("Terminated");
    }

    private static List<String> status(String text) {
        return Articles.read(text, Language.ENGLISH).claims().stream()
                .filter(Claim.Agreement.class::isInstance)
                .map(claim -> String.valueOf(((Claim.Agreement) claim).status()))
                .toList();
    }

    @Test
    void tellsTheOldAgreementFromTheNew() {
        assertThat(
                        Articles.agreements(
                                "تريد غانا اتفاقا جديدا مع توغو. وانتقدت الاتفاق الذي أبرم عام 1998."))
                .hasSize(2);
    }

    @Test
    void keepsTheItemsOfAListApart() {
        assertThat(
                        Articles.agreements(
                                "شملت الوثائق مذكرة تفاهم بين كينيا وغانا. ومذكرتي تفاهم بين كينيا"
                                        + " وغانا. واتفاقية للصيد وقعها من جانب كينيا وزير المالية ومن"
                                        + " الجانب الغاني وزير الخارجية."))
                .hasSize(3);
        assertThat(Articles.agreements("شهد الحفل توقيع اتفاقية أخرى لتأجير مكتب.")).isEmpty();
        assertThat(Articles.agreements("وقعت غانا عقد القران.")).isEmpty();
    }

    @Test
    void findsTheFirstOfTwoInTheSentenceBefore() {
        assertThat(
                        Articles.agreements(
                                "وقعت مذكرتان للتفاهم، الأولى بين كينيا وأوغندا. والثانية بين"
                                        + " اللجنة الاقتصادية الكينية وغرفة التجارة الهندية."))
                .contains(
                        "MemorandumOfUnderstanding اللجنة الاقتصادية الكينية;غرفة التجارة الهندية"
                                + " null null 1");
    }

    @Test
    void sharesTheSidesOfAList() {
        assertThat(
                        Articles.agreements(
                                "شهد الرئيسان اتفاقية في مجال الزراعة ومذكرة تفاهم بين غانا وتوغو"
                                        + " بشأن المياه وأخرى في مجال الصحة."))
                .containsExactly(
                        "BilateralAgreement GH;TG null null 1",
                        "MemorandumOfUnderstanding GH;TG null null 1",
                        "MemorandumOfUnderstanding GH;TG null null 1");
    }

    @Test
    void isLinearInTheNumberOfAgreements() {
        String text = "وقعت غانا وتوغو اتفاقية للتعاون في مجال الصحة. ".repeat(4_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Articles.agreements(text));
    }
}
