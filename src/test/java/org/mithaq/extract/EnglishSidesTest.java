package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;
import org.mithaq.source.Language;

/** Whom the words of remarks and reports of meetings mean without naming them. */
class EnglishSidesTest {

    private static final String TALK =
            """
            Foreign Minister Nora Hale of Norway and Kenyan Foreign Minister Paul Otieno Before \
            Their Meeting

            FOREIGN MINISTER HALE: %s

            FOREIGN MINISTER OTIENO: %s
            """;

    private static List<String> acts(String text) {
        return Articles.acts(text, Language.ENGLISH);
    }

    @Test
    void aGreetingIsForTheOneWhoIsFaced() {
        assertThat(
                        acts(
                                TALK.formatted(
                                        "I am delighted to have the minister here in Oslo today.",
                                        "We are grateful for the warm welcome.")))
                .contains("Welcome NO > KE", "Praise KE > NO");
    }

    @Test
    void aHopeForOnesTalksIsForTheOneWhoIsFaced() {
        assertThat(
                        acts(
                                TALK.formatted(
                                        "I look forward to our discussion.",
                                        "We hope that the rains will come soon.")))
                .contains("Intention NO > KE")
                .noneMatch(act -> act.equals("Intention KE > NO"));
    }

    @Test
    void praiseOfAnotherIsForThatOne() {
        assertThat(acts(TALK.formatted("We commend Ghana for its efforts.", "We agree.")))
                .contains("Praise NO > GH");
    }

    @Test
    void aReportOfThanksFacesNobody() {
        assertThat(
                        acts(
                                """
                                Norway and Kenya hold talks

                                The Norwegian minister was grateful for the long rains.
                                """))
                .noneMatch(act -> act.equals("Praise NO > KE"));
    }

    @Test
    void officersToldTogetherAreThoseWhoMet() {
        String text =
                """
                Canadian Deputy Foreign Minister Jane Lowe spoke with Kenyan Deputy Foreign \
                Minister Paul Otieno and Ghanaian First Deputy Foreign Minister Kofi Mensah. \
                The Deputy Minister and the two deputy foreign ministers condemned the launch of \
                missiles by Yemen. The Deputy Minister and deputy foreign ministers rejected the \
                decision of Fiji.
                """;
        assertThat(acts(text)).contains("Condemnation CA;KE;GH > YE", "Rejection CA;KE;GH > FJ");
    }

    @Test
    void twoOfficesJoinedMayBeTwoPersons() {
        String text =
                """
                Canadian Deputy Minister Jane Lowe met Kenyan Vice Foreign Minister Paul Otieno. \
                The Deputy Minister and Vice Foreign Minister condemned the launch of missiles by \
                Yemen.
                """;
        assertThat(acts(text)).contains("Condemnation CA;KE > YE");
    }

    @Test
    void twoOfficesJoinedMayBeOnePersons() {
        String text =
                """
                Qatari Prime Minister and Foreign Minister Khalid Salem met Kenyan President Paul \
                Otieno. The Prime Minister and Foreign Minister condemned the launch of missiles by \
                Yemen.
                """;
        assertThat(acts(text)).contains("Condemnation QA > YE");
    }

    @Test
    void remarksAfterATalkFaceTheOneWhoWasMet() {
        String text =
                """
                Press Remarks after a Meeting with Kenyan President Paul Otieno

                Jane Lowe, Foreign Minister of Canada
                Nairobi, Kenya
                Good afternoon. We just concluded a productive meeting. I look forward to our \
                discussion on trade. We are honored by the warm welcome.
                """;
        assertThat(acts(text)).contains("Meeting CA;KE", "Intention CA > KE");
    }

    @Test
    void aGatheringIsOfTheBodyThatItsWordsName() {
        assertThat(acts("The Swedish minister attended the NATO summit in Madrid."))
                .contains("Conference SE;NATO");
        assertThat(acts("Peru's minister will attend the G20 Foreign Ministers' Meeting in Rome."))
                .contains("Conference PE;G20 Planned");
        assertThat(acts("The Kenyan minister attended a conference on the UN Charter."))
                .contains("Conference KE");
    }

