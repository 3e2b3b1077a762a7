package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.claim.Claim;
import org.mithaq.source.Language;

/** Press releases, travel notes, statements and transcripts of ministries, and what they say. */
class EnglishReleasesTest {

    private static List<String> acts(String text) {
        return Articles.acts(text.replace("\\n", "\n"), Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Laos expresses deep sorrow for the victims of the floods in Vietnam. | Condolence LA > VN
                    Norway is proud to stand in solidarity with the people of Moldova. | Support NO > MD
                    I want to take this opportunity to thank the government of Ghana, the Irish minister said. | Praise IE > GH
                    Eritrea waged a brutal war against Ethiopia. | MilitaryAction ER > ET
                    Spain has authorised a further delivery of tanks to Moldova. | Aid ES > MD
                    Poland imposed severe costs on Belarus. | Sanction PL > BY
                    Five Serbian officials were added to the sanctions list by the European Union. | Sanction EU > RS
                    The emir of Kuwait sent a message to the king of Jordan, congratulating him on the feast. | Congratulation KW > JO
                    The emir of Kuwait sent a message to the king of Jordan, congratulating him on the feast. | Interaction KW > JO
                    Jordan's king received a letter from the emir of Kuwait on trade. | Interaction KW > JO
                    Oman's foreign minister met the Swiss president and thanked her for the support. | Praise OM > CH
                    In Lima, Foreign Minister Kim Jung of South Korea will meet with senior officials. | Meeting KR;PE Planned
                    The Estonian defence minister travelled to Chisinau to meet with senior officials. | Meeting EE;MD
                    Brazil hosted a meeting of donors attended by the envoys of Peru and Chile. | Conference BR;PE;CL
                    Kenya's president will fly to Oslo, joined by his trade minister, to sign a treaty with Norway. | Signing KE;NO Planned
                    Ghana and Togo, along with Benin, condemned the coup. | Condemnation GH;TG;BJ
                    Minister Ali of Oman will travel to Cairo, Amman, and Baghdad in May. | Visit OM > EG;JO;IQ Planned
                    The minister of Iceland will travel to Jerusalem, Ramallah, and Cairo. | Visit IS > IL;PS;EG Planned
                    Norway extended its wishes to the people and the government of the Republic of Malawi. | Congratulation NO > MW
                    Norway announced $5 million in aid to help Mali fight malaria. | Aid NO > ML
                    Canada is sanctioning Hernando Bedoya Ruiz for his role in the coup. | Sanction CA > Hernando Bedoya Ruiz
                    Norway urged that Chad halt its attack on the port of Togo. | MilitaryAction TD > TG
                    Sweden met with Kenyan President William Ruto; and with Rwandan leaders. | Meeting SE;KE;RW
                    We continue to urge Ghana to open the port, Sweden's minister said. | Appeal SE > GH
                    The UN Human Rights Council met. The Council condemned Chad. | Condemnation UN Human Rights Council > TD
                    """)
    void readsTheAct(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void aWishThatOnlyOpensIsNoIntention() {
        assertThat(acts("I want to thank the government of Ghana, the Irish minister said."))
                .containsExactly("Praise IE > GH");
    }

    @Test
    void aClearMessageIsNoLetter() {
        assertThat(acts("Japan sent a clear message to Fiji that the port must stay open."))
                .noneMatch(act -> act.startsWith("Interaction"));
    }

    @Test
    void condolencesOfAStatement() {
        String text =
                """
                Statement on the Floods in Nepal

                Norway is shocked by the floods. Our thoughts and prayers are with the people of \
                Nepal. We wish the injured a full recovery.
                """;
        assertThat(acts(text)).contains("Condolence NO > NP", "Condolence NO");
    }

    @Test
    void aTranscriptIsOfThoseWhoSpeak() {
        String text =
                """
                Minister Aroha Tane and Estonian Foreign Minister Margus Tamm Before Their Meeting

                Aroha Tane, Minister of Foreign Affairs of New Zealand
                MINISTER TANE: It is a great pleasure to welcome the foreign minister to Wellington.
                FOREIGN MINISTER TAMM: Thank you, Minister. Thank you very much for the welcome. \
                Estonia condemns the attack on the port.
                MINISTER TANE: Thank you, Minister.
                """;
        assertThat(acts(text))
                .containsOnlyOnce("Praise EE > NZ")
                .contains("Meeting NZ;EE Planned", "Condemnation EE")
                .doesNotContain("Praise NZ > EE");
    }

    @Test
    void aReleaseTellsOfItsOwnOfficers() {
        String text =
                """
                Deputy Minister Okoye's Travel to Ghana and Togo

                Office of the Spokesperson
                Deputy Minister for Economic Growth, Energy, and the Environment Ada Okoye of Nigeria \
                will travel to Accra. She will also visit Togo because of Benin's attack on the port.
                """;
        assertThat(acts(text)).contains("Visit NG > GH Planned", "Visit NG > TG Planned");
    }

    @Test
    void aJointStatementIsOfThoseWhoOpenIt() {
        String text =
                """
                Joint Statement on the Safety of Tankers

                The governments of Chile, Peru, and Ecuador support the efforts of the UN.
                We urge donors to help.
                """;
        assertThat(acts(text)).contains("Appeal CL;PE;EC");
    }

    @Test
    void aReleaseSanctionsWithoutNamingItself() {
        String text =
                """
                Statement on Measures against the Junta

                Ministry of Foreign Affairs of Japan
                Today Japan is designating three officers: Aung Lin Htun, Myo Thein, and Kyaw Swe.
                Twelve firms are also being designated for their support of the war.
                """;
        assertThat(acts(text)).filteredOn(act -> act.startsWith("Sanction JP")).hasSize(2);
    }

    @Test
    void thePartiesAreNotTheOneWhoCallsOnThem() {
        String text =
                """
                Statement on the Talks

                Norway condemns the attack by Eritrea. The parties must return to the talks.
                """;
        assertThat(acts(text)).contains("Demand NO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway's embassy announced that applications should be submitted by June. | Demand
                    Guatemala celebrates its national day on Friday. | Praise
                    The Council of Ministers of Peru concluded a debate on the Kremlin's war. | MilitaryAction PE
                    It is an opportunity for Norway to prevent such aggression. | Condemnation
                    Belize offers opportunities to study abroad. | Commitment
                    Fiji recognized Tonga's progress in health. | Recognition
                    """)
    void doesNotInvent(String text, String act) {
        assertThat(acts(text)).noneMatch(found -> found.startsWith(act));
    }

    @Test
    void whomAnOfficerIsToMeetIsOfThePlace() {
        String text =
                """
                Minister Larsen's Travel to Panama

                Office of the Spokesperson
                Minister of Trade Eva Larsen of Norway will travel to Panama. While in Panama, Minister \
                Larsen will meet with President Juan Arosa Vega and Foreign Minister Inés Duarte.
                """;
        assertThat(acts(text)).contains("Meeting NO;PA Planned");
    }

    @Test
    void aStatementReleasedByManyIsTheirs() {
        String text =
                """
                Joint Statement on the Anniversary of the Syrian Uprising

                The following statement was released by Chile, Peru, and Ecuador on the anniversary of \
                the Syrian uprising:
                We urge donors to help.
                """;
        assertThat(acts(text)).contains("Appeal CL;PE;EC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Secretary-General strongly condemns the attack in Juba. He extends his condolences to the families of the victims and to the Government of Kenya. | Condolence UN > KE
                    The Commission has allocated 12 million euros in aid to Chad. EU ships will carry it. | Aid European-Commission > TD
                    The High Representative said the EU stands firmly with Moldova. | Support EU > MD
                    The members of the Security Council met. They expressed their sympathy to the Government of Fiji. | Condolence UNSC > FJ
                    Royal Air Force Typhoons have attacked a Daesh weapons store. | MilitaryAction GB > Islamic State
                    The Prime Minister spoke to President Tal of Mali this afternoon. A Downing Street spokesperson said that they agreed to meet. | PhoneCall GB;ML
                    Thai Deputy Premier Somkid met the press. Somkid said Thailand would build the port. | Commitment TH
                    "We will stay," Estonian Foreign Minister Urmas Tamm said on Monday. "Russia must withdraw its troops from Georgia." | Demand EE > RU
                    NATO allies agreed on Tuesday to step up their support, Secretary General Jens Stoltenberg said. | Commitment NATO
                    The African Union's Peace and Security Council suspended Niger from its meetings. | Sanction African-Union > NE
                    """)
    void officesAndBodiesThatTheTextDoesNotName(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void aSecretaryGeneralOfAnotherBodyIsNotThatOfTheUnitedNations() {
        String text =
                """
                NATO welcomed the vote. NATO will keep its ships in the Baltic, and NATO planes watch the \
                coast. The Secretary-General condemned the attack on the cable.
                """;
        assertThat(acts(text)).contains("Condemnation NATO").doesNotContain("Condemnation UN");
    }

    @Test
    void remarksThatAreAnnouncedAreNoPromise() {
        assertThat(acts("Norway's foreign minister will deliver remarks to the students of Oslo."))
                .isEmpty();
    }

    @Test
    void aGuestWhoIsWelcomedDoesNotReceiveHimself() {
        String text =
                "Kyrgyz President Sadyr Japarov arrived in Dushanbe. He was welcomed at the airport by"
                        + " Tajik Prime Minister Kokhir Rasulzoda.";
        assertThat(acts(text)).containsExactly("Visit KG > TJ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenyan Foreign Minister Amina Otieno met Swiss Foreign Minister Karl Frei in Bern. The Kenyan minister and the Foreign Minister praised the accord. | Praise KE;CH
                    Peru's envoy spoke with Chilean Deputy Minister Ana Rojas representing the Alliance, and Bolivian Foreign Minister Luis Paz. | PhoneCall PE;CL;BO
                    The German Chancellor received the King of Jordan. The Chancellor thanked him, and the King called for aid. | Appeal JO
                    Norway and Fiji met. The two strongly condemned the attack by Chad. | Condemnation NO;FJ > TD
                    Estonian MFA Political Director Jaan Kask spoke with Malta's foreign minister. | PhoneCall EE;MT
                    Kenya's president looks forward to his visit to Ghana. | Visit KE > GH Planned
                    """)
    void thoseWhomListsAndOfficesMean(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway's minister discussed the urgent need to confront hunger and bolster growth. | Demand
                    Norway's foreign minister spoke with Fiji's about efforts by the allies to provide aid to Chad. | Aid
                    Norway praised Chad for its commitment to peace. | Commitment
                    Norway supports the UN-facilitated political process. | Mediation
                    Norway pledged swift, coordinated, and severe costs. | Interaction
                    """)
    void doesNotReadNounsAsDeeds(String text, String act) {
        assertThat(acts(text)).noneMatch(found -> found.startsWith(act));
    }

    @Test
    void thoseWhoTalkOfAThirdDoNotTalkWithIt() {
        assertThat(acts("Norway and Fiji met. The two also talked about a deal with Tonga."))
                .noneMatch(found -> found.contains("TO"));
    }

    @Test
    void anAccordThatAllKnowIsNotOfThePairOfTheArticle() {
        String text =
                "Norway and Fiji met in Suva. Norway and Fiji are committed to the Paris Agreement.";
        assertThat(Articles.read(text, Language.ENGLISH).claims())
                .filteredOn(Claim.Agreement.class::isInstance)
                .allSatisfy(claim -> assertThat(((Claim.Agreement) claim).parties()).isEmpty());
    }

    @Test
    void aStatementIsOfThoseItIsIssuedByWhateverItsHeadlineNames() {
        String text =
                """
                Statement on the UN-AU Facilitated Political Process

                Following is a joint statement on the UN-AU process issued by Chile, Peru, and Ecuador.
                We applaud the efforts of the envoys.
                """;
        assertThat(acts(text)).contains("Praise CL;PE;EC");
    }

    @Test
    void aResolutionOfTheSecurityCouncilIsReadItemByItem() {
        String text =
                """
                The Security Council,
                Recalling its previous resolutions on Mali,
                Expressing its concern at the violence,
                1. Decides to extend the mandate of the mission until 30 June 2024;
                2. Calls on all parties to respect the ceasefire;
                3. Urges Mali to cooperate with the mission;
                4. Condemns the attacks on the convoys.
                """;
        assertThat(acts(text))
                .containsExactly(
                        "Affirmation UNSC",
                        "Concern UNSC",
                        "Commitment UNSC",
                        "Appeal UNSC",
                        "Appeal UNSC > ML",
                        "Condemnation UNSC");
    }

    @Test
    void aidOfSeveralKindsIsSeveralDeeds() {
        String text =
                "Canada said on Monday that it helps. Canada has trained 2,000 Moldovan guards and"
                        + " donated 20 vehicles to the Moldovan police.";
        assertThat(acts(text)).filteredOn("Aid CA > MD"::equals).hasSize(2);
    }

    @Test
    void whomOneSpeaksWithIsOfTheStateNamedBefore() {
        String text =
                """
                Statement by the Prime Minister of Fiji

                Fiji stands with Tonga. I spoke this morning with Prime Minister Sovaleni.
                We condemn the raid on Samoa's port.
                """;
        assertThat(acts(text)).contains("PhoneCall FJ;TO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenyan Minister Ann Otieno spoke with EU High Representative Kaja Kallas. The Minister and High Representative Kallas condemned the raid. | Condemnation KE;EU
                    Norway condemned the long, unprovoked, and cruel attack on Chad by Sudan's forces. | Condemnation NO > SD
                    Norway wants sanctions on Sudan for its aggression against Chad. | MilitaryAction SD > TD
                    Norway designated Ambassador Eva Moe as chargé to the Republic of Togo. | AmbassadorAppointed NO > TG
                    Norway condemned Putin's war of choice in the east. | Condemnation NO > RU
                    """)
    void doersThatStandFarFromTheirDeeds(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void aReleaseOnOfficersOfAnotherStateIsNotThatStates() {
        String text =
                """
                Public Designation of Former Namibian Officials

                Office of the Spokesperson
                We are announcing the designation of two former Namibian officials.
                This action was taken under the law of Canada. We will continue to act.
                """;
        assertThat(acts(text)).contains("Commitment CA").noneMatch(act -> act.contains(" NA"));
    }

    @Test
    void assaultsOnRightsAreNoWar() {
        assertThat(acts("Norway condemned Chad's assaults on human rights and democracy."))
                .containsExactly("Condemnation NO > TD");
    }
}
