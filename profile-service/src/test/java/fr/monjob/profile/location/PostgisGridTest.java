package fr.monjob.profile.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.monjob.profile.location.EuropeanGrid.PlanePoint;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class PostgisGridTest {

    @Inject
    EntityManager database;

    @Test
    void thePlaneIsTheOneOfPostgis() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            GeoPosition home = new GeoPosition(41.3 + random.nextDouble() * 9.8, -5.1 + random.nextDouble() * 14.6);
            Object[] expected = (Object[]) database.createNativeQuery("""
                            SELECT ST_X(point), ST_Y(point)
                              FROM ST_Transform(ST_SetSRID(ST_MakePoint(:lon, :lat), 4326), 3035) AS point
                            """)
                    .setParameter("lon", home.lon())
                    .setParameter("lat", home.lat())
                    .getSingleResult();
            PlanePoint point = EuropeanGrid.toPlane(home);

            assertThat(point.easting()).as("seed %d, %s", seed, home).isCloseTo((Double) expected[0], within(0.01));
            assertThat(point.northing()).as("seed %d, %s", seed, home).isCloseTo((Double) expected[1], within(0.01));
        }
    }
}
