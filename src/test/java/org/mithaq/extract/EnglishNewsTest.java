package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.claim.Claim;
import org.mithaq.source.Language;

/** Sentences in the manner of news agencies, ministries and communiqués, and what they say. */
class EnglishNewsTest {

    private static List<String> acts(String text) {
        return Articles.acts(text, Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peru rejected the report as biased, and Chile accused Bolivia of hiding the figures. | Condemnation CL > BO
                    The Omani side thanked the Kenyan side, and the Kenyan side praised the port of Salalah. | Praise KE
                    Norway condemned the strikes and summoned Belarus's ambassador. | Condemnation NO > BY
                    Pyongyang fired two missiles into the sea, drawing criticism from Tokyo. | Condemnation JP > KP
                    The reform won praise from Lisbon. | Praise PT
                    Malta assured Tunisia of its full support. | Support MT > TN
                    Cuba dispatched a team of doctors to Haiti. | Aid CU > HT
                    UN investigators warned that the camp would be flooded. | Warning UN
                    Fiji noted with concern the rise of the sea. | Concern FJ
                    Laos noted with satisfaction the growth of trade. | Welcome LA
                    Cyprus is deeply saddened by the deaths of the sailors. | Condolence CY
                    Nepal's foreign minister called on Bhutan's prime minister at his residence in Thimphu. | Meeting NP;BT
                    The Asian Development Bank approved $40 million for a railway in Mongolia. | Aid ADB
                    In a telephone call on Friday, Ghana and Togo agreed to reopen the road. | PhoneCall GH;TG
                    Jamaica reached an agreement with Cuba on fishing. | Commitment JM;CU
                    Turkish officials from Ankara and leaders from Serbia and Kosovo met in Skopje. | Meeting RS;XK
                    Latvia welcomed the accord, though Vilnius cautioned against haste. | Warning LT
                    Gabon urged restraint after Angola shelled a village in Zambia. | MilitaryAction AO > ZM
                    Belize thanked Mexico, whose foreign minister denounced the raid. | Condemnation MX
                    Hugo Chávez's government expelled Colombia's ambassador. | Expulsion VE > CO
                    We are gravely concerned about the shelling of hospitals by the rebels, Iceland's minister said. | Concern IS
                    Oman and Iran have been weighing joining the pact. | Intention OM;IR
                    Moscow threatened unspecified consequences. | Threat RU
                    The Irish minister will visit Chad, Mali, Niger, and the Republic of Togo. | Visit IE > TD;ML;NE;TG Planned
                    Presidents Vladimir Putin and Xi Jinping met in Samarkand. | Meeting RU;CN
                    Prime Ministers Fumio Kishida of Japan and Justin Trudeau of Canada met in Ottawa. | Meeting JP;CA
                    Denmark's premier met the presidents of Kenya and Rwanda. | Meeting DK;KE;RW
                    The Government of Japan and the United Nations Development Programme (UNDP) signed an exchange of notes. | Signing JP;UNDP
                    A joint statement issued by Iran and Iraq after the visit called for restraint. | Appeal IR;IQ
                    The two ministers signed a memorandum of understanding between the Ministry of Energy of Jordan and the Ministry of Petroleum of Egypt. | Signing JO;EG
                    Chile joined the Digital Economy Partnership Agreement. | Ratification CL
                    Chinese President Xi Jinping spoke in Beijing. Xi urged Nepal to join. | Appeal CN > NP
                    Palau has lodged solemn representations with the Chinese side. | Condemnation PW > CN
                    Fiji has told Tonga to withdraw its ships. | Demand FJ > TO
                    Niger's junta has revoked a defence agreement with Benin. | Withdrawal NE
                    The IMF board approved a $3 billion bailout for Ghana. | Aid IMF > GH
                    Brazil's Lula called the Israeli campaign a genocide. | Condemnation BR > IL
                    The vote drew an angry response from Budapest. | Condemnation HU
                    Bahrain condemns in the strongest terms the raid on the port. | Condemnation BH
                    Samoa's envoy to Fiji was summoned to the foreign ministry in Suva. | Condemnation FJ > WS
                    New Zealand's Winston Peters met the president of Tonga. | Meeting NZ;TO
                    The Swiss president left for Madrid on Monday. | Visit CH > ES
                    Estonia will expel a Russian diplomat in response, its foreign minister told parliament. | Commitment EE > RU
                    """)
    void readsTheAct(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void doesNotTakeWhatIsPraisedForAnActOfTheOneWhoPraises() {
        assertThat(acts("Iceland thanked Kenya for mediating in Sudan."))
                .containsExactly("Praise IS > KE", "Mediation KE");
    }

    @Test
    void doesNotTakeASideBehindAPrepositionForTheSubject() {
        assertThat(acts("Talks between Chile and Peru accused nobody."))
                .doesNotContain("Condemnation PE");
        assertThat(acts("Relations between Chile and Peru condemned both to silence."))
                .noneMatch(act -> act.startsWith("Condemnation PE"));
    }

    @Test
    void doesNotTakeWhatIsDiscussedForASide() {
        assertThat(acts("Sweden and Norway discussed Belarus with Latvia."))
                .containsExactly("Meeting SE;NO;LV");
    }

    @Test
    void doesNotTakeTheYearsOfAPlanForTheDayOfItsSigning() {
        assertThat(
                        Articles.read(
                                        "Laos and Cuba signed an action plan for 2021-2023.",
                                        Language.ENGLISH)
                                .claims())
                .filteredOn(claim -> claim instanceof Claim.Agreement)
                .extracting(claim -> ((Claim.Agreement) claim).signedOn())
                .containsOnlyNulls();
    }

    @Test
    void countsAnAnniversaryFromTheYearInWhichItIsKept() {
        assertThat(
                        year(
                                "Oman and Nepal marked in 2017 the 40th anniversary of the"
                                        + " establishment of diplomatic relations between Oman and"
                                        + " Nepal."))
                .isEqualTo(1977);
        assertThat(
                        year(
                                "In 2018 envoys came for the 40th anniversary of the establishment"
                                        + " of diplomatic relations between Oman and Nepal in 1978."))
                .isEqualTo(1978);
    }

    private static int year(String text) {
        return Articles.read(text, Language.ENGLISH).claims().stream()
                .filter(
                        claim ->
                                claim instanceof Claim.Act act
                                        && act.type().equals("RelationsEstablished"))
                .map(claim -> ((Claim.Act) claim).date())
                .filter(Objects::nonNull)
                .mapToInt(date -> date.year())
                .findFirst()
                .orElse(0);
    }

    @Test
    void doesNotTakeAPressConferenceForAConference() {
        assertThat(
                        acts(
                                "Speaking at a news conference with his Greek counterpart, Turkish"
                                        + " Foreign Minister Hakan Fidan said that the talks went"
                                        + " well."))
                .containsExactly("Affirmation TR");
    }

    @Test
    void tellsWhoHoldsAStanceFromWhomItIsTowards() {
        assertThat(acts("Qatar expressed the condolences of the State of Qatar to Yemen."))
                .containsExactly("Condolence QA > YE");
        assertThat(acts("The African Union's chair reiterated the full solidarity of the Union."))
                .noneMatch(act -> act.contains(">"));
    }

    @Test
    void readsRegretsInAStatementsOwnVoice() {
        String text =
                "Statement by the Foreign Minister of Iceland\n"
                        + "It is deeply regrettable that Belarus has closed the crossing.";

        assertThat(acts(text)).contains("Concern IS > BY");
    }

    @Test
    void readsWhomEvidencePointsTo() {
        String text =
                "Statement by the Foreign Minister of Iceland\n"
                        + "All the evidence clearly points to Belarus. The road points to Minsk.";

        assertThat(acts(text)).containsExactly("Condemnation IS > BY");
    }

    @Test
    void readsASigningThatANounTells() {
        assertThat(acts("They witnessed the signing of an agreement between Togo and Benin."))
                .contains("Signing TG;BJ");
    }

    @Test
    void doesNotCountMoneyAsAgreements() {
        assertThat(
                        Articles.read(
                                        "Nepal signed with the World Bank a $30 million loan"
                                                + " agreement.",
                                        Language.ENGLISH)
                                .claims())
                .filteredOn(claim -> claim instanceof Claim.Agreement)
                .extracting(claim -> ((Claim.Agreement) claim).count())
                .containsOnly(1);
    }

    @Test
    void readsWhatASpeakerAsksLeaveToSay() {
        String text =
                "Remarks by the Foreign Minister of Iceland\n"
                        + "Let me commend Uganda for hosting the talks. Let me say a word on Mali.";

        assertThat(acts(text)).containsExactly("Praise IS > UG");
    }

    @Test
    void keepsWhatIsSaidInTheMouthOfTheSpeaker() {
        assertThat(acts("Ghana said that Togo had attacked a post and Benin had sent aid."))
                .containsExactly("Affirmation GH");
    }

    @Test
    void doesNotTakeNamesForWords() {
        assertThat(acts("Chad summoned the envoy over what it called an illegal raid."))
                .containsExactly("Condemnation TD");
    }

    @Test
    void tellsAListUnderThoseWhomItNamesAbove() {
        String text =
                "Communiqué of the fifth Estonia-Georgia consultations\n"
                        + "The foreign ministers of Estonia and Georgia met in Narva on 3 May 2019.\n"
                        + "The ministers:\n"
                        + "Reaffirmed their support for the reforms;\n"
                        + "Commended Norway for its help;\n"
                        + "Called on Hungary to lift its veto.";

        assertThat(acts(text)).contains("Support EE;GE", "Praise EE;GE > NO", "Appeal EE;GE > HU");
    }

    @Test
    void takesAnnouncementsForTheirIssuers() {
        String text =
                "The Qatari Foreign Ministry condemned the bombing.\n"
                        + "The statement expressed the condolences of the state to the people of"
                        + " Somalia.";

        assertThat(acts(text)).contains("Condolence QA > SO");
    }

    @Test
    void doesNotTurnToWhomAQuotationNames() {
        String text =
                "Peruvian Foreign Minister Ana Gervasi spoke in Lima. \"Chile should open the"
                        + " border,\" she said on Monday.";

        assertThat(acts(text)).contains("Appeal PE > CL");
    }
}
