package fr.monjob.profile.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.monjob.profile.location.EuropeanGrid.PlanePoint;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EuropeanGridTest {

    @Test
    void agreesWithTheExampleOfTheStandard() {
        // IOGP 373-7-2 §3.4.2: 50° N 5° E.
        PlanePoint point = EuropeanGrid.toPlane(new GeoPosition(50, 5));

        assertThat(point.easting()).isCloseTo(3_962_799.45, within(0.01));
        assertThat(point.northing()).isCloseTo(2_999_718.85, within(0.01));
    }

    @Test
    void aPointComesBackToWhereItWas() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            GeoPosition home = new GeoPosition(41 + random.nextDouble() * 10.5, -5.2 + random.nextDouble() * 15);
            GeoPosition back = EuropeanGrid.toPosition(EuropeanGrid.toPlane(home));

            assertThat(back.metresTo(home)).as("seed %d, home %s", seed, home).isLessThan(0.1);
        }
    }

    @Test
    void squaresOfEachLevelHoldFourOfTheOneBefore() {
        GridSquare lens = GridSquare.around(new GeoPosition(50.4289, 2.8319));

        assertThat(lens.name()).matches("CRS3035RES2000mN\\d+E\\d+");
        assertThat(lens.at(CellLevel.KM_16)).isEqualTo(lens.at(CellLevel.KM_4).at(CellLevel.KM_16));
        for (CellLevel level : new CellLevel[] {CellLevel.KM_2, CellLevel.KM_4, CellLevel.KM_8, CellLevel.KM_16}) {
            double half = level.sizeMetres() / Math.sqrt(2);
            // Equal area, not equal distance: a square is up to 1 % longer or shorter on the ground.
            assertThat(lens.at(level).halfDiagonalMetres()).isBetween(half * 0.99, half * 1.02);
        }
    }

    @Test
    void theCentreIsInsideAndTheHomeWithinTheHalfDiagonal() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            GeoPosition home = new GeoPosition(42.5 + random.nextDouble() * 8.5, -4.5 + random.nextDouble() * 12.5);
            for (CellLevel level : new CellLevel[] {CellLevel.KM_2, CellLevel.KM_16}) {
                GridSquare square = GridSquare.around(home).at(level);

                assertThat(GridSquare.around(square.centre()).at(level))
                        .as("seed %d", seed)
                        .isEqualTo(square);
                assertThat(home.metresTo(square.centre()))
                        .as("seed %d, home %s", seed, home)
                        .isLessThanOrEqualTo(square.halfDiagonalMetres() + 1);
            }
        }
    }
}
