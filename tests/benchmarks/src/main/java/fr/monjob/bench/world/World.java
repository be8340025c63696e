package fr.monjob.bench.world;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.referential.commune.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people and the questions of one seed. A card is made when it is asked for and each time the same, so that millions
 * of them need no memory.
 */
public final class World {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** The day of all questions. */
    public static final MatchDay DAY = MatchDay.of(TODAY, new byte[32]);

    private static final double HALF_DIAGONAL = Math.sqrt(0.5);
    private static final List<String> CONTRACTS = List.of("CDI", "CDD", "CDDI", "INTERIM");
    private static final int[] RADII_KM = {5, 10, 15, 20, 25, 30, 40, 50};
    private static final List<Set<String>> LICENCES = List.of(Set.of(), Set.of("B"), Set.of("B"), Set.of("B", "C"));

    private final long seed;
    private final int people;
    private final Places places;
    private final Work work;

    public World(long seed, int people) {
        this.seed = seed;
        this.people = people;
        this.places = Places.forPeople(people);
        this.work = new Work(new SplittableRandom(seed));
    }

    public int size() {
        return people;
    }

    /** The person of this number, 0 to size - 1; beyond that, somebody who may come or stand in for another one. */
    public PersonCard person(int number) {
        SplittableRandom random = randomOf(1, number);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Commune commune = places.commune(random);
        int side = Places.side(commune);
        GeoPoint centre = Places.snapped(places.in(commune, random), side);
        int first = work.job(random);
        List<Integer> jobs = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> i == 0 ? first : random.nextBoolean() ? work.neighbour(first, random) : work.job(random))
                .toList();
        return new PersonCard(
                id,
                centre,
                side * HALF_DIAGONAL,
                jobs.stream().map(job -> wish(job, random)).toList(),
                work.skills(3 + random.nextInt(10), jobs, random),
                LICENCES.get(random.nextInt(LICENCES.size())),
                random.nextInt(3) < 2 ? null : TODAY.plusDays(random.nextInt(60) - 30));
    }

    /** Everybody in turn. */
    public Stream<PersonCard> people() {
        return IntStream.range(0, people).mapToObj(this::person);
    }

    /** The first questions of the endless list of this seed. */
    public List<Question> questions(int count) {
        return IntStream.range(0, count).mapToObj(this::question).toList();
    }

    private Question question(int number) {
        SplittableRandom random = randomOf(2, number);
        int job = work.job(random);
        OfferCard offer = new OfferCard(
                new UUID(random.nextLong(), random.nextLong()),
                work.codeOf(job),
                random.nextInt(4) == 0 ? null : contract(random),
                places.in(places.commune(random), random),
                work.skills(3 + random.nextInt(6), List.of(job), random).stream()
                        .map(code -> new SkillNeed(code, random.nextBoolean()))
                        .toList(),
                random.nextInt(4) == 0 ? "B" : null,
                random.nextInt(3) == 0 ? null : (double) (15 + random.nextInt(25)),
                random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(60)));
        return new Question(offer, Radius.ofKilometres(10 + random.nextInt(41)));
    }

    private JobWish wish(int job, SplittableRandom random) {
        return new JobWish(
                work.codeOf(job),
                RADII_KM[random.nextInt(RADII_KM.length)],
                random.nextBoolean() ? Set.of() : Set.copyOf(List.of(contract(random), contract(random))),
                random.nextBoolean() ? 0 : 15 + random.nextInt(15),
                random.nextBoolean() ? Double.POSITIVE_INFINITY : 30 + random.nextInt(10));
    }

    private static String contract(SplittableRandom random) {
        return CONTRACTS.get(random.nextInt(CONTRACTS.size()));
    }

    private SplittableRandom randomOf(int kind, int number) {
        return new SplittableRandom(seed * 31 + kind + number * 0x9E37_79B9_7F4A_7C15L);
    }
}