    @Test
    void aSeaIsNoState() {
        assertThat(acts("Peru affirmed its commitment to peace on the Korean Peninsula."))
                .contains("Commitment PE");
        assertThat(acts("Peru affirmed its commitment to the Korean people."))
                .contains("Commitment PE > KR");
    }

    @Test
    void bareThanksOnlyEndATalk() {
        assertThat(acts(TALK.formatted("We agree. Thank you very much.", "Thank you.")))
                .noneMatch(act -> act.startsWith("Praise"));
        assertThat(acts(TALK.formatted("Thank you for the welcome.", "Thank you, Nora.")))
                .contains("Praise NO > KE", "Praise KE > NO");
    }

    @Test
    void officialsWhoAreNotNamedAreThoseOfThePlaceVisited() {
        assertThat(
                        acts(
                                """
                                Sweden's foreign minister will travel to Peru. She will meet with \
                                senior government officials and visit a school.
                                """))
                .contains("Meeting SE;PE Planned", "Visit SE > PE Planned");
        assertThat(
                        acts(
                                """
                                Sweden's foreign minister will travel to Peru. She will meet with \
                                regional leaders.
                                """))
                .contains("Meeting SE Planned");
    }

    @Test
    void theyWhoMeetAndThankAreTheSame() {
        assertThat(
                        acts(
                                """
                                Canadian Special Envoy for Peru Tim Lowe and Ambassador to Peru \
                                Steve Fagan visited Lima today. During the trip, they met with \
                                Peruvian President Pablo Luna and reiterated Canada's support for \
                                trade.
                                """))
                .contains("Meeting CA;PE", "Support CA");
    }

    @Test
    void oneWhoIsCongratulatedIsOfTheOtherState() {
        assertThat(
                        acts(
                                """
                                The Kenyan Election

                                Jane Lowe, Foreign Minister of Canada
                                On behalf of Canada, I congratulate President-elect Paul Otieno on \
                                his election as Kenya's next president. We commend the millions of \
                                Kenyan voters.
                                """))
                .contains("Congratulation CA > KE", "Praise CA > KE");
    }

    @Test
    void verbsThatAreJoinedShareTheirObject() {
        assertThat(acts("Fiji welcomes and strongly supports Tonga's proposal."))
                .contains("Welcome FJ > TO");
        assertThat(acts("Fiji welcomed the announcement that Tonga and Samoa agreed to talk."))
                .contains("Welcome FJ > TO;WS");
    }

    @Test
    void sorrowIsForTheStateWhereItHappened() {
        assertThat(acts("Norway expresses sorrow for the victims of the earthquake in Nepal."))
                .contains("Condolence NO > NP");
    }

    @Test
    void aReleaseIsOfTheDepartmentThatItBeginsWith() {
        String text =
                """
                Targeting the Elites of Chad

                Office of the Spokesperson
                Today, the Department of State has taken action. We are steadfast in our \
                commitment to peace. Our partners and we have sanctioned Ali Toure. We thank Togo.
                """;
        assertThat(acts(text)).contains("Sanction US > Ali Toure", "Praise US > TG");
    }

    @Test
    void anOfficeMayBeForAnyAffairs() {
        assertThat(
                        acts(
                                """
                                Assistant Secretary of State for Oceans and Environmental Affairs \
                                Monica Lowe will travel to Fiji.
                                """))
                .containsExactly("Visit US > FJ Planned");
    }

    @Test
    void bothCountriesOfATalkAreThoseWhoFaceOneAnother() {
        assertThat(
                        acts(
                                TALK.formatted(
                                        "Both of our countries are concerned about piracy.",
                                        "Ghana and Togo met. The two of us agree.")))
                .contains("Concern NO;KE");
    }

    @Test
    void whoHostsTalksIsNoHostOfAVisit() {
        assertThat(acts("Canada and Peru hosted the Canada-Peru Health Dialogue."))
                .contains("Dialogue CA;PE")
                .noneMatch(act -> act.startsWith("Visit"));
        assertThat(acts("The Canadian minister hosted Kenyan Foreign Minister Paul Otieno."))
                .contains("Visit KE > CA");
    }

