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

/** English sentences written for these tests, and what they say. */
class EnglishExtractorTest {

    private static List<String> acts(String text) {
        return Articles.acts(text, Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tunisia condemned the attack on the mosque on Friday. | Condemnation TN
                    Omani Foreign Minister Badr Albusaidi called on Iran to show restraint. | Appeal OM > IR
                    Japan expressed concern over the missile tests. | Concern JP
                    Kuwait welcomed the return of the ambassador. | Welcome KW
                    Turkish President Recep Tayyip Erdogan thanked Qatar for its help. | Praise TR > QA
                    France reaffirmed its full support for Lebanon. | Support FR > LB
                    Egypt stressed the importance of a political solution. | Appeal EG
                    Moscow denied the accusations. | Denial RU
                    Germany pledged to provide more help. | Commitment DE
                    Algeria demanded that the settlements end. | Demand DZ
                    Italy's Defense Minister Guido Crosetto visited Baghdad last week. | Visit IT > IQ
                    The Kremlin rejected the proposal. | Rejection RU
                    The attack was condemned by Norway and Sweden. | Condemnation NO;SE
                    China imposed sanctions on Lithuania over the dispute. | Sanction CN > LT
                    The Indian foreign minister met his counterpart from Nepal. | Meeting IN;NP
                    """)
    void readsOneAct(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void joinsSubjects() {
        assertThat(acts("Sudan and Chad signed an agreement on border control."))
                .containsExactly("Signing SD;TD");
    }

    @Test
    void findsAPersonAgainByFamilyName() {
        String text =
                "German Foreign Minister Annalena Baerbock said that the situation was grave."
                        + " Baerbock urged Serbia to talk.";

        assertThat(acts(text)).contains("Affirmation DE", "Appeal DE > RS");
    }

    @Test
    void speaksForAllSidesOfAJointStatement() {
        String text =
                "Joint Statement by Norway and Sweden\n"
                        + "The following joint statement was released by the Governments of Norway and"
                        + " Sweden.\n"
                        + "We condemn the attack on the mosque. We will continue to support the"
                        + " victims.";

        assertThat(acts(text)).contains("Condemnation NO;SE", "Commitment NO;SE");
    }

    @Test
    void tellsPlannedAndDeniedFromDone() {
        assertThat(acts("French President Emmanuel Macron will visit Beirut next month."))
                .containsExactly("Visit FR > LB Planned");
        assertThat(acts("Oman did not sever ties with Syria."))
                .containsExactly("RelationsSevered OM > SY Negated");
    }

    @Test
    void inventsNothing() {
        for (String text :
                List.of(
                        "Heavy rain fell on the coast of Yemen yesterday.",
                        "Oil prices rose in Asian markets.",
                        "The exhibition opened in Doha to large crowds.",
                        "Witnesses said the fire broke out at dawn.")) {
            assertThat(acts(text)).as(text).isEmpty();
        }
    }

    @Test
    void survivesNastyText() {
        for (String text :
                List.of(
                        "",
                        ".",
                        "\"",
                        "said said said",
                        "X said X said",
                        "'s 's 's",
                        "A".repeat(50_000),
                        "President ".repeat(5_000),
                        "and Qatar ".repeat(3_000))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> acts(text + "."));
        }
    }

    @Test
    void letsTalksGoOnBetweenThoseWhoMet() {
        String text =
                """
                Secretary Kofi Mensah of Ghana met Foreign Minister Jens Dahl of Denmark in Accra. \
                The Secretary and the Foreign Minister also discussed cocoa. The Secretary \
                discussed ports. He praised Togo.\
                """;

        assertThat(acts(text)).containsExactly("Meeting GH;DK", "Praise GH > TG");
    }

    @Test
    void takesARegimeForTheStateThatAStatementIsAbout() {
        String text =
                """
                Joint Statement on Myanmar

                The text of the following statement was released by the Governments of Palau and \
                Nauru. We condemn the violence in Myanmar. We urge the regime to step down.\
                """;

        assertThat(acts(text)).contains("Appeal PW;NR > MM");
    }

    @Test
    void takesMinistersOfABlocForTheirStates() {
        String text = "The G7 foreign ministers of Canada, Italy and Japan condemned the attack.";

        assertThat(acts(text)).containsExactly("Condemnation CA;IT;JP");
        assertThat(acts("The Quad and the G20 praised Samoa."))
                .containsExactly("Praise Quad;G20 > WS");
    }

    @Test
    void readsNoAgreementWhereAllAreOfOneMind() {
        assertThat(
                        Articles.read("Fiji and Tonga were in full agreement.", Language.ENGLISH)
                                .claims())
                .noneMatch(Claim.Agreement.class::isInstance);
    }

    @Test
    void readsCourtesiesOfSpeakersWhoFaceEachOther() {
        String text =
                """
                Minister Jens Dahl of Denmark and Foreign Minister Farrukh Aliev of Tajikistan

                MINISTER DAHL: It is a great pleasure to welcome Foreign Minister Aliev here.

                FOREIGN MINISTER ALIEV: Thank you for this meeting. Denmark and Tajikistan enjoy \
                a close partnership. Thank you all.\
                """;

        assertThat(acts(text))
                .contains("Welcome DK > TJ", "Praise TJ > DK", "Affirmation TJ")
                .filteredOn(act -> act.startsWith("Praise"))
                .hasSize(1);
    }

    @Test
    void readsNoSpeechOfWhatOneDeclinesToComment() {
        assertThat(acts("A spokesman for the Samoan government declined to comment.")).isEmpty();
    }

    @Test
    void takesAllOfAListOfObjects() {
        assertThat(acts("Peru urged Kenya, Uganda and Rwanda to resume talks."))
                .contains("Appeal PE > KE;UG;RW");
    }

    @Test
    void knowsTheSidesOfAnAgreementThatAMinistryReports() {
        String text =
                "Peru and Chile signed an agreement on Tuesday to share water, the Peruvian foreign"
                        + " ministry said.";

        assertThat(acts(text)).containsExactly("Signing PE;CL");
        assertThat(Articles.read(text, Language.ENGLISH).claims())
                .filteredOn(Claim.Agreement.class::isInstance)
                .allSatisfy(claim -> assertThat(((Claim.Agreement) claim).parties()).hasSize(2))
                .hasSize(1);
    }

    @Test
    void readsWhatAStatementHoldsAgainstAState() {
        String text =
                """
                Joint Statement on Mali

                The text of the following statement was released by the Governments of Malta and \
                Ghana. Russia's conduct, like its support for militias, threatens the peace. We \
                support Mali and we stand together to impose costs on Russia.\
                """;

        assertThat(acts(text))
                .containsExactly(
                        "Condemnation MT;GH > RU", "Support MT;GH > ML", "Commitment MT;GH > RU");
    }

    @Test
    void takesADeclarationWithANameForAnInstrument() {
        assertThat(acts("Kenya and Malawi signed the Mombasa Declaration."))
                .containsExactly("Signing KE;MW");
        assertThat(Articles.read("Kenya praised the declaration.", Language.ENGLISH).claims())
                .noneMatch(Claim.Agreement.class::isInstance);
    }
}
