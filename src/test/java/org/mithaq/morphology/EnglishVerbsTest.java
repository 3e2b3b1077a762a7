package org.mithaq.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.morphology.EnglishVerbs.Form;

/** Paradigms checked by hand: lemma, third person, past, participle, -ing. */
class EnglishVerbsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            welcome   | welcomes   | welcomed   | welcomed  | welcoming
            urge      | urges      | urged      | urged     | urging
            deny      | denies     | denied     | denied    | denying
            convey    | conveys    | conveyed   | conveyed  | conveying
            stress    | stresses   | stressed   | stressed  | stressing
            reach     | reaches    | reached    | reached   | reaching
            veto      | vetoes     | vetoed     | vetoed    | vetoing
            agree     | agrees     | agreed     | agreed    | agreeing
            commit    | commits    | committed  | committed | committing
            expel     | expels     | expelled   | expelled  | expelling
            slam      | slams      | slammed    | slammed   | slamming
            visit     | visits     | visited    | visited   | visiting
            quit      | quits      | quit       | quit      | quitting
            meet      | meets      | met        | met       | meeting
            undertake | undertakes | undertook  | undertaken | undertaking
            withdraw  | withdraws  | withdrew   | withdrawn | withdrawing
            lie       | lies       | lay        | lain      | lying
            say       | says       | said       | said      | saying
            sign      | signs      | signed     | signed    | signing
            show      | shows      | showed     | shown     | showing
            host      | hosts      | hosted     | hosted    | hosting
            cut       | cuts       | cut        | cut       | cutting
            have      | has        | had        | had       | having
            """)
    void inflects(String lemma, String third, String past, String participle, String ing) {
        var forms = EnglishVerbs.inflect(lemma);

        assertThat(forms.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.of(lemma, third, past, participle, ing)
                                .distinct()
                                .toList());
        assertThat(forms.get(lemma)).contains(Form.BASE);
        assertThat(forms.get(third)).contains(Form.THIRD);
        assertThat(forms.get(past)).contains(Form.PAST);
        assertThat(forms.get(participle)).contains(Form.PARTICIPLE);
        assertThat(forms.get(ing)).contains(Form.ING);
    }

    @Test
    void writesBothSpellingsOfBritainAndAmerica() {
        assertThat(EnglishVerbs.inflect("travel"))
                .containsKeys("travelled", "traveled", "travelling", "traveling");
    }

    @Test
    void tellsAllThatASpellingCanBe() {
        assertThat(EnglishVerbs.inflect("put").get("put"))
                .containsExactlyInAnyOrder(Form.BASE, Form.PAST, Form.PARTICIPLE);
    }

    @Test
    void refusesWhatIsNoVerbAndSaysHowToMendIt() {
        for (String spec : List.of("", "go went")) {
            assertThatThrownBy(() -> EnglishVerbs.inflect(spec))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("write lemma");
        }
    }
}
