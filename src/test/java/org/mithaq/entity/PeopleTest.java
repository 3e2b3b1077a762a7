package org.mithaq.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.mention.Mention;
import org.mithaq.text.Span;

class PeopleTest {

    private static void add(People people, String name) {
        people.add(
                new Mention.Person(0, 1, Mention.Lead.NONE, name, 0, null, null),
                new Span(0, 1),
                null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            دونالد ترامب | ترمب
            دونالد ترامب | دونالد ترمب
            عبد العزيز الفارس | عبدالعزيز الفارس
            كوفي عنان | كوفي أنان
            عبدربه منصورهادي | عبد ربه منصور هادي
            أنطونيو غوتيريش | أنطونيو جوتيريس
            إسياس أفورقي | ايسايس افورقي
            جان إيف لودريان | جان-إيف لودريان
            محمد بن سلمان | محمد بن سلمان بن عبدالعزيز
            Kofi Annan | Annan
            """)
    void takesSpellingsAndShortFormsForOnePerson(String one, String other) {
        People people = new People();
        add(people, one);
        add(people, other);
        assertThat(people.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            حسن الجابري | حسين الجابري
            محمد بن سلمان | محمد بن زايد
            محمود عباس | محمد عباس
            John Smith | Jane Smith
            """)
    void keepsDifferentPersonsApart(String one, String other) {
        People people = new People();
        add(people, one);
        add(people, other);
        assertThat(people.all()).hasSize(2);
    }

    @Test
    void isLinearInTheNumberOfPersons() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    People people = new People();
                    for (int i = 0; i < 30_000; i++) {
                        add(people, "محمد " + Integer.toString(i, 36) + "ب");
                    }
                });
    }
}
