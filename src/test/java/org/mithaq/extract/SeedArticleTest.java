package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mithaq.claim.Claim;

/** The first article, read as an analyst would. */
class SeedArticleTest {

    private final String text = text();

    private static String text() {
        try {
            return Files.readString(Path.of("seeds/seed.txt"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsWhatWasAgreed() {
        assertThat(Articles.agreements(text))
                .containsExactlyInAnyOrder(
                        "JointDeclaration US;QA Signed null 1",
                        "MemorandumOfUnderstanding QA;US Signed 2017-06-11 1",
                        "JointStatement QA;US null null 1");
    }

    @Test
    void tellsWhoSpokeForWhom() {
        assertThat(Articles.holdings(text))
                .containsExactly("خالد العطية, وزير الدولة القطري لشؤون الدفاع of QA");
    }

    @Test
    void tellsEachActWithItsSides() {
        assertThat(Articles.acts(text))
                .contains(
                        "Commitment US > QA",
                        "Praise US > QA",
                        "Intention QA;US",
                        "Affirmation QA",
                        "Welcome QA;US",
                        "Commitment QA;US",
                        "Support QA;US > GCC",
                        "Dialogue QA;US")
                .hasSizeBetween(16, 20);
        assertThat(Articles.acts(text))
                .filteredOn(act -> act.startsWith("Concern QA;US"))
                .hasSize(2);
        assertThat(Articles.acts(text))
                .filteredOn(act -> act.startsWith("Praise US > QA"))
                .hasSize(3);
        assertThat(Articles.acts(text)).filteredOn(act -> act.startsWith("Signing")).hasSize(2);
        assertThat(Articles.acts(text))
                .anyMatch(
                        act ->
                                act.startsWith("BodyFormed")
                                        && act.contains("QA")
                                        && act.contains("US"));
    }

    @Test
    void restsEachClaimOnTheWordsOfTheArticle() {
        for (Claim claim : Articles.read(text).claims()) {
            assertThat(claim.evidence().span().of(text)).isNotBlank();
            assertThat(claim.evidence().rule()).startsWith("ar/");
            assertThat(claim.evidence().confidence()).isBetween(0.3, 1.0);
        }
    }

    @Test
    void tellsWhichDocumentCarriesAnAct() {
        assertThat(Articles.read(text).claims())
                .filteredOn(claim -> claim instanceof Claim.Act act && act.through() != null)
                .extracting(
                        claim ->
                                ((Claim.Act) claim).type()
                                        + " "
                                        + ((Claim.Act) claim).through().type())
                .containsExactly("Appeal JointDeclaration", "Appeal JointStatement");
    }

    @Test
    void tellsWhatTheDeclarationWasSignedWithin() {
        assertThat(Articles.read(text).claims())
                .filteredOn(
                        claim ->
                                claim instanceof Claim.Agreement agreement
                                        && agreement.type().equals("JointDeclaration"))
                .extracting(claim -> ((Claim.Agreement) claim).occasion().type())
                .containsExactly("Dialogue");
    }
}
