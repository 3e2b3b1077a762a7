package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsTest {

    private static Months.Month month(String month, String kind, long count) {
        return new Months.Month(month, kind, Tone.of(kind), count);
    }

    @Test
    void fillsTheGapsAndKeepsYearsWithoutMonthsApart() {
        Months months =
                Months.of(
                        List.of(
                                month("2021-11", "Meeting", 2),
                                month("2022", "Concern", 1),
                                month("2022-02", "Meeting", 3)));

        assertThat(months.axis())
                .containsExactly("2021-11", "2021-12", "2022", "2022-01", "2022-02");
        assertThat(months.byKind())
                .extracting(Months.Series::values)
                .containsExactly(List.of(0L, 0L, 1L, 0L, 0L), List.of(2L, 0L, 0L, 0L, 3L));
        assertThat(months.byTone(Tone::code))
                .extracting(Months.Series::tone)
                .containsExactly("vc", "vx");
    }

    @Test
    void drawsALongTimeByYears() {
        Months months =
                Months.of(List.of(month("1950-03", "Visit", 1), month("1999-10", "Visit", 2)));

        assertThat(months.axis()).hasSize(50).startsWith("1950").endsWith("1999");
        assertThat(months.byKind().get(0).values()).contains(1L, 2L);
    }

    @Test
    void beginsWithThePartThatIsAskedFor() {
        Months months =
                Months.of(List.of(month("2020-01", "Visit", 1), month("2021-12", "Visit", 1)));

        assertThat(months.zoom("2020-05", "2020"))
                .containsEntry("startValue", "2020-05")
                .containsEntry("endValue", "2020-12");
        assertThat(months.zoom("", "")).isEmpty();
    }

    /** A date of another age does not push what all look for into a corner. */
    @Test
    void beginsWithThePartWhereMostLies() {
        Months months =
                Months.of(
                        List.of(
                                month("1453", "Visit", 1),
                                month("2020-01", "Visit", 300),
                                month("2020-04", "Concern", 200),
                                month("2050-06", "Visit", 2)));

        assertThat(months.axis())
                .containsExactly("1453", "2020-01", "2020-02", "2020-03", "2020-04", "2050-06");
        assertThat(months.zoom("", ""))
                .containsEntry("startValue", "2020-01")
                .containsEntry("endValue", "2020-04");
    }
}
