package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.source.Language;

/** Transcripts of remarks and statements in a state's own voice: what their plain words do. */
class EnglishRemarksTest {

    private static final String HEAD =
            "Foreign Minister Aino Virtanen And Zambian Foreign Minister Joseph Banda Before Their"
                    + " Meeting\n\n"
                    + "Aino Virtanen, Foreign Minister of Finland\nHelsinki\n\n";

    private static List<String> acts(String text) {
        return Articles.acts(text, Language.ENGLISH);
    }

    private static List<String> remarks(String host, String guest) {
        return acts(
                HEAD
                        + "FOREIGN MINISTER VIRTANEN: "
                        + host
                        + "\nFOREIGN MINISTER BANDA: "
                        + guest
                        + "\nFOREIGN MINISTER VIRTANEN: Thank you.");
    }

    private static List<String> statement(String text) {
        return acts("Joint Statement by Peru and Nepal\n\nWe met in Lima this week. " + text);
    }

    @Test
    void aGreetingIsAWelcomeAndTheGuestsVisit() {
        assertThat(
                        remarks(
                                "Good morning. It is a great pleasure to have Foreign Minister Banda"
                                        + " here in Helsinki.",
                                "The roads of Lusaka are long."))
                .contains("Welcome FI > ZM", "Visit ZM > FI");
    }

    @Test
    void beingThereIsNoGreeting() {
        assertThat(
                        remarks(
                                "The harbour is quiet today.",
                                "I am delighted to be here. I am very pleased to be back."))
                .noneMatch(act -> act.startsWith("Welcome"));
    }

    @Test
    void bareThanksOfOneWhoHasSpokenAreNoAct() {
        assertThat(
                        remarks(
                                "We very much look forward to the talks on mining.",
                                "Thank you very much. Thank you for the help of your doctors."))
                .contains("Praise ZM > FI", "Intention FI > ZM")
                .doesNotContain("Praise FI > ZM")
                .containsOnlyOnce("Praise ZM > FI");
    }

    @Test
    void whatTheTextSaysOfAMeetingTakesTheHeadlinesPlace() {
        assertThat(remarks("The harbour is quiet today.", "We will discuss trade and the railway."))
                .filteredOn(act -> act.startsWith("Meeting"))
                .containsExactly("Meeting ZM;FI Planned");
    }

    @Test
    void letUsAndWeShouldAreAppeals() {
        assertThat(remarks("The harbour is quiet today.", "Let us work together for clean rivers."))
                .contains("Appeal ZM > FI");
        assertThat(remarks("The harbour is quiet today.", "I count on your support."))
                .contains("Appeal ZM > FI");
        assertThat(
                        remarks(
                                "The harbour is quiet today.",
                                "We need to maintain this bridge between our peoples."))
                .contains("Appeal ZM > FI");
        assertThat(remarks("The harbour is quiet today.", "So let us see. We have to go now."))
                .noneMatch(act -> act.startsWith("Appeal"));
    }

    @Test
    void yearsOfRelationsAreRelations() {
        assertThat(
                        remarks(
                                "This year we celebrate 60 years of diplomatic relations with"
                                        + " Zambia.",
                                "The roads of Lusaka are long."))
                .contains("RelationsEstablished ZM;FI")
                .noneMatch(act -> act.startsWith("Praise"));
        assertThat(acts("Oman praised the reopening of the Kenyan embassy in Muscat."))
                .contains("RelationsEstablished KE;OM");
        assertThat(acts("Oman praised the reopening of the museum in Muscat."))
                .noneMatch(act -> act.startsWith("RelationsEstablished"));
    }

    @Test
    void whatShouldBeIsAskedAndWhatMustBeIsDemanded() {
        assertThat(statement("All schools of the valley should be reopened before winter."))
                .contains("Appeal PE;NP");
        assertThat(statement("All schools of the valley must be reopened before winter."))
                .contains("Demand PE;NP");
    }

    @Test
    void aDeedOfForceIsJudgedInItsName() {
        assertThat(statement("We discussed Sudan's unprovoked, unjustified war against Chad."))
                .contains("MilitaryAction SD > TD", "Condemnation PE;NP > SD");
        assertThat(statement("We discussed Sudan's long war against Chad."))
                .contains("MilitaryAction SD > TD")
                .noneMatch(act -> act.startsWith("Condemnation"));
        assertThat(acts("Japan condemned the DPRK's recent ballistic missile launches."))
                .contains("MilitaryAction KP");
    }

    @Test
    void aPlainStatementIsAnAffirmationOfWhoseWordsItIs() {
        assertThat(statement("The railway across the high mountains remains an essential link."))
                .contains("Affirmation PE;NP");
        assertThat(statement("These river talks provide a rare opportunity for both peoples."))
                .contains("Affirmation PE;NP");
        assertThat(statement("The train left the station in the morning of the third day."))
                .noneMatch(act -> act.startsWith("Affirmation"));
        assertThat(acts("LIMA (Reuters) - The railway remains an essential link for traders."))
                .isEmpty();
    }

