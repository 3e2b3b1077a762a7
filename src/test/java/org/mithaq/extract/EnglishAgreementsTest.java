package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;
import org.mithaq.source.Language;

/** Whose the agreements are that English articles tell of, and when they were made. */
class EnglishAgreementsTest {

    private static final String MET = "The Peruvian and Kenyan presidents met today in Lima. ";

    @Test
    void leavesPeaceToThoseWhoMadeIt() {
        assertThat(agreements(MET + "They discussed Nepal's Peace Accord."))
                .containsExactly("Agreement NP null");
        assertThat(agreements(MET + "They discussed the Libyan ceasefire agreement."))
                .containsExactly("Agreement LY null");
        assertThat(agreements("Kenya praised the normalization agreements with Bhutan."))
                .containsExactly("Agreement BT null");
        assertThat(agreements("Kenya and Chad signed a peace agreement."))
                .containsExactly("BilateralAgreement KE;TD null");
    }

    @Test
    void takesNamedFrameworksOfTwoAsAgreements() {
        assertThat(agreements(MET + "They praised the Peru-Kenya Harbour Framework."))
                .containsExactly("Agreement KE;PE null");
        assertThat(agreements(MET + "They praised the framework for regional trade.")).isEmpty();
    }

    @Test
    void readsTheDateThatNamesADocument() {
        assertThat(
                        agreements(
                                "In the Chad-Ghana Joint Statement on Health on May 4, 2019,"
                                        + " Ghana promised help."))
                .containsExactly("JointStatement GH;TD 2019-05-04");
        assertThat(
                        agreements(
                                "Aid rose under the 2014 Memorandum of Understanding between Chad"
                                        + " and Ghana."))
                .containsExactly("MemorandumOfUnderstanding GH;TD 2014");
    }

    @Test
    void findsResolutionsThatAreVotedOn() {
        assertThat(
                        agreements(
                                "Peru thanked Ghana for voting for the UN General Assembly"
                                        + " resolution on Mali."))
                .containsExactly("Resolution UNGA null");
        assertThat(agreements("Peru called the law a breach of the General Assembly resolution."))
                .isEmpty();
    }

    @Test
    void inventsNoAgreementThatIsAskedAfter() {
        assertThat(agreements(MET + "Has there been an agreement on the harbour?")).isEmpty();
        assertThat(agreements(MET + "Envoys met for Malian peace agreement talks.")).isEmpty();
    }

    private static List<String> agreements(String text) {
        return Articles.read(text, Language.ENGLISH).claims().stream()
                .filter(Claim.Agreement.class::isInstance)
                .map(Claim.Agreement.class::cast)
                .map(one -> one.type() + " " + parties(one) + " " + one.signedOn())
                .toList();
    }

    private static String parties(Claim.Agreement agreement) {
        return agreement.parties().stream()
                .map(ActorRef::key)
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
