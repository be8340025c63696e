package fr.monjob.referential.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table itself: complete, in its place, each commune inside of its group. */
class CommunesTest {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private final Communes communes = Communes.load();

    @Test
    void holdsAllCommunesOfTheMainlandAndOverseas() {
        assertThat(communes.all()).hasSizeBetween(34_500, 35_500);
        assertThat(communes.all())
                .extracting(Commune::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.length() == 5);
        assertThat(communes.all())
                .filteredOn(commune -> commune.departement().equals("62"))
                .hasSize(887);
        assertThat(communes.all())
                .extracting(Commune::departement)
                .contains("2A", "2B", "75", "971", "972", "973", "974", "976", "987", "988");
        assertThat(communes.all().stream().mapToInt(Commune::population).sum()).isBetween(67_000_000, 71_000_000);
    }

    @Test
    void findsByInseeCodeOnly() {
        assertThat(communes.findByCode("62119")).hasValueSatisfying(commune -> {
            assertThat(commune.name()).isEqualTo("Béthune");
            assertThat(commune.postalCodes()).containsExactly("62400");
            assertThat(commune.departement()).isEqualTo("62");
            assertThat(commune.population()).isBetween(20_000, 30_000);
            assertThat(commune.precision()).isEqualTo(LocationPrecision.EXACT);
            assertThat(commune.lat()).isCloseTo(50.530, within(0.01));
            assertThat(commune.lon()).isCloseTo(2.641, within(0.01));
        });
        assertThat(communes.findByCode("2a004")).map(Commune::name).contains("Ajaccio");
        assertThat(communes.findByCode("01004")).map(Commune::name).contains("Ambérieu-en-Bugey");
        assertThat(communes.findByCode("1004")).isEmpty();
        assertThat(communes.findByCode("99999")).isEmpty();
        assertThat(communes.findByCode("")).isEmpty();
        assertThat(communes.findByCode(null)).isEmpty();
    }

    @Test
    void citiesWithArrondissementsAreOneCommune() {
        assertThat(communes.findByCode("75056"))
                .hasValueSatisfying(paris -> assertThat(paris.postalCodes()).contains("75001", "75116", "75020"));
        assertThat(communes.findByCode("75111")).isEmpty();
        assertThat(List.of("69123", "13055"))
                .allSatisfy(code -> assertThat(communes.findByCode(code)).isPresent());
    }

    @Test
    void nearlyAllInhabitantsLiveWhereThePointIsExact() {
        assertThat(shareOfInhabitants(communes.all())).isGreaterThan(0.98);
        List<Commune> local = communes.all().stream()
                .filter(commune -> commune.departement().equals("62"))
                .toList();
        assertThat(shareOfInhabitants(local)).isGreaterThan(0.99);
        assertThat(local)
                .filteredOn(commune -> commune.precision() == LocationPrecision.EXACT)
                .hasSizeGreaterThan(800);
    }

    /** Boxes around the official contours. */
    @Test
    void smallCommunesWithoutACodeInGeoNamesLieInsideOfTheirContour() {
        assertInside("62103", 50.129, 50.153, 2.811, 2.846);
        assertInside("62147", 50.182, 50.219, 2.722, 2.772);
    }

    private void assertInside(String code, double south, double north, double west, double east) {
        assertThat(communes.findByCode(code)).hasValueSatisfying(commune -> {
            assertThat(commune.lat()).isBetween(south, north);
            assertThat(commune.lon()).isBetween(west, east);
        });
    }

    /** Bellinghem was made of Inghem and Herbelles in 2016; its code is Inghem's, where the town hall is. */
    @Test
    void aMergedCommuneIsWhereItsSeatIs() {
        assertThat(communes.findByCode("62471")).hasValueSatisfying(commune -> {
            assertThat(commune.name()).isEqualTo("Bellinghem");
            assertThat(commune.precision()).isEqualTo(LocationPrecision.EXACT);
        });
    }

    private static double shareOfInhabitants(List<Commune> list) {
        double exact = list.stream()
                .filter(commune -> commune.precision() == LocationPrecision.EXACT)
                .mapToInt(Commune::population)
                .sum();
        return exact / list.stream().mapToInt(Commune::population).sum();
    }

    @Test
    void everyCommuneLiesInsideOfTheRadiusOfItsGroup() {
        assertThat(communes.all()).allSatisfy(commune -> {
            Epci group = communes.findEpci(commune.epciCode()).orElseThrow();
            assertThat(metres(commune, group)).isLessThanOrEqualTo(group.radiusMetres() - 4_990);
        });
    }

    @Test
    void aCommuneWithoutAGroupIsItsOwn() {
        assertThat(communes.findByCode("29155")).map(Commune::epciCode).contains("29155");
        assertThat(communes.findEpci("29155")).map(Epci::name).contains("Ouessant");
        assertThat(communes.findEpci("246200364")).map(Epci::name).contains("CA de Lens - Liévin");
        assertThat(communes.findEpci("nothing")).isEmpty();
        assertThat(communes.findEpci(null)).isEmpty();
    }

    @Test
    void estimatedCommunesOfTheDepartementStayInIt() {
        assertThat(communes.all())
                .filteredOn(commune -> commune.departement().equals("62"))
                .allSatisfy(commune -> {
                    assertThat(commune.lat()).isBetween(50.0, 51.05);
                    assertThat(commune.lon()).isBetween(1.55, 3.2);
                });
    }

    private static double metres(Commune commune, Epci group) {
        double latitudes = Math.toRadians(group.lat() - commune.lat());
        double longitudes = Math.toRadians(group.lon() - commune.lon());
        double h = Math.pow(Math.sin(latitudes / 2), 2)
                + Math.cos(Math.toRadians(commune.lat()))
                        * Math.cos(Math.toRadians(group.lat()))
                        * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(h));
    }
}
