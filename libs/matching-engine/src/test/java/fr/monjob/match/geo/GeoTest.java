package fr.monjob.match.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GeoTest {

    @Test
    void aDegreeOfLatitudeIsItsShareOfTheMeridian() {
        double degree = Math.PI * 6_371_008.8 / 180;
        assertThat(new GeoPoint(50, 2).metresTo(new GeoPoint(51, 2))).isCloseTo(degree, within(1e-6));
        assertThat(new GeoPoint(0, 0).metresTo(new GeoPoint(0, 1))).isCloseTo(degree, within(1e-6));
    }

    @Test
    void arrasIsAHundredAndSixtyTwoKilometresFromParis() {
        assertThat(new GeoPoint(50.2910, 2.7775).metresTo(new GeoPoint(48.8566, 2.3522)))
                .isCloseTo(162_400, within(500.0));
    }

    @Test
    void theSamePlaceIsNoDistanceAndTheOppositeHalfTheWorld() {
        GeoPoint lens = new GeoPoint(50.43, 2.83);
        assertThat(lens.metresTo(lens)).isZero();
        assertThat(lens.metresTo(new GeoPoint(-50.43, -177.17))).isCloseTo(Math.PI * 6_371_008.8, within(1.0));
    }

    @Test
    void shortWaysAreWhatTheLibraryFindsToANanometre() {
        Random random = new Random(62);
        for (int pair = 0; pair < 10_000; pair++) {
            double degrees = Math.pow(10, random.nextDouble() * 6 - 5.5);
            GeoPoint from = new GeoPoint(random.nextDouble() * 140 - 70, random.nextDouble() * 300 - 150);
            GeoPoint to = new GeoPoint(
                    from.lat() + degrees * (random.nextDouble() - 0.5),
                    from.lon() + degrees * (random.nextDouble() - 0.5));
            double sinLat = Math.sin(Math.toRadians(to.lat() - from.lat()) / 2);
            double sinLon = Math.sin(Math.toRadians(to.lon() - from.lon()) / 2);
            double h = sinLat * sinLat
                    + Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat())) * sinLon * sinLon;
            assertThat(from.metresTo(to))
                    .as("%s to %s", from, to)
                    .isCloseTo(2 * GreatCircle.EARTH_RADIUS_METRES * Math.asin(Math.sqrt(h)), within(1e-9));
        }
    }

    @Test
    void refusesWhatIsNoPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, -181));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(Double.NaN, 0));
    }

    @Test
    void bandsHoldTheirUpperBound() {
        assertThat(DistanceBand.of(0).label()).isEqualTo("0-5 km");
        assertThat(DistanceBand.of(5_000).label()).isEqualTo("0-5 km");
        assertThat(DistanceBand.of(5_000.1).label()).isEqualTo("5-10 km");
        assertThat(DistanceBand.of(19_999).label()).isEqualTo("10-20 km");
        assertThat(DistanceBand.of(30_000).label()).isEqualTo("20-30 km");
        assertThat(DistanceBand.of(50_000).label()).isEqualTo("30-50 km");
        assertThat(DistanceBand.of(80_000).label()).isEqualTo("50+ km");
        assertThatIllegalArgumentException().isThrownBy(() -> DistanceBand.of(Double.NaN));
    }

    @Test
    void minutesFollowTheMeans() {
        // 10 km by the great circle are 13 km of road.
        assertThat(Means.WALK.minutes(10_000)).isEqualTo(173);
        assertThat(Means.BIKE.minutes(10_000)).isEqualTo(52);
        assertThat(Means.MOPED.minutes(10_000)).isEqualTo(22);
        assertThat(Means.CAR.minutes(10_000)).isEqualTo(17);
        assertThat(Means.TRANSIT.minutes(10_000)).isEqualTo(49);
        assertThat(Means.CAR.minutes(4_000)).as("in town, 30 km/h").isEqualTo(10);
        assertThat(Means.CAR.minutes(5_000)).as("out of town").isEqualTo(9);
    }

    @Test
    void metresAreWhatSoManyMinutesAreWorth() {
        // An hour of 15 km/h is 15 km of road, and 11.54 km by the great circle.
        assertThat(Means.BIKE.metresIn(60)).isCloseTo(11_538.46, within(0.01));
        assertThat(Means.BIKE.minutes(Means.BIKE.metresIn(45))).isEqualTo(45);
    }
}
