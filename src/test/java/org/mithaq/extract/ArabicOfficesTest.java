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
}
