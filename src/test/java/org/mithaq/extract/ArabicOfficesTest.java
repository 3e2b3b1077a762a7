package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose office an Arabic text's persons hold, and who met whom. */
class ArabicOfficesTest {

    @Test
    void anOfficeInAPartOfABodyIsOfTheStateWhoseBodyItIs() {
        assertThat(
                        Articles.holdings(
                                "وقال مدير قسم أوروبا الشرقية في وزارة الخارجية الكينية جومو"
                                        + " تشيروتيش إن بلاده تأمل في السلام."))
                .containsExactly(
                        "جومو تشيروتيش, مدير قسم أوروبا الشرقية في وزارة الخارجية الكينية of KE");
    }

    @Test
    void aSecondPortfolioIsJoinedToTheFirst() {
        assertThat(
                        Articles.holdings(
                                "أكد الشيخ أحمد بن ناصر آل سلطان، وزير الخارجية والتعاون الدولي"
                                        + " الإماراتي، وقوف بلاده مع تونس."))
                .containsExactly(
                        "أحمد بن ناصر آل سلطان, وزير الخارجية والتعاون الدولي الإماراتي of AE");
    }

    @Test
    void aPersonHasAllOfficesToldBehindTheName() {
        assertThat(
                        Articles.holdings(
                                "ويضم وفد عمان الدكتور ناصر العريمي وزير الدولة عضو مجلس الوزراء،"
                                        + " وخالد البلوشي وزير المالية رئيس اللجنة."))
                .containsExactly(
                        "ناصر العريمي, وزير الدولة عضو مجلس الوزراء of OM",
                        "خالد البلوشي, وزير المالية رئيس اللجنة of OM");
    }

    @Test
    void aFamilyNameFollowsAFiliation() {
        assertThat(
                        Articles.holdings(
                                "قال وزير الثقافة الكويتي مساعد بن محمد العيدان إن البلدين صديقان."))
                .containsExactly("مساعد بن محمد العيدان, وزير الثقافة الكويتي of KW");
    }

    @Test
    void aFormerAmbassadorKeepsHisPost() {
        assertThat(
                        Articles.holdings(
                                "وقال السفير الكيني لدى غانا السابق عمر مانديلا إن الاتفاق جيد."))
                .containsExactly("عمر مانديلا, السفير الكيني لدى غانا السابق of KE");
    }

    @Test
    void whomOneMetMayStandBehindPlaceAndTime() {
        assertThat(
                        Articles.acts(
                                "استقبل أمير دولة الكويت – حفظه الله – في مكتبه بقصر الضيافة صباح"
                                        + " اليوم رئيس وزراء جمهورية غانا جون كوفي والوفد المرافق"
                                        + " له."))
                .containsExactly("Meeting KW;GH");
    }

    @Test
    void aPlaceBehindAMeetingIsNobodyMet() {
        assertThat(
                        Articles.acts(
                                "استقبل أمير دولة الكويت في قصر الضيافة الجديد عددا من"
                                        + " المواطنين."))
                .noneMatch(act -> act.contains(";"));
    }

    @Test
    void nobodyThanksHimself() {
        assertThat(
                        Articles.acts(
                                "استقبل الرئيس الكيني في نيروبي رئيس وزراء غانا جون كوفي. وأعرب عن"
                                        + " شكره للرئيس الكيني على حسن الاستقبال."))
                .contains("Praise GH > KE");
    }

    @Test
    void anOfficeHeldForAnotherOrAtASeatKeepsItsWords() {
        assertThat(
                        Articles.holdings(
                                "قال وزير الخارجية الكيني بالوكالة جون مانديلا إن بلاده ترحب."))
                .containsExactly("جون مانديلا, وزير الخارجية الكيني بالوكالة of KE");
        assertThat(
                        Articles.holdings(
                                "قال مستشار الأمن القومي لدى البيت الأبيض جون مانديلا إن"
                                        + " الاتفاق قريب."))
                .containsExactly("جون مانديلا, مستشار الأمن القومي لدى البيت الأبيض of US");
        assertThat(
                        Articles.holdings(
                                "أعلنت منسقة السياسات الخارجية بالاتحاد الأوروبي، ماريا موريني،"
                                        + " أنها ستزور كينيا."))
                .containsExactly("ماريا موريني, منسقة السياسات الخارجية بالاتحاد الأوروبي of EU");
        assertThat(
                        Articles.holdings(
                                "وقال نائب الأمين العام للجامعة السفير سليم بن منصور إن الندوة"
                                        + " ناجحة."))
                .containsExactly("سليم بن منصور, نائب الأمين العام للجامعة of LAS");
    }

