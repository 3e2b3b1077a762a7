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
}