    @Test
    void whatAnotherWillStressIsPlannedSpeech() {
        assertThat(
                        acts(
                                "The Kenyan minister will stress the importance of protecting the lake."
                                        + " The Kenyan minister will support the fishermen."))
                .contains("Appeal KE Planned")
                .doesNotContain("Appeal KE");
        assertThat(statement("We will urge restraint at the port."))
                .noneMatch(act -> act.contains("Planned") && act.startsWith("Affirmation"));
    }

    @Test
    void aLegOfAJourneyIsNoFurtherVisit() {
        assertThat(
                        acts(
                                "The Irish minister will travel to Chad, Mali and Niger. The Irish"
                                        + " minister will first travel to Mali for a rest. During the"
                                        + " course of his trip, the Irish minister will rest."))
                .containsExactly("Visit IE > TD;ML;NE Planned");
        assertThat(
                        acts(
                                "The Irish minister will travel to Chad and Mali. The Irish minister"
                                        + " will travel to Fiji in June."))
                .contains("Visit IE > TD;ML Planned", "Visit IE > FJ Planned");
    }

    @Test
    void whatASpeakerIsMayBeAStatementAndNoPraise() {
        assertThat(remarks("Zambia is one of our oldest partners.", "The roads are long."))
                .noneMatch(act -> act.startsWith("Praise"));
        assertThat(remarks("Zambia is a strong and trusted partner.", "The roads are long."))
                .contains("Praise FI > ZM");
    }

    @Test
    void idleWordsPromiseNothing() {
        assertThat(remarks("We will see the harbour. I will go first.", "The roads are long."))
                .noneMatch(act -> act.startsWith("Commitment"));
        assertThat(remarks("We will protect the harbour.", "The roads are long."))
                .anyMatch(act -> act.startsWith("Commitment FI"));
    }

    @Test
    void aSpeakerLeavesTheSubjectOut() {
        assertThat(
                        remarks(
                                "The harbour is quiet.",
                                "And very much appreciate the help of your doctors."))
                .anyMatch(act -> act.startsWith("Praise ZM"));
        assertThat(remarks("The harbour is quiet.", "Our hope is to see the bridge open again."))
                .anyMatch(act -> act.startsWith("Intention ZM"));
    }

    @Test
    void aMeetingThatAJourneyIsForIsPlannedLikeIt() {
        assertThat(
                        acts(
                                "The Irish minister will travel to Suva for a meeting with Fijian officials."))
                .contains("Meeting IE;FJ Planned");
    }

    @Test
    void aDecisionToDoADeedIsTheDeed() {
        assertThat(acts("Japan deplored Sudan's decision to invade Chad."))
                .contains("MilitaryAction SD > TD");
        assertThat(acts("Japan deplored Sudan's decision to speak of Chad."))
                .noneMatch(act -> act.contains("SD >"));
    }

    @Test
    void whatIsOfConcernIsAConcern() {
        assertThat(statement("The rise of the lake is of grave concern."))
                .contains("Concern PE;NP");
    }

    @Test
    void whatIsOnlyDiscussedIsNotDone() {
        assertThat(statement("We discussed joint action to hold Sudan accountable."))
                .noneMatch(act -> act.startsWith("Condemnation"));
    }

    @Test
    void thanksForBeingThereAreNoneBesideOthers() {
        assertThat(
                        remarks(
                                "The harbour is quiet.",
                                "Aino, thank you for coming, and thank you even more for the help"
                                        + " of your doctors."))
                .filteredOn(act -> act.startsWith("Praise ZM"))
                .hasSize(1);
    }

    @Test
    void aDeedIsJudgedOnceHoweverOftenItIsNamed() {
        assertThat(
                        statement(
                                "We discussed Sudan's unprovoked war against Chad. We talked of"
                                        + " Sudan's brutal war against Chad."))
                .containsOnlyOnce("Condemnation PE;NP > SD");
    }

    @Test
    void aCommitmentIsOfThoseWhoseItIs() {
        assertThat(acts("Japan recalled the shared commitment of Peru and Nepal to clean lakes."))
                .contains("Commitment PE;NP");
        assertThat(acts("Japan recalled the shared commitment of the club to clean lakes."))
                .noneMatch(act -> act.startsWith("Commitment"));
    }

    @Test
    void whoOnlyAsksSaysNothing() {
        String text =
                HEAD
                        + "QUESTION: Thank you for the time. We welcome the new bridge. Will Zambia"
                        + " support the plan?\n"
                        + "FOREIGN MINISTER BANDA: We support the fishermen of Finland.";
        assertThat(acts(text))
                .contains("Support ZM > FI")
                .noneMatch(act -> act.startsWith("Praise") || act.startsWith("Welcome"));
    }

    @Test
    void whatIsDiscussedIsNoSideAndACivilWarNoAttack() {
        assertThat(
                        acts(
                                "The Kenyan minister will meet with traders to discuss the trade"
                                        + " between Chad and Mali."))
                .contains("Meeting KE Planned");
        assertThat(acts("The envoy spoke of his country's civil war with Kenya's minister."))
                .noneMatch(act -> act.startsWith("MilitaryAction"));
    }
}