    @Test
    void namesOfTwoWordsAndOfEastAsiaAreWhole() {
        assertThat(
                        Articles.holdings(
                                "قال وزير دفاع الفلبين ألبرت ديل سانتو إن بلاده ترحب. وقال وزير"
                                        + " خارجية اليمن عبد ربه ناصر إن اليمن ترحب."))
                .containsExactly(
                        "ألبرت ديل سانتو, وزير دفاع الفلبين of PH",
                        "عبد ربه ناصر, وزير خارجية اليمن of YE");
        assertThat(Articles.holdings("قال وزير الدفاع الكوري الجنوبي كيم هاك-مون إن سيول ترحب."))
                .containsExactly("كيم هاك-مون, وزير الدفاع الكوري الجنوبي of KR");
    }

    @Test
    void aKnownKingIsNotThePresidentOfTheStateThatFollows() {
        assertThat(Articles.acts("التقى الملك سلمان بن عبد العزيز آل سعود رئيس كينيا."))
                .containsExactly("Meeting SA;KE");
    }

    @Test
    void anOfficeToldAloneIsOfTheOneWhoWasToldToHoldIt() {
        assertThat(
                        Articles.holdings(
                                "وصل ولي العهد البحريني ناصر الخليفة إلى مسقط. وزار تونس وكينيا"
                                        + " وغانا.\n\nوحضر لقاء ولي العهد كل من محمد"
                                        + " المعلا وزير المالية."))
                .contains("محمد المعلا, وزير المالية of BH");
    }

    @Test
    void bothKoreasAndStatesBehindTheirKindAct() {
        assertThat(Articles.acts("وستعقد الكوريتان اجتماعا آخر في مايو."))
                .containsExactly("Meeting KP;KR Planned");
        assertThat(Articles.acts("طالبت ماليزيا والفلبين وسلطنة بروناي تايلاند بالحوار."))
                .containsExactly("Demand MY;PH;BN > TH");
        assertThat(Articles.acts("أجرى مسؤولون كينيون وأتراك محادثات في نيروبي."))
                .containsExactly("Meeting KE;TR");
    }

    @Test
    void partiesAndCentresActByTheirNames() {
        assertThat(Articles.acts("رحب حزب المحافظين بالقرار."))
                .containsExactly("Welcome حزب المحافظين");
        assertThat(Articles.acts("دعا مركز الإصلاح الأوروبي إلى الحوار."))
                .containsExactly("Appeal مركز الإصلاح الأوروبي");
    }

    @Test
    void congratulationsGoToTheOneThatTheyAreOfferedTo() {
        assertThat(
                        Articles.acts(
                                "أشاد وزير خارجية غانا بكينيا، مقدما تهاني غانا لحكومة كينيا على ما"
                                        + " تحقق."))
                .contains("Congratulation GH > KE");
    }

    @Test
    void aRelativeClauseAboutAThingLeavesTheSubject() {
        assertThat(
                        Articles.acts(
                                "رد وزير الخارجية الكيني، جون كوفي، على الانتقادات التي وجهها"
                                        + " الرئيس الغاني حول الاتفاق، لافتا إلى أن وجود اتفاق أفضل"
                                        + " من عدمه."))
                .filteredOn(act -> act.startsWith("Affirmation"))
                .containsOnly("Affirmation KE");
    }

    @Test
    void concernMayBeVoicedToACounterpart() {
        assertThat(
                        Articles.acts(
                                "أعرب وزير الخارجية الكيني جون كوفي، أمس، لنظيره الغاني نانا أدو،"
                                        + " عن قلقه من الوضع."))
                .containsExactly("Concern KE > GH");
    }

    @Test
    void whoGivesAppreciationIsNotThePraised() {
        assertThat(
                        Articles.acts(
                                "عبر وزير خارجية تونس عن تقدير تونس للدعم المتواصل الذي تقدمه"
                                        + " الحكومة الكينية."))
                .contains("Praise TN > KE");
    }