    @Test
    void aStatementOnADeedIsNotByWhoDidIt() {
        assertThat(
                        Articles.read(
                                        """
                                        Foreign Ministers' Statement on the Launch of a Missile by \
                                        Chad

                                        The text of the following statement was released by the \
                                        foreign ministers of Kenya, Ghana, and Peru.
                                        We condemn the launch of a missile by Chad.
                                        """,
                                        Language.ENGLISH)
                                .claims()
                                .stream()
                                .filter(Claim.Agreement.class::isInstance)
                                .flatMap(claim -> ((Claim.Agreement) claim).parties().stream())
                                .map(ActorRef::key))
                .containsExactlyInAnyOrder("KE", "GH", "PE");
    }

    @Test
    void wishesAndTiesAreForThoseWhomTheirWordsName() {
        assertThat(acts("Norway sends best wishes to the people and the Government of Rwanda."))
                .contains("Congratulation NO > RW");
        assertThat(acts("Norway cherishes its friendship with Ghana.")).contains("Praise NO > GH");
        assertThat(acts("Norway welcomed its cooperation with the Rwandan government."))
                .contains("Welcome NO > RW");
        assertThat(acts("Norway praised its own work with care.")).contains("Praise NO");
        assertThat(acts(TALK.formatted("We stand with you.", "We agree.")))
                .contains("Support NO > KE");
    }

    @Test
    void aBodyIsKnownByEitherSpellingOfItsName() {
        String text =
                "The Swedish minister met with the Director-General of the %s for the Prohibition"
                        + " of Chemical Weapons.";
        assertThat(acts(text.formatted("Organization"))).contains("Meeting SE;OPCW");
        assertThat(acts(text.formatted("Organisation"))).contains("Meeting SE;OPCW");
    }

    @Test
    void speakersWhoAlternateFaceOneAnother() {
        String text =
                """
                Press Conference in Oslo

                Norwegian Foreign Minister Nora Hale and Kenyan Foreign Minister Paul Otieno \
                spoke to the press in Oslo.

                FOREIGN MINISTER HALE: I am delighted to have the minister here.

                FOREIGN MINISTER OTIENO: We are grateful for the welcome.
                """;
        assertThat(acts(text)).contains("Welcome NO > KE", "Praise KE > NO");
    }

    @Test
    void whatTalksFocusedOnIsTheirMatter() {
        String text =
                """
                Norwegian Foreign Minister Nora Hale met Kenyan Foreign Minister Paul Otieno. The \
                talks focused on trade. The meeting also covered fisheries.
                """;
        assertThat(Articles.read(text, Language.ENGLISH).claims())
                .filteredOn(Claim.Act.class::isInstance)
                .singleElement()
                .satisfies(
                        claim ->
                                assertThat(((Claim.Act) claim).topics())
                                        .contains("trade", "agriculture-food"));
        assertThat(acts("The talks focused on trade.")).isEmpty();
    }

    @Test
    void aWarToldAgainWithoutItsTargetIsTheSame() {
        assertThat(
                        acts(
                                "Sweden condemned Eritrea's war against Ethiopia. Sweden regretted"
                                        + " Eritrea's war."))
                .filteredOn(act -> act.startsWith("MilitaryAction"))
                .containsExactly("MilitaryAction ER > ET");
    }

    @Test
    void aProvinceIsNoState() {
        assertThat(acts("Sweden's minister travelled to Clarkston, Georgia."))
                .noneMatch(act -> act.contains("GE"));
        assertThat(acts("Sweden's minister travelled to Tbilisi, Georgia."))
                .contains("Visit SE > GE");
    }

    @Test
    void whatOneWishesAnotherIsNoDeedOfTheOther() {
        assertThat(acts(TALK.formatted("We thank you as you celebrate your day.", "We agree.")))
                .contains("Praise NO > KE")
                .noneMatch(act -> act.equals("Praise KE"));
    }

    @Test
    void praiseOfYourWorkIsForTheOneWhoIsFaced() {
        assertThat(
                        acts(
                                TALK.formatted(
                                        "We appreciate all of your efforts to stop the Chadian"
                                                + " attacks.",
                                        "We convey our appreciation for your support to Kenya.")))
                .contains("Praise NO > KE", "Praise KE > NO");
    }
}
