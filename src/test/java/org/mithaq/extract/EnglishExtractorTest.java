package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            The Indian foreign minister met his counterpart from Nepal. | Meeting IN
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
                "German Foreign Minister Annalena Baerbock said that the situation was grave. Baerbock urged Serbia to talk.";

        assertThat(acts(text)).contains("Affirmation DE", "Appeal DE > RS");
    }

    @Test
    void speaksForAllSidesOfAJointStatement() {
        String text =
                "Joint Statement by Norway and Sweden\nThe following joint statement was released by the Governments of Norway and Sweden.\n"
                        + "We condemn the attack on the mosque. We will continue to support the victims.";

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
}