    @Test
    void aNameOfTwoCommonWordsIsFoundAgain() {
        assertThat(
                        Articles.acts(
                                "استقبل ملك المغرب رئيس وزراء لبنان تمام سلام في الرباط. وقدر تمام"
                                        + " سلام عاليا اهتمام ملك المغرب بالعلاقات."))
                .contains("Praise LB > MA");
    }

    @Test
    void aGivenNameIsNoTitleAndAPlaceNoName() {
        assertThat(
                        Articles.holdings(
                                "وأعلن وزير دفاع كينيا الجنرال أمير حاتم أن بلاده ترحب. ثم يزور"
                                        + " الوزير الكيني رام الله."))
                .containsExactly("أمير حاتم, وزير دفاع كينيا of KE");
        assertThat(Articles.holdings("قال وزير الدفاع الكوري الجنوبي، مون هاك-إن، إن سيول ترحب."))
                .containsExactly("مون هاك-إن, وزير الدفاع الكوري الجنوبي of KR");
    }

    @Test
    void anUnknownNameBetweenCommasBehindAnOffice() {
        assertThat(
                        Articles.holdings(
                                "قال رئيس مؤتمر السلم وسفير كينيا السابق لدى واشنطن، جومو تشيروتيش،"
                                        + " إن الحوار ضروري."))
                .containsExactly("جومو تشيروتيش, سفير كينيا السابق لدى واشنطن of KE");
        assertThat(Articles.holdings("قال وزير خارجية كينيا، خلال مؤتمر، إن الحوار ضروري."))
                .isEmpty();
    }

    @Test
    void whomAnOfficerMeetsIsNotHisOwnOffice() {
        assertThat(Articles.acts("التقى رئيس مجلس نواب الشعب، محمد الناصر، وزير خارجية كينيا."))
                .containsExactly("Meeting TN;KE");
    }

    @Test
    void whomSingleVerbsAndWordsOfConcernAreAimedAt() {
        assertThat(Articles.acts("أبلغت كينيا غانا بقرارها."))
                .containsExactly("Affirmation KE > GH");
        assertThat(Articles.acts("أكدت كينيا أن غانا ترحب.")).containsExactly("Affirmation KE");
        assertThat(Articles.acts("اقترحت كينيا على غانا عقد قمة."))
                .containsExactly("Appeal KE > GH");
        assertThat(Articles.acts("أعربت كينيا عن قلقها إزاء تصرفات غانا."))
                .containsExactly("Concern KE > GH");
        assertThat(Articles.acts("أعربت كينيا عن قلقها من الجفاف في غانا."))
                .containsExactly("Concern KE");
        assertThat(Articles.acts("أعربت كينيا لغانا عن تعازيها في ضحايا الزلزال."))
                .containsExactly("Condolence KE > GH");
    }

    @Test
    void theLikeOfficeOfAnotherStateIsToldByItsAdjectiveAlone() {
        assertThat(
                        Articles.holdings(
                                "اجتمع الوزير مع وزير الخارجية الكيني موسى كوفي والنيجيري يوسف"
                                        + " توغار في أكرا."))
                .containsExactly(
                        "موسى كوفي, وزير الخارجية الكيني of KE", "يوسف توغار, وزير الخارجية of NG");
        assertThat(Articles.acts("اتفق الرئيس الكيني وليام روتو والغاني جون ماهاما على عقد قمة."))
                .contains("Commitment KE;GH");
        assertThat(Articles.holdings("أشاد الرئيس الكيني وليام روتو والشعب الغاني بالقرار."))
                .containsExactly("وليام روتو, الرئيس الكيني of KE");
    }

    @Test
    void namesInQuotationMarksAreThoseOfTheOfficeBefore() {
        assertThat(
                        Articles.holdings(
                                "وصل الرئيس الكيني رفقة وزير خارجيته \"أوتشينغ كاماو\" إلى أكرا."))
                .containsExactly("أوتشينغ كاماو, وزير خارجيته of KE");
        assertThat(Articles.holdings("منح الرئيس الكيني \"وسام الشجاعة\" للوزير الغاني."))
                .isEmpty();
        assertThat(Articles.holdings("قال الرئيس الكيني \"لن نقبل بهذا\" في نيروبي.")).isEmpty();
    }

