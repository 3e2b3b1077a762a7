package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;
import org.mithaq.source.Language;

/** What English acts are about where the words before them tell it, or two phrases share a word. */
class EnglishMattersTest {

    @Test
    void readsPhrasesThatShareAWord() {
        assertThat(topics("Praise", "Kenya praised Ghana's bid to stop the war in Ukraine."))
                .contains("peace-process", "ukraine-war");
    }

    @Test
    void takesTheTopicBeforeWhere() {
        String text = "Ghana faces an epidemic, in which Chad praised the president of Mali.";
        assertThat(topics("Praise", text)).containsExactly("health");
    }

    @Test
    void takesTheTopicThatADeedIsCalledBy() {
        assertThat(
                        topics(
                                "MilitaryAction",
                                "Kenya condemned North Korea's ballistic missile launches as a"
                                        + " breach of international law."))
                .startsWith("missiles");
    }

    @Test
    void takesTheDeedThatIsDiscussed() {
        String met = "The Kenyan president met the president of Ghana in Accra. ";
        assertThat(topics("Meeting", met + "They discussed Russia's attack against Ukraine."))
                .contains("ukraine-war");
        assertThat(topics("Meeting", met + "They discussed the sweeping, coordinated trade."))
                .contains("trade");
    }

    @Test
    void ownsNoNounWithAnArticleOfItsOwn() {
        String text =
                "The Kenyan minister praised Ghana for Ghana's help and discussed the need for"
                        + " water.";
        assertThat(topics("Appeal", text)).isEmpty();
    }

    @Test
    void tellsExecutionsFromAttacksAndDiplomacyFromRelations() {
        assertThat(topics("Condemnation", "Ghana condemned the executions in Mali."))
                .containsExactly("human-rights");
        assertThat(topics("Praise", "Ghana praised Mali's return to diplomacy."))
                .containsExactly("peace-process");
    }

    @Test
    void keepsThoseWhoDiscussWhatOthersHaveDone() {
        String text =
                "The Kenyan president met the president of Ghana in Accra. They discussed the"
                        + " economic sanctions that Chad and Mali have imposed. They praised Togo.";
        assertThat(
                        Articles.read(text, Language.ENGLISH).claims().stream()
                                .filter(Claim.Act.class::isInstance)
                                .map(Claim.Act.class::cast)
                                .filter(act -> act.type().equals("Praise"))
                                .flatMap(act -> act.actors().stream())
                                .map(ActorRef::key))
                .containsExactlyInAnyOrder("KE", "GH");
    }

    private static List<String> topics(String type, String text) {
        return Articles.read(text, Language.ENGLISH).claims().stream()
                .filter(Claim.Act.class::isInstance)
                .map(Claim.Act.class::cast)
                .filter(act -> act.type().equals(type))
                .flatMap(act -> act.topics().stream())
                .toList();
    }
}
