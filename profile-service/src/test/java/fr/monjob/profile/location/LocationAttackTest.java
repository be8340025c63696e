package fr.monjob.profile.location;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.candidate.CandidateProfile.Cell;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How far an attacker stays from the homes who has learnt all that leaves this service: the exact centre of each person's
 * cell. 15 000 people live in the Pas-de-Calais as its inhabitants do, and all of them are told as finely as the rule
 * ever allows. That employers learn no more than the centre, matching-service's test of the same name shows.
 */
class LocationAttackTest {

    private static final long SEED = Long.getLong("location.seed", 61);
    private static final int PEOPLE = 15_000;
    /** Inhabitants of a built-up square kilometre: a commune's homes lie in a disc of that density. */
    private static final double DENSITY = 1_500;

    private static final double METRES_PER_DEGREE = 111_195;

    private record Home(GeoPosition position, Place place) {}

    private final List<Home> homes = homes();
    private final Map<GridSquare, Integer> crowds = crowds();

    @Test
    void T61_theBestGuessIsFarFromTheHomes() {
        double[] errors = homes.stream()
                .mapToDouble(home -> home.position().metresTo(centreOf(home)))
                .sorted()
                .toArray();
        double median = errors[PEOPLE / 2];
        double farEnough = Arrays.stream(errors).filter(error -> error >= 250).count() / (double) PEOPLE;
        System.out.printf(
                "MEASURED seed %d: median error %.0f m, %.1f %% of homes 250 m away or farther, told as %s%n",
                SEED, median, 100 * farEnough, levels());
        assertThat(median).as("seed " + SEED).isGreaterThanOrEqualTo(800);
        assertThat(farEnough).as("seed " + SEED).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void T62_aMoveOf900MetresInsideTheSquareChangesNothingThatIsTold() {
        int moved = 0;
        for (Home home : homes) {
            GeoPosition there = moved(home.position(), 900);
            Place place = new Place(
                    Optional.of(GridSquare.around(there)), home.place().epciCode());
            if (place.square().equals(home.place().square())) {
                assertThat(place.cell(levelOf(home))).isEqualTo(home.place().cell(levelOf(home)));
                moved++;
            }
        }
        assertThat(moved).as("who moved within their square").isGreaterThan(PEOPLE / 10);
    }

    @Test
    void T63_aSquareWithTenPeopleIsToldAsTheNextCoarserOne() {
        int tooSmall = 0;
        for (Home home : homes) {
            GridSquare square = home.place().square().orElseThrow();
            if (crowds.get(square) <= 10) {
                assertThat(levelOf(home)).isNotEqualTo(CellLevel.KM_2);
                tooSmall++;
            }
            CellLevel level = levelOf(home);
            if (level != CellLevel.EPCI) {
                assertThat(crowds.get(square.at(level))).isGreaterThanOrEqualTo(11);
            }
        }
        assertThat(tooSmall).isPositive();
    }

    private GeoPosition centreOf(Home home) {
        Cell cell = home.place().cell(levelOf(home));
        return new GeoPosition(cell.lat(), cell.lon());
    }

    private CellLevel levelOf(Home home) {
        GridSquare square = home.place().square().orElseThrow();
        return CellPolicy.HOUSE.first(level -> crowds.get(square.at(level)));
    }

    private Map<CellLevel, Integer> levels() {
        Map<CellLevel, Integer> levels = new EnumMap<>(CellLevel.class);
        homes.forEach(home -> levels.merge(levelOf(home), 1, Integer::sum));
        return levels;
    }

    private Map<GridSquare, Integer> crowds() {
        Map<GridSquare, Integer> counts = new HashMap<>();
        for (Home home : homes) {
            GridSquare square = home.place().square().orElseThrow();
            Arrays.stream(CellLevel.values())
                    .filter(level -> level != CellLevel.EPCI)
                    .forEach(level -> counts.merge(square.at(level), 1, Integer::sum));
        }
        return counts;
    }

    private static List<Home> homes() {
        Random random = new Random(SEED);
        List<Commune> communes = Communes.load().all().stream()
                .filter(commune -> commune.departement().equals("62"))
                .toList();
        int inhabitants = communes.stream().mapToInt(Commune::population).sum();
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    Commune commune = draw(communes, random.nextInt(inhabitants));
                    GeoPosition home = around(commune, random);
                    return new Home(home, Place.of(home, commune));
                })
                .toList();
    }

    private static Commune draw(List<Commune> communes, int inhabitant) {
        int left = inhabitant;
        for (Commune commune : communes) {
            left -= commune.population();
            if (left < 0) {
                return commune;
            }
        }
        throw new AssertionError();
    }

    private static GeoPosition around(Commune commune, Random random) {
        double metres = 1_000 * Math.sqrt(commune.population() / DENSITY / Math.PI * random.nextDouble());
        return moved(new GeoPosition(commune.lat(), commune.lon()), metres, 2 * Math.PI * random.nextDouble());
    }

    private static GeoPosition moved(GeoPosition from, double metres) {
        return moved(from, metres, Math.PI / 4);
    }

    private static GeoPosition moved(GeoPosition from, double metres, double direction) {
        return new GeoPosition(
                from.lat() + metres * Math.cos(direction) / METRES_PER_DEGREE,
                from.lon() + metres * Math.sin(direction) / METRES_PER_DEGREE / Math.cos(Math.toRadians(from.lat())));
    }
}