    @Test
    void anOrganIsOfTheStateThatItIsIn() {
        assertThat(
                        Articles.holdings(
                                "أكد المتحدث باسم الرئاسة في كينيا موسى كاماو أن بلاده ترفض"
                                        + " القرار."))
                .containsExactly("موسى كاماو, المتحدث باسم الرئاسة في كينيا of KE");
        assertThat(
                        Articles.holdings(
                                "دعا المدير التنفيذي للجنة الاقتصادية التابعة للأمم المتحدة جوزيف"
                                        + " مبوتو إلى الحوار."))
                .containsExactly(
                        "جوزيف مبوتو, المدير التنفيذي للجنة الاقتصادية التابعة للأمم المتحدة of"
                                + " UN");
    }

    @Test
    void envoysKeepTheirPostsAndTheUnitedNationsSendInternationalOnes() {
        assertThat(
                        Articles.holdings(
                                "حضر الحفل سفير خادم الحرمين الشريفين لدى جمهورية كينيا مندوب"
                                        + " المملكة الدائم لدى الاتحاد الإفريقي خالد المطيري."))
                .singleElement()
                .asString()
                .startsWith("خالد المطيري, سفير خادم الحرمين الشريفين")
                .endsWith("of SA");
        assertThat(
                        Articles.holdings(
                                "حضر اللقاء الملحق العسكري الكويتي في لندن العقيد ركن فهد"
                                        + " المطيري."))
                .singleElement()
                .asString()
                .endsWith("of KW");
        assertThat(Articles.holdings("أشاد الوزير الكيني بجهود المبعوث الدولي ولد الشيخ محمود."))
                .containsExactly("ولد الشيخ محمود, المبعوث الدولي of UN");
    }

    @Test
    void namesThatLookLikeWordsAreReadBehindOffices() {
        assertThat(
                        Articles.holdings(
                                "استقبلت وزيرة خارجية كينيا آن كاماو رئيس غانا. وقالت وزيرة"
                                        + " السياحة التونسية سلمى الزواري إنها ترحب."))
                .containsExactly(
                        "آن كاماو, وزيرة خارجية كينيا of KE",
                        "سلمى الزواري, وزيرة السياحة التونسية of TN");
        assertThat(
                        Articles.holdings(
                                "قال وزير دفاع كوريا الجنوبية كيم يونغ هون إن سيول ترحب. وقال وزير"
                                        + " الوحدة الكوري الجنوبي كيم يونغ شول إن الأمر جيد."))
                .containsExactly(
                        "كيم يونغ هون, وزير دفاع كوريا الجنوبية of KR",
                        "كيم يونغ شول, وزير الوحدة الكوري الجنوبي of KR");
    }

    @Test
    void privatePostsAreOfNoState() {
        assertThat(
                        Articles.holdings(
                                "دعا الإعلامي الكويتي فهد المطيري إلى الحوار. وكانت كينيا قد رحبت"
                                        + " بالقرار."))
                .containsExactly("فهد المطيري, الإعلامي الكويتي of ?");
        assertThat(Articles.acts("أدان زعيم المعارضة الكيني موسى كاماو قرار غانا."))
                .containsExactly("Condemnation موسى كاماو > GH");
        assertThat(Articles.acts("أدان زعيم كينيا موسى كاماو قرار غانا."))
                .containsExactly("Condemnation KE > GH");
    }

    @Test
    void aFieldMayBeThatOfTwoBodies() {
        assertThat(
                        Articles.holdings(
                                "شدد الوزير الكيني للشؤون الإفريقية والاتحاد الإفريقي وجامعة الدول"
                                        + " العربية، موسى كاماو، على أهمية الحوار."))
                .singleElement()
                .asString()
                .startsWith("موسى كاماو, الوزير الكيني للشؤون الإفريقية")
                .endsWith("of KE");
    }

    @Test
    void whatPointsToSomethingIsNoName() {
        assertThat(Articles.holdings("الاتفاق إذا دل على شيء فإنما يدل على نجاح الحوار."))
                .isEmpty();
    }

    @Test
    void readsWhoSpeaksForAnOfficeHolder() {
        assertThat(Articles.acts("وقال متحدث باسم الرئيس الكيني إن غانا تنشر قوات جديدة."))
                .contains("Affirmation KE");
    }
}
