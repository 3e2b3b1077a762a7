package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.source.Language;

/** Joint statements and short notes on talks: what their chained and plain clauses do. */
class EnglishStatementsTest {

    private static List<String> acts(String text) {
        return Articles.acts(text, Language.ENGLISH);
    }

    private static List<String> statement(String text) {
        return acts("Joint Statement by Peru and Nepal\n\nWe met in Lima this week. " + text);
    }

    @Test
    void whatIsJoinedToWhatGoesOnIsAnActOfItsOwn() {
        assertThat(
                        statement(
                                "We continue to condemn the raids and express deep concern"
                                        + " about the shortage of food."))
                .contains("Condemnation PE;NP", "Concern PE;NP");
        assertThat(
                        statement(
                                "We continue to support the work of ECOWAS, and call for the army"
                                        + " to release the mayor."))
                .contains("Support PE;NP > ECOWAS", "Appeal PE;NP");
    }

    @Test
    void whatIsTalkedAboutIsNotCondemned() {
        assertThat(
                        acts(
                                "The ministers of Kenya and Ghana discussed Chad's unprovoked"
                                        + " attack on Mali."))
                .contains("MilitaryAction TD > ML")
                .noneMatch(act -> act.startsWith("Condemnation"));
        assertThat(
                        acts(
                                "The ministers of Kenya and Ghana discussed how to hold Chad"
                                        + " accountable for its unprovoked attack on Mali."))
                .contains("MilitaryAction TD > ML");
    }

    @Test
    void expectationsAreNotMet() {
        assertThat(acts("Kenya called on Chad to meet the expectations of Malians."))
                .noneMatch(act -> act.startsWith("Meeting"));
    }

    @Test
    void contemptThatADeedShowsIsCondemned() {
        assertThat(statement("Sudan's decision is another example of disregard for the law."))
                .contains("Condemnation PE;NP > SD");
        assertThat(statement("These arrests show the junta's contempt for the courts."))
                .contains("Condemnation PE;NP");
        assertThat(statement("These figures show the junta's budget for the courts."))
                .noneMatch(act -> act.startsWith("Condemnation"));
    }

    @Test
    void whoHasDoneGoodWorkIsPraised() {
        assertThat(statement("Ghana has done remarkable work on clean water."))
                .contains("Praise PE;NP > GH");
        assertThat(statement("Ghana is playing a leading role in the talks."))
                .contains("Praise PE;NP > GH");
        assertThat(statement("Ghana has done some work on clean water."))
                .noneMatch(act -> act.startsWith("Praise"));
    }

    @Test
    void whatWeighsBehindBecauseIsNoStatement() {
        assertThat(statement("The partnership of the two ports is vital for trade in grain."))
                .contains("Affirmation PE;NP");
        assertThat(statement("The old harbour is quiet now because the season is very important."))
                .noneMatch(act -> act.startsWith("Affirmation"));
    }

    @Test
    void whoLeadsADelegationVisits() {
        assertThat(acts("The Ghanaian minister led a delegation to Mali on Sunday."))
                .contains("Visit GH > ML");
        assertThat(acts("The Ghanaian minister led the singers of the choir."))
                .noneMatch(act -> act.startsWith("Visit"));
    }

    @Test
    void aNeedThatIsTalkedAboutIsNoCall() {
        assertThat(acts("The ministers of Kenya and Ghana discussed the need for wells."))
                .contains("Meeting KE;GH")
                .noneMatch(act -> act.startsWith("Appeal"));
    }

    @Test
    void whoOpensAStatementSpeaksInIt() {
        String text =
                "Joint Statement by Peru and Nepal\n\n"
                        + "We, the foreign ministers of Peru and Nepal, express our strongest"
                        + " opposition and deplore the raids of the Sudanese army.";
        assertThat(acts(text)).contains("Rejection PE;NP", "Condemnation PE;NP > SD");
    }

    @Test
    void plansThatAndJoinsStandBesideEachOther() {
        assertThat(
                        acts(
                                "Kenya and Ghana agreed to meet again in May, and to hold"
                                        + " consultations in July."))
                .contains("Meeting KE;GH Planned", "Dialogue KE;GH Planned");
    }

    @Test
    void whatOneIsPraisedForIsOnesDeed() {
        assertThat(acts("Oman commended Ghana for voting in favour of the resolution."))
                .contains("Praise OM > GH", "Vote GH");
        assertThat(acts("Oman asked Ghana about voting in favour of the resolution."))
                .noneMatch(act -> act.startsWith("Vote"));
    }

    @Test
    void anObjectMayStandBeforeItsOwnSubject() {
        assertThat(acts("The envoys discussed the sanctions Ghana and Chad have imposed on Mali."))
                .contains("Sanction GH;TD > ML");
        assertThat(acts("The envoys discussed the trees Ghana and Chad have imposed on Mali."))
                .noneMatch(act -> act.startsWith("Sanction"));
    }

    @Test
    void talksThatWereFruitfulAreAStatement() {
        assertThat(statement("The discussions in Cusco were frank and substantive."))
                .contains("Affirmation PE;NP");
        assertThat(statement("The discussions in Cusco were on the second floor."))
                .noneMatch(act -> act.startsWith("Affirmation"));
    }

    @Test
    void whatAStatementListsTellsItsOwn() {
        assertThat(
                        statement(
                                "We are working together across the whole of health: on measles,"
                                        + " where Ghana has done remarkable work."))
                .contains("Affirmation PE;NP", "Praise PE;NP > GH");
    }

    @Test
    void anAmbassadorWhoIsAMinisterIsOfTheMinistersState() {
        assertThat(
                        acts(
                                "The Kenyan Minister for Foreign Affairs Ambassador Grace Wanjiru"
                                        + " met the president of Chad."))
                .contains("Meeting KE;TD");
    }

    @Test
    void aLanguageIsNoSideAndAJointStaffIssuesNothing() {
        assertThat(acts("Kenya and Chad agreed to expand French language teaching in Nairobi."))
                .noneMatch(act -> act.contains("FR"));
        String text =
                "Deputy Minister Virtanen's Talks in Lima\n\n"
                        + "The below is attributable to Spokesperson Aino Koski of Finland:\n"
                        + "Finnish Deputy Minister Virtanen led a team from the Joint Staff to"
                        + " Lima, Peru to take part in talks.\n"
                        + "We remain committed to clean rivers. We thank our hosts.";
        assertThat(acts(text)).noneMatch(act -> act.startsWith("Commitment") && act.contains("PE"));
    }

    @Test
    void aCoupIsOfTheStateItIsIn() {
        assertThat(statement("We condemn the coup in Togo.")).contains("Condemnation PE;NP > TG");
        assertThat(statement("We condemn the robbery in Togo.")).contains("Condemnation PE;NP");
    }

    @Test
    void theImportanceOfABondIsAffirmedAndOfADeedCalledFor() {
        assertThat(acts("Peru emphasized the importance of its alliance with Nepal."))
                .contains("Affirmation PE")
                .noneMatch(act -> act.startsWith("Appeal"));
        assertThat(acts("Peru emphasized the importance of the development of its relations."))
                .contains("Appeal PE");
    }

    @Test
    void whatOneSaidBeforeIsNotSaidOnceMore() {
        assertThat(statement("As we said in May, the wells of the valley are deep and old."))
                .noneMatch(act -> act.startsWith("Affirmation"));
    }
}
