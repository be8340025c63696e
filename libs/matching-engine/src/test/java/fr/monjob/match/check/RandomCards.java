package fr.monjob.match.check;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.geo.GeoPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People and offers clustered around the towns of a Département, drawn from a seed. People stand on the centres of
 * coarse cells and jobs and skills are few, so that equal distances and equal scores happen often.
 */
public final class RandomCards {

    /** The date that the generated dates surround. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final double[][] TOWNS = {{50.43, 2.83}, {50.53, 2.64}, {50.95, 1.86}, {50.29, 2.78}, {50.73, 1.61}};
    private static final double SPREAD_DEGREES = 0.09;
    private static final List<String> CONTRACTS = List.of("CDI", "CDD", "CDDI", "INTERIM");
    private static final double CELL_DEGREES = 0.04;

    private final Random random;
    private final int jobs;
    private final int skills;
    private final double[][] towns;
    private final double spread;

    /**
     * @param jobs   how many ROME codes there are, five to a domain
     * @param skills how many skill codes there are
     */
    public RandomCards(long seed, int jobs, int skills) {
        this(seed, jobs, skills, TOWNS, SPREAD_DEGREES);
    }

    /**
     * The same elsewhere on earth.
     *
     * @param towns  latitude and longitude of each
     * @param spread how far people live from their town, in degrees of latitude: two thirds of them nearer
     */
    public RandomCards(long seed, int jobs, int skills, double[][] towns, double spread) {
        this.random = new Random(seed);
        this.jobs = jobs;
        this.skills = skills;
        this.towns = towns;
        this.spread = spread;
    }

    public List<PersonCard> people(int count) {
        return Stream.generate(this::person).limit(count).toList();
    }

    public List<OfferCard> offers(int count) {
        return Stream.generate(this::offer).limit(count).toList();
    }

    /** A person in a cell, or now and then at an exact place. */
    public PersonCard person() {
        GeoPoint home = aroundATown();
        boolean exact = oneIn(10);
        GeoPoint centre = onEarth(snapped(home.lat()), snapped(home.lon()));
        return new PersonCard(
                id(),
                exact ? home : centre,
                exact ? 0 : oneIn(8) ? 5_656.9 : 1_414.2,
                times(random.nextInt(4), this::wish),
                Set.copyOf(times(random.nextInt(13), this::skill).stream().collect(Collectors.toSet())),
                oneIn(2) ? Set.of("B") : oneIn(5) ? Set.of("B", "C") : Set.of(),
                oneIn(2) ? null : TODAY.plusDays(random.nextInt(60) - 30));
    }

    /** An offer at an exact place, now and then without skills, hours, licence or start. */
    public OfferCard offer() {
        List<String> codes =
                times(random.nextInt(9), this::skill).stream().distinct().toList();
        return new OfferCard(
                id(),
                rome(),
                contract(),
                aroundATown(),
                codes.stream().map(code -> new SkillNeed(code, oneIn(2))).toList(),
                oneIn(4) ? (oneIn(3) ? "C" : "B") : null,
                oneIn(3) ? null : (double) (15 + random.nextInt(25)),
                oneIn(2) ? null : TODAY.plusDays(random.nextInt(60)));
    }

    /** What an employer looks for: an offer, now and then without a job or a contract. */
    public OfferCard search() {
        OfferCard offer = offer();
        return new OfferCard(
                offer.id(),
                oneIn(3) ? null : offer.romeCode(),
                oneIn(3) ? null : offer.contractType(),
                offer.workplace(),
                offer.skills(),
                offer.drivingLicence(),
                offer.weeklyHours(),
                offer.startDate());
    }

    private JobWish wish() {
        Set<String> contracts =
                oneIn(2) ? Set.of() : times(2, this::contract).stream().collect(Collectors.toSet());
        double min = oneIn(2) ? 0 : 15 + random.nextInt(15);
        double max = oneIn(2) ? Double.POSITIVE_INFINITY : 30 + random.nextInt(10);
        return new JobWish(rome(), List.of(5, 10, 20, 30, 50).get(random.nextInt(5)), contracts, min, max);
    }

    private String rome() {
        int job = random.nextInt(jobs);
        int domain = job / 5;
        return "%c%d%d%02d".formatted('A' + domain % 14, 1 + domain / 14 % 9, domain / 126, 1 + job % 5);
    }

    private String skill() {
        // Squaring makes some skills common and most of them rare, as they are.
        double uniform = random.nextDouble();
        return String.valueOf(100_000 + (int) (uniform * uniform * skills));
    }

    private String contract() {
        return CONTRACTS.get(random.nextInt(CONTRACTS.size()));
    }

    private GeoPoint aroundATown() {
        double[] town = towns[random.nextInt(towns.length)];
        double lat = town[0] + random.nextGaussian() * spread;
        double lon = town[1] + random.nextGaussian() * spread * 14 / 9;
        return onEarth(lat, lon);
    }

    /** Beyond a pole the way goes on at the other side, beyond the antimeridian at its other end. */
    private static GeoPoint onEarth(double lat, double lon) {
        double over = Math.abs(lat) > 90 ? 180 : 0;
        double inside = over == 0 ? lat : Math.copySign(180, lat) - lat;
        return new GeoPoint(inside, Math.IEEEremainder(lon + over, 360));
    }

    private double snapped(double degrees) {
        return Math.round(degrees / CELL_DEGREES) * CELL_DEGREES;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> List<T> times(int n, Supplier<T> draw) {
        return IntStream.range(0, n).mapToObj(i -> draw.get()).collect(Collectors.toCollection(ArrayList::new));
    }
}
