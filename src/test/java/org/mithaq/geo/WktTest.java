package org.mithaq.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.geo.Shape.Points;

/** Points and areas as they are written, and how they lie to each other. */
class WktTest {

    private static final String HOLED =
            "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0),(4 4, 6 4, 6 6, 4 6, 4 4))";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT(54.5 23.25)",
                "  point ( 5.45e1 23.25 ) ",
                "MULTIPOINT(54.5 23.25)",
                "MULTIPOINT((54.5 23.25))",
                "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(54.5 23.25)",
                "<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(23.25 54.5)"
            })
    void readsAPoint(String text) {
        assertThat(Wkt.parse(text)).isInstanceOf(Points.class);
        assertThat(((Points) Wkt.parse(text)).positions())
                .containsExactly(new Position(54.5, 23.25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POINT",
                "POINT()",
                "POINT(1)",
                "POINT(1 2",
                "POINT(1 2))",
                "POINT(1 2 3)",
                "POINT(1 NaN)",
                "POINT(1 1e999)",
                "POINT(1 .)",
                "POINT(181 0)",
                "POINT(0 -90.5)",
                "LINESTRING(0 0, 1 1)",
                "POLYGON((0 0, 1 1, 0 0))",
                "POLYGON((0 0, 1 1, 2 0, 0 1))",
                "POINT EMPTINESS",
                "<http://www.opengis.net/def/crs/EPSG/0/3857> POINT(1 2)",
                "<POINT(1 2)",
                "((((((((((((((((("
            })
    void refusesWhatItDoesNotRead(String text) {
        assertThatThrownBy(() -> Wkt.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT(2 2)                | true  | true",
                "POINT(5 5)                | false | false",
                "POINT(4 5)                | false | true",
                "POINT(10 3)               | false | true",
                "POINT(0 0)                | false | true",
                "POINT(11 10)              | false | false",
                "POINT(-1 0)               | false | false",
                "MULTIPOINT(2 2, 0 5)      | true  | true",
                "MULTIPOINT(2 2, 20 2)     | false | true",
                "MULTIPOINT(0 5, 10 5)     | false | true",
                "POINT EMPTY               | false | false",
            })
    void knowsWhatIsWithinAnAreaWithAHole(String point, boolean within, boolean meets) {
        Shape area = Wkt.parse(HOLED);
        Shape at = Wkt.parse(point);
        assertThat(at.isWithin(area)).isEqualTo(within);
        assertThat(at.meets(area)).isEqualTo(meets);
        assertThat(area.meets(at)).isEqualTo(meets);
    }

    @Test
    void looksAtEachAreaOfSeveral() {
        Shape islands = Wkt.parse("MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)),((5 5,6 5,6 6,5 6,5 5)))");
        assertThat(Wkt.parse("POINT(5.5 5.5)").isWithin(islands)).isTrue();
        assertThat(Wkt.parse("POINT(0.5 0.5)").isWithin(islands)).isTrue();
        assertThat(Wkt.parse("POINT(3 3)").isWithin(islands)).isFalse();
        assertThat(Wkt.parse("POINT(3 3)").isWithin(Wkt.parse("POLYGON EMPTY"))).isFalse();
    }

    @Test
    void doesNotCompareAreas() {
        Shape area = Wkt.parse(HOLED);
        assertThatThrownBy(() -> area.isWithin(area))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> area.meets(area))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> area.metresTo(Wkt.parse("POINT(1 1)")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Wkt.parse("POINT EMPTY").metresTo(Wkt.parse("POINT(1 1)")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
