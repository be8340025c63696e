package fr.monjob.profile.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.id.UuidV7;
import fr.monjob.profile.location.CellLevel;
import fr.monjob.profile.location.GeoPosition;
import fr.monjob.profile.location.GridSquare;
import fr.monjob.profile.location.Place;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each test has an area of its own, far from the others. */
@QuarkusTest
@WithStack(testKeys = false)
class PublishedPeopleTest {

    private static final String EPCI_OF_LENS = "246200364";

    @Inject
    PublishedPeople people;

    @Inject
    EntityManager database;

    @Inject
    CellReviewJob reviews;

    @Test
    void whateverPeopleDoEveryToldSquareHoldsElevenOfThem() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<UUID> all = newPeople(120);
        for (int step = 0; step < 500; step++) {
            UUID person = all.get(random.nextInt(all.size()));
            // Around a few centres, as towns are, so that squares fill and empty.
            double spread = random.nextInt(3) == 0 ? 0.25 : 0.02;
            GeoPosition home = new GeoPosition(
                    50.43 + random.nextInt(3) * 0.04 + random.nextGaussian() * spread,
                    2.83 + random.nextInt(3) * 0.05 + random.nextGaussian() * spread);
            switch (random.nextInt(5)) {
                case 2 -> inTransaction(() -> people.publish(group(all, random, home)));
                case 0 -> inTransaction(() -> people.withdraw(person));
                case 1 -> inTransaction(() -> update(facts(person), place(home)));
                default -> inTransaction(() -> publish(facts(person), place(home)));
            }
            if (random.nextInt(50) == 0) {
                rest(all);
                reviews.review();
            }
            assertCrowds("seed " + seed + ", step " + step);
        }
        assertLastEventsSayWhatIsTold(all, seed);
    }

    @Test
    void peopleWhoLeaveAtTheSameTimeAreAllCounted() throws Exception {
        List<UUID> all = newPeople(23);
        GeoPosition home = new GeoPosition(47.0, 2.0);
        all.forEach(person -> inTransaction(() -> publish(facts(person), place(home))));
        reviewAfterRest(all, home);
        assertThat(levels(all)).containsOnly(CellLevel.KM_2);

        var pool = Executors.newFixedThreadPool(5);
        all.subList(0, 13).forEach(person -> pool.submit(() -> inTransaction(() -> people.withdraw(person))));
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(levels(all.subList(13, 23))).containsOnly(CellLevel.EPCI);
        assertCrowds("after thirteen left at once");
    }

    @Test
    void whoComesWaitsForNobodyWhoComes() {
        List<UUID> two = newPeople(2);
        GeoPosition home = new GeoPosition(48.5, 1.0);
        inTransaction(() -> {
            publish(facts(two.get(0)), place(home));
            // In a transaction of its own, while the first one is not committed: it would wait for ever.
            inTransaction(() -> publish(facts(two.get(1)), place(home)));
        });
        assertThat(levels(two)).isNotEmpty();
    }

    @Test
    void peopleWhoComeAndGoAtTheSameTimeLeaveNoSquareTooSmall() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<UUID> all = newPeople(60);
        GridSquare square = GridSquare.around(new GeoPosition(43.5, 4.0));
        var pool = Executors.newFixedThreadPool(4);
        List<Future<?>> steps = new ArrayList<>();
        for (int step = 0; step < 400; step++) {
            UUID person = all.get(random.nextInt(all.size()));
            GeoPosition home = positionIn(square, random.nextInt(4) * 2_000, random.nextInt(2) * 2_000);
            boolean goes = random.nextInt(5) < 2;
            steps.add(pool.submit(() -> inTransaction(() -> {
                lockPerson(person);
                if (goes) {
                    people.withdraw(person);
                } else {
                    publish(facts(person), place(home));
                }
            })));
        }
        pool.shutdown();
        for (Future<?> step : steps) {
            step.get(120, TimeUnit.SECONDS);
        }
        assertCrowds("seed " + seed);
    }

    @Test
    void theTenthWhoIsLeftIsToldMoreCoarselyAtOnce() {
        List<UUID> near = newPeople(11);
        List<UUID> around = newPeople(1);
        GridSquare square = GridSquare.around(new GeoPosition(45.0, 3.0));
        GeoPosition home = positionIn(square, 0, 0);
        near.forEach(person -> inTransaction(() -> publish(facts(person), place(home))));
        around.forEach(person -> inTransaction(() -> publish(facts(person), place(positionIn(square, 2_000, 0)))));
        setLevel(near, CellLevel.KM_2);

        inTransaction(() -> people.withdraw(near.get(0)));

        List<UUID> left = near.subList(1, 11);
        assertThat(levels(left)).hasSize(1).doesNotContain(CellLevel.KM_2);
        left.forEach(person ->
                assertThat(told(person)).contains(levels(left).get(0) == CellLevel.EPCI ? "EPCI" : "RES4000m"));
        left.forEach(person -> assertThat(events(person)).isGreaterThan(1));
    }

    @Test
    void whoMovesAwayLeavesASquareThatOthersOfTheirGroupStayIn() {
        List<UUID> all = newPeople(11);
        GridSquare square = GridSquare.around(new GeoPosition(45.3, 3.3));
        GeoPosition home = positionIn(square, 0, 0);
        all.forEach(person -> inTransaction(() -> publish(facts(person), place(home))));
        setLevel(all, CellLevel.KM_2);

        Telling moves = new Telling(facts(all.get(0)), place(new GeoPosition(46.3, 3.3)));
        Telling stays = new Telling(facts(all.get(1)), place(home));
        inTransaction(() -> people.publish(List.of(moves, stays)));

        assertThat(levels(all)).doesNotContain(CellLevel.KM_2);
        assertCrowds("after one of two moved");
    }

    @Test
    void aMoveInsideTheCellTellsNothing() {
        UUID person = newPeople(1).get(0);
        List<UUID> crowd = newPeople(11);
        GridSquare square = GridSquare.around(new GeoPosition(44.0, 1.0));
        crowd.forEach(one -> inTransaction(() -> publish(facts(one), place(positionIn(square, 0, 0)))));
        inTransaction(() -> publish(facts(person), place(positionIn(square, 0, 0))));
        assertThat(levels(List.of(person))).containsExactly(CellLevel.KM_2);
        String before = told(person);
        long eventsBefore = events(person);

        // The grid's squares are 2 km wide: 800 m from the centre is always inside.
        for (double[] step : new double[][] {{800, 0}, {-800, 0}, {0, 800}, {0, -800}}) {
            inTransaction(() -> update(facts(person), place(positionIn(square, step[0], step[1]))));
        }

        assertThat(told(person)).isEqualTo(before);
        assertThat(events(person)).isEqualTo(eventsBefore);
    }

    @Test
    void aFinerLevelWaitsForThirtyDaysAndTwentyTwoPeople() {
        List<UUID> all = newPeople(22);
        GeoPosition home = new GeoPosition(46.0, 5.0);
        all.subList(0, 21).forEach(person -> inTransaction(() -> publish(facts(person), place(home))));
        setLevel(all, CellLevel.KM_8);
        reviewAfterRest(all, home);
        assertThat(levels(all.subList(0, 21))).containsOnly(CellLevel.KM_8);

        inTransaction(() -> publish(facts(all.get(21)), place(home)));
        inTransaction(() -> people.review(GridSquare.around(home)));
        assertThat(levels(all.subList(0, 21))).containsOnly(CellLevel.KM_2);
        assertThat(told(all.get(0))).contains("RES2000m");
    }

    @Test
    void overseasOnlyTheGroupOfCommunesIsTold() {
        UUID person = newPeople(1).get(0);
        inTransaction(() -> publish(facts(person), new Place(Optional.empty(), EPCI_OF_LENS)));

        assertThat(told(person)).contains("\"id\":\"EPCI" + EPCI_OF_LENS, "\"sizeMetres\":0");
    }

    private void assertCrowds(String when) {
        Map<GridSquare, Integer> crowds = new HashMap<>();
        List<CandidateEntity> published = listPublished();
        for (CandidateEntity one : published) {
            one.place().square().ifPresent(square -> {
                for (CellLevel level : CellLevel.values()) {
                    if (level != CellLevel.EPCI) {
                        crowds.merge(square.at(level), 1, Integer::sum);
                    }
                }
            });
        }
        for (CandidateEntity one : published) {
            if (one.level != CellLevel.EPCI) {
                GridSquare told = one.place().square().orElseThrow().at(one.level);
                assertThat(one.told).as(when).contains(told.name());
                assertThat(crowds.get(told)).as(when + ", " + told).isGreaterThanOrEqualTo(11);
            }
        }
    }

    private void assertLastEventsSayWhatIsTold(List<UUID> all, long seed) {
        for (UUID person : all) {
            List<?> last = inTransactionGet(() ->
                    database.createNativeQuery("""
                            SELECT CAST(payload AS text) FROM outbox WHERE aggregate_id = :id ORDER BY id DESC LIMIT 1
                            """).setParameter("id", person).getResultList());
            String told = told(person);
            if (told == null) {
                assertThat(last.isEmpty() || last.get(0) == null)
                        .as("seed " + seed)
                        .isTrue();
            } else {
                String cell = told.replaceAll(".*\"cell\":\\{\"id\":\"([^\"]+)\".*", "$1");
                assertThat((String) last.get(0)).as("seed " + seed).contains(cell);
            }
        }
    }

    private List<UUID> newPeople(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    UUID id = UuidV7.next();
                    update("INSERT INTO account (id, role, identifier, created_at) VALUES ('" + id
                            + "', 'BENEFICIARY', '" + id + "@example.org', now())");
                    update("INSERT INTO person (id, version, created_at, changed_at) VALUES ('" + id
                            + "', 0, now(), now())");
                    return id;
                })
                .toList();
    }

    /** As everybody does who changes a person. */
    private void lockPerson(UUID person) {
        database.createNativeQuery("SELECT id FROM person WHERE id = :id FOR UPDATE", UUID.class)
                .setParameter("id", person)
                .getSingleResult();
    }

    private void reviewAfterRest(List<UUID> all, GeoPosition home) {
        rest(all);
        inTransaction(() -> people.review(GridSquare.around(home)));
    }

    private void rest(List<UUID> all) {
        all.forEach(person -> update(
                "UPDATE candidate SET level_since = level_since - interval '31 days' WHERE id = '" + person + "'"));
    }

    private void setLevel(List<UUID> all, CellLevel level) {
        all.forEach(person -> update("UPDATE candidate SET level = '" + level + "' WHERE id = '" + person + "'"));
    }

    private List<CellLevel> levels(List<UUID> all) {
        return listPublished().stream()
                .filter(candidate -> all.contains(candidate.id))
                .map(candidate -> candidate.level)
                .distinct()
                .toList();
    }

    private List<CandidateEntity> listPublished() {
        return inTransactionGet(() -> new ArrayList<>(CandidateEntity.<CandidateEntity>list("published")));
    }

    private String told(UUID person) {
        return inTransactionGet(() -> CandidateEntity.<CandidateEntity>findByIdOptional(person)
                .map(candidate -> candidate.told)
                .orElse(null));
    }

    private long events(UUID person) {
        return inTransactionGet(() ->
                (Long) database.createNativeQuery("SELECT count(*) FROM outbox WHERE aggregate_id = :id", Long.class)
                        .setParameter("id", person)
                        .getSingleResult());
    }

    /** So many metres from the middle of a square; a degree has 111 km, to the east times the cosine of the latitude. */
    private static GeoPosition positionIn(GridSquare square, double east, double north) {
        var cell = new Place(Optional.of(square), EPCI_OF_LENS).cell(CellLevel.KM_2);
        return new GeoPosition(
                cell.lat() + north / 111_195, cell.lon() + east / (111_195 * Math.cos(Math.toRadians(cell.lat()))));
    }

    private static Place place(GeoPosition home) {
        return new Place(Optional.of(GridSquare.around(home)), EPCI_OF_LENS);
    }

    private void publish(CandidateProfile facts, Place place) {
        people.publish(List.of(new Telling(facts, place)));
    }

    private void update(CandidateProfile facts, Place place) {
        people.update(new Telling(facts, place));
    }

    /** Some who come together, known and unknown, some of them from elsewhere. */
    private static List<Telling> group(List<UUID> all, Random random, GeoPosition home) {
        List<UUID> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 2 + random.nextInt(8)).stream()
                .map(person -> new Telling(
                        facts(person),
                        place(new GeoPosition(
                                home.lat() + random.nextInt(3) * 0.02, home.lon() + random.nextInt(3) * 0.02))))
                .toList();
    }

    private static CandidateProfile facts(UUID person) {
        return new CandidateProfile(person, null, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    private void update(String sql) {
        inTransaction(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static <T> T inTransactionGet(java.util.concurrent.Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
