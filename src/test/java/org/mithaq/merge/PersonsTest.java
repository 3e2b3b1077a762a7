package org.mithaq.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Bearers of names → persons. */
class PersonsTest {

    private static Bearer bearer(String name, String state, String... offices) {
        return new Bearer(
                "x:person/" + ArticleQuads.slug(name),
                state.isEmpty() ? "" : "x:state/" + state,
                Set.of(offices));
    }

    private static Set<String> persons(Decisions decisions, Bearer... bearers) {
        Set<String> outcome = new TreeSet<>();
        for (int seed = 0; seed < 5; seed++) {
            List<Bearer> shuffled = new ArrayList<>(List.of(bearers));
            Collections.shuffle(shuffled, new Random(seed));
            Set<String> persons = new TreeSet<>();
            for (Cluster<Bearer> cluster : Persons.merge(shuffled, decisions)) {
                Set<String> names = new TreeSet<>();
                cluster.parts()
                        .forEach(
                                b ->
                                        names.add(
                                                b.id().replace("x:person/", "")
                                                        .replace(" x:state/", "@")));
                persons.add(String.join(" = ", names));
            }
            assertThat(seed == 0 || persons.equals(outcome)).as("order %d", seed).isTrue();
            outcome.addAll(persons);
        }
        return outcome;
    }

    private static Set<String> persons(Bearer... bearers) {
        return persons(Decisions.NONE, bearers);
    }

    @Test
    void namesakesOfTwoStatesAreTwo() {
        assertThat(
                        persons(
                                bearer("محمد علي", "EG"),
                                bearer("Mohammed Ali", "JO"),
                                bearer("Muhammad Ali", "EG")))
                .containsExactly("mohammed-ali@JO", "muhammad-ali@EG = محمد-علي@EG");
    }

    @Test
    void aNameWithoutStateGoesWithItsOnlyBearer() {
        assertThat(persons(bearer("سامح شكري", "EG"), bearer("Sameh Shoukry", "")))
                .containsExactly("sameh-shoukry = سامح-شكري@EG");
        assertThat(
                        persons(
                                bearer("سامح شكري", "EG"),
                                bearer("سامح شكري", "JO"),
                                bearer("Sameh Shoukry", "")))
                .hasSize(3);
    }

    @Test
    void aFamilyNameNeedsTheStateAndNoOtherThatFits() {
        assertThat(persons(bearer("سامح شكري", "EG"), bearer("شكري", "EG"), bearer("شكري", "")))
                .containsExactly("سامح-شكري@EG = شكري@EG", "شكري");
        assertThat(
                        persons(
                                bearer("سامح شكري", "EG"),
                                bearer("أحمد شكري", "EG"),
                                bearer("شكري", "EG")))
                .hasSize(3);
    }

    @Test
    void theOfficeTellsWhichOfSeveral() {
        assertThat(
                        persons(
                                bearer("سامح شكري", "EG", "EG.foreign-minister"),
                                bearer("أحمد شكري", "EG", "EG.ambassador"),
                                bearer("Shoukry", "EG", "EG.foreign-minister")))
                .containsExactly("shoukry@EG = سامح-شكري@EG", "احمد-شكري@EG");
    }

    @Test
    void aShortNameOfTwoLongOnesStaysAlone() {
        assertThat(
                        persons(
                                bearer("محمد عبد الرحمن آل ثاني", "QA"),
                                bearer("محمد جاسم آل ثاني", "QA"),
                                bearer("محمد آل ثاني", "QA")))
                .hasSize(3);
    }

    @Test
    void theUsersDecisionsWin() {
        String decisions =
                "same x:person/محمد-علي x:person/cassius-clay\n"
                        + "different x:person/سامح-شكري x:person/sameh-shoukry";
        assertThat(
                        persons(
                                Decisions.parse(decisions, "test"),
                                bearer("محمد علي", "EG"),
                                bearer("Cassius Clay", "US"),
                                bearer("سامح شكري", "EG"),
                                bearer("Sameh Shoukry", "EG")))
                .containsExactly(
                        "cassius-clay@US = محمد-علي@EG", "sameh-shoukry@EG", "سامح-شكري@EG");
    }
}
