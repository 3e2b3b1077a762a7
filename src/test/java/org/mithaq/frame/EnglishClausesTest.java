package org.mithaq.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.EnglishMentionFinder;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.text.Sentence;
import org.mithaq.text.Sentences;
import org.mithaq.text.Token;
import org.mithaq.text.Tokenizer;

/** Verb groups and whose they are, painted: {@code subject [verb group]how}. */
class EnglishClausesTest {

    private static final EnglishMentionFinder MENTIONS =
            new EnglishMentionFinder(ReferenceReader.shipped());
    private static final VerbGroupReader GROUPS = new VerbGroupReader(EnglishLexicon.load());

    private static String painted(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        Sentence sentence = Sentences.of(text, tokens).get(0);
        Found found = MENTIONS.find(text, tokens, sentence, null);
        Clause clause = new Clause(tokens, sentence, found);
        List<String> painted = new ArrayList<>();
        for (Predication one : EnglishClauses.of(clause, GROUPS.read(clause))) {
            String words =
                    text.substring(
                            tokens.get(one.group().from()).start(), tokens.get(one.head()).end());
            painted.add(subject(text, tokens, one.subject()) + " [" + words + "]" + how(one));
        }
        return String.join(" ", painted);
    }

    private static String how(Predication one) {
        String passive = one.group().passive() ? "/passive" : "";
        String modality = one.group().modality().term();
        return one.link().name().toLowerCase(java.util.Locale.ROOT)
                + passive
                + (modality.equals("Actual") ? "" : "/" + modality);
    }

    private static String subject(String text, List<Token> tokens, Subject subject) {
        if (subject instanceof Subject.Named named) {
            List<String> words = new ArrayList<>();
            for (Mention mention : named.mentions()) {
                words.add(
                        text.substring(
                                tokens.get(mention.from()).start(),
                                tokens.get(mention.to() - 1).end()));
            }
            return String.join("+", words);
        }
        return subject instanceof Subject.Carried carried && carried.form() != null
                ? "~" + carried.form().surface()
                : "?";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chad has not yet signed the accord. | Chad [has not yet signed]main/Negated
                    Peru will host the summit. | Peru [will host]main/Planned
                    Mali could leave the bloc. | Mali [could leave]main/Hypothetical
                    The attack was condemned by Oman. | ? [was condemned]main/passive
                    Togo is due to visit Fiji. | Togo [is due to visit]main/Planned
                    Ghana praised Niger and urged Benin to wait. | Ghana [praised]main Ghana [urged]coordinate ? [to wait]infinitive
                    Cuba rejected the plan, adding that it was late. | Cuba [rejected]main Cuba [adding]participle ~it [was]main
                    Kenya, which borders Somalia, closed the road. | Kenya [closed]main
                    Spain on Tuesday strongly criticised Mali. | Spain [criticised]main
                    Haiti and Panama signed a pact. | Haiti+Panama [signed]main
                    Iran said that it would wait. | Iran [said]main ~it [would wait]main/Hypothetical
                    We do not accept this. | ~we [do not accept]main/Negated
                    Malta continues to support Libya. | Malta [continues]main Malta [to support]infinitive
                    """)
    void readsVerbsAndWhoseTheyAre(String text, String painted) {
        assertThat(painted(text)).contains(painted);
    }

    @ParameterizedTest
    @CsvSource({
        "The strikes in Gaza were heavy.",
        "Its support for the plan is old.",
        "The planned visit of the envoy is near."
    })
    void takesNounsForNouns(String text) {
        assertThat(painted(text))
                .doesNotContain("[strikes]", "[support]", "[planned]", "[visit]", "[calls]");
    }
}
