package fr.monjob.match.lever;

import static fr.monjob.match.check.RandomCards.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.check.NaiveMatchEngine;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.match.index.IndexChanges;
import fr.monjob.match.rank.MatchDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A lever says what really making the change and counting again would say. */
class LeversTest {

    private static final MatchDay DAY = MatchDay.of(TODAY, new byte[32]);
    private static final long SEED = Long.getLong("match.seed", 20_260_302);
    private static final GeoPoint LENS = new GeoPoint(50.43, 2.83);

    @Test
    void saysWhatMakingTheChangeWouldSay() {
        Set<Change.Kind> seen = EnumSet.noneOf(Change.Kind.class);
        for (int world = 0; world < 300; world++) {
            Random random = new Random(SEED + world);
            RandomCards cards =
                    new RandomCards(random.nextLong(), 1 + random.nextInt(30), 1 + random.nextInt(40), TOWNS, 0.15);
            List<OfferCard> offers = cards.offers(random.nextInt(120));
            List<PersonCard> people = new ArrayList<>(cards.people(4));
            people.add(cards.person().at(LENS));
            Function<String, List<String>> neighbours = neighbours(offers, random.nextLong());
            for (PersonCard person : people) {
                List<Lever> levers = new Levers(neighbours, TODAY).of(person, offers);
                String told = "seed %d, %s".formatted(SEED + world, person);
                for (MatchEngine engine : List.of(new NaiveMatchEngine(List.of(), offers, DAY), inMemory(offers))) {
                    assertThat(asMap(levers))
                            .as(told)
                            .isEqualTo(new NaiveLevers(engine, offers, neighbours).of(person));
                }
                levers.forEach(lever -> seen.add(lever.change().kind()));
            }
        }
        assertThat(seen).as("every kind of change was worth it somewhere").isEqualTo(EnumSet.allOf(Change.Kind.class));
    }

    @Test
    void offersFartherThanTheReachOpenNothing() {
        RandomCards cards = new RandomCards(SEED, 5, 10);
        List<OfferCard> offers = cards.offers(400);
        for (PersonCard person : cards.people(200)) {
            List<OfferCard> near = inMemory(offers).offersAround(person.place(), Levers.reachMetres(person));
            Levers levers = new Levers(job -> List.of(), TODAY);
            assertThat(levers.of(person, near)).as("seed " + SEED).isEqualTo(levers.of(person, offers));
            assertThat(near).hasSizeLessThanOrEqualTo(offers.size());
        }
    }

    @Test
    void whatOpensMostComesFirstAndTheSmallerStepBeforeTheLarger() {
        PersonCard person = mason(JobWish.of("F1703", 5), Set.of());
        // 7 km and 12 km away for the same job; one that asks for a licence next door; one for other people's skills.
        List<OfferCard> offers = List.of(
                offer("F1703", 7, List.of(), null),
                offer("F1703", 12, List.of(), null),
                offer("F1703", 0, List.of(), "B"),
                offer("K2204", 0, List.of(new SkillNeed("a", true)), null));
        assertThat(new Levers(job -> List.of("K2204"), TODAY).of(person, offers))
                .containsExactly(
                        new Lever(new Change(Change.Kind.RADIUS, "10"), 2),
                        new Lever(new Change(Change.Kind.RADIUS, "15"), 2),
                        new Lever(new Change(Change.Kind.SKILL, "a"), 1),
                        new Lever(new Change(Change.Kind.RADIUS, "5"), 1),
                        new Lever(new Change(Change.Kind.LICENCE, "B"), 1),
                        new Lever(new Change(Change.Kind.JOB, "K2204"), 1));
    }

    @Test
    void nothingIsProposedThatAProfileDoesNotHold() {
        List<OfferCard> offers = List.of(
                offer("F1703", 103, List.of(), null), offer("K2204", 0, List.of(new SkillNeed("a", true)), null));
        assertThat(new Levers(job -> List.of("K2204"), TODAY)
                        .of(mason(JobWish.of("F1703", 95), Set.of()), List.of(offers.get(0))))
                .as("100 km at most")
                .isEmpty();
        Set<String> hundred = IntStream.range(0, 100).mapToObj(i -> "s" + i).collect(Collectors.toSet());
        List<JobWish> twenty = IntStream.range(0, 20)
                .mapToObj(i -> JobWish.of("A11%02d".formatted(i), 5))
                .toList();
        PersonCard full = new PersonCard(UUID.randomUUID(), LENS, 0, twenty, hundred, Set.of(), null);
        assertThat(new Levers(job -> List.of("K2204"), TODAY).of(full, offers)).isEmpty();
    }

    private static final double[][] TOWNS = {{50.43, 2.83}, {50.53, 2.64}};

    private static InMemoryEngine inMemory(List<OfferCard> offers) {
        InMemoryEngine engine = new InMemoryEngine(() -> DAY);
        IndexChanges changes = new IndexChanges();
        offers.forEach(changes::put);
        engine.apply(changes);
        return engine;
    }

    /** Each job has two or three others of the same world beside it. */
    private static Function<String, List<String>> neighbours(List<OfferCard> offers, long seed) {
        List<String> jobs =
                offers.stream().map(OfferCard::romeCode).distinct().sorted().toList();
        return job -> {
            Random random = new Random(seed + job.hashCode());
            Set<String> some = new HashSet<>();
            for (int i = 0; i < 3 && !jobs.isEmpty(); i++) {
                some.add(jobs.get(random.nextInt(jobs.size())));
            }
            return List.copyOf(some);
        };
    }

    private static Map<Change, Integer> asMap(List<Lever> levers) {
        return levers.stream().collect(Collectors.toMap(Lever::change, Lever::additionalOffers));
    }

    private static PersonCard mason(JobWish wish, Set<String> skills) {
        return new PersonCard(UUID.randomUUID(), LENS, 0, List.of(wish), skills, Set.of(), null);
    }

    private static OfferCard offer(String job, double kmNorth, List<SkillNeed> needs, String licence) {
        GeoPoint place = new GeoPoint(LENS.lat() + kmNorth / 111.195, LENS.lon());
        return new OfferCard(UUID.randomUUID(), job, "CDI", place, needs, licence, null, null);
    }
}
