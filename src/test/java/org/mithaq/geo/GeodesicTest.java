package org.mithaq.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances that are known from elsewhere. */
class GeodesicTest {

    private static double metres(double lon1, double lat1, double lon2, double lat2) {
        return Geodesic.metres(new Position(lon1, lat1), new Position(lon2, lat2));
    }

    /** The first is the example of GeographicLib's GeodSolve, the others follow from WGS 84. */
    @ParameterizedTest
    @CsvSource({
        "-73.8, 40.6, -0.5, 51.6, 5551759.400",
        "0, 0, 1, 0, 111319.4908",
        "0, 0, 0, 90, 10001965.7293",
        "10, 0, 10, -90, 10001965.7293",
        "179.5, 0, -179.5, 0, 111319.4908",
        "30, 90, -60, -90, 20003931.4586",
        "51.53, 25.29, 51.53, 25.29, 0"
    })
    void areRight(double lon1, double lat1, double lon2, double lat2, double metres) {
        assertThat(metres(lon1, lat1, lon2, lat2)).isCloseTo(metres, within(0.001));
        assertThat(metres(lon2, lat2, lon1, lat1)).isCloseTo(metres, within(0.001));
    }

    @Test
    void areNearlyRightWherePointsAreOpposite() {
        assertThat(metres(0, 0, 179.7, 0.5)).isCloseTo(19_936_288.579, within(120_000.0));
        assertThat(metres(0, 0, 180, 0)).isCloseTo(20_003_931.459, within(120_000.0));
    }
}
