package fr.monjob.match.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.rank.MatchDay;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every engine has to pass: the answers of {@link NaiveMatchEngine} on random data, and the cases that engines
 * get wrong. Another seed: {@code -Dmatch.seed=…}.
 */
public abstract class MatchEngineChecks {

    /** The day of all questions. */
    protected static final MatchDay DAY = MatchDay.of(RandomCards.TODAY, new byte[32]);

    private static final List<Radius> RADII =
            List.of(Radius.UNLIMITED, Radius.ofKilometres(5), Radius.ofKilometres(10), Radius.ofKilometres(30));
    private static final List<Integer> LENGTHS = List.of(1, 20, 100);

    /** The engine under test, holding exactly these cards on {@link #DAY}. */
    protected abstract MatchEngine engineOn(List<PersonCard> people, List<OfferCard> offers);

    @Test
    void answersLikeTheReferenceWhereScoresAreOftenEqual() {
        answersLikeTheReference(new RandomCards(seed(), 10, 12), 900, 150);
    }

    @Test
    void answersLikeTheReferenceWhereSkillsAreMany() {
        answersLikeTheReference(new RandomCards(seed() + 1, 60, 300), 1_500, 300);
    }

    private void answersLikeTheReference(RandomCards cards, int peopleCount, int offerCount) {
        List<PersonCard> people = cards.people(peopleCount);
        List<OfferCard> offers = cards.offers(offerCount);
        MatchEngine engine = engineOn(people, offers);
        MatchEngine reference = new NaiveMatchEngine(people, offers, DAY);
        for (int query = 0; query < 60; query++) {
            OfferCard offer = query % 2 == 0 ? offers.get(query) : cards.search();
            PersonCard person = query % 2 == 0 ? people.get(query) : cards.person();
            Radius radius = RADII.get(query % RADII.size());
            int k = LENGTHS.get(query % LENGTHS.size());
            String told = "seed %d, query %d".formatted(seed(), query);
            same(told, engine.topPeople(offer, radius, k), reference.topPeople(offer, radius, k));
            same(told, engine.topOffers(person, k), reference.topOffers(person, k));
            assertThat(engine.countPeople(offer, radius)).as(told).isEqualTo(reference.countPeople(offer, radius));
            assertThat(engine.countOffers(person)).as(told).isEqualTo(reference.countOffers(person));
        }
    }

    /** How many random worlds this engine is asked about. */
    protected abstract int worlds();

    @Test
    void answersLikeTheReferenceInEveryWorld() {
        for (int number = 0; number < worlds(); number++) {
            RandomWorld world = RandomWorld.of(seed() + number);
            MatchEngine engine = engineOn(world.people(), world.offers());
            MatchEngine reference = new NaiveMatchEngine(world.people(), world.offers(), DAY);
            for (RandomWorld.Question each : world.questions()) {
                OfferCard offer = each.offer();
                String told = world + ", " + each;
                same(
                        told,
                        engine.topPeople(offer, each.radius(), each.k()),
                        reference.topPeople(offer, each.radius(), each.k()));
                same(told, engine.topOffers(each.person(), each.k()), reference.topOffers(each.person(), each.k()));
                assertThat(engine.countPeople(offer, each.radius()))
                        .as(told)
                        .isEqualTo(reference.countPeople(offer, each.radius()));
                assertThat(engine.countOffers(each.person())).as(told).isEqualTo(reference.countOffers(each.person()));
            }
        }
    }

    @Test
    void whatNoOfferAsksForChangesNothing() {
        RandomCards cards = new RandomCards(seed() + 2, 10, 12);
        List<PersonCard> people = cards.people(600);
        List<OfferCard> offers = cards.offers(40);
        MatchEngine plain = engineOn(people, offers);
        List<List<Match>> before = offers.stream()
                .map(offer -> plain.topPeople(offer, Radius.UNLIMITED, 100))
                .toList();
        MatchEngine adorned = engineOn(people.stream().map(OtherCards::adorned).toList(), offers);
        for (int i = 0; i < offers.size(); i++) {
            same("seed " + seed(), adorned.topPeople(offers.get(i), Radius.UNLIMITED, 100), before.get(i));
        }
    }

    @Test
    void whoIsNearerAndKnowsMoreNeverRanksLower() {
        RandomCards cards = new RandomCards(seed() + 3, 10, 12);
        List<PersonCard> people = cards.people(600);
        OfferCard offer = cards.offer();
        List<PersonCard> betters =
                people.stream().map(each -> OtherCards.better(each, offer)).toList();
        MatchEngine engine =
                engineOn(Stream.concat(people.stream(), betters.stream()).toList(), List.of());
        List<Match> answer = engine.topPeople(offer, Radius.UNLIMITED, 100);
        List<UUID> ids = answer.stream().map(Match::personId).toList();
        int compared = 0;
        for (int i = 0; i < people.size(); i++) {
            int plain = ids.indexOf(people.get(i).id());
            if (plain >= 0) {
                int better = ids.indexOf(betters.get(i).id());
                assertThat(better).as("seed %d, person %d", seed(), i).isNotNegative();
                assertThat(answer.get(better).score())
                        .isGreaterThanOrEqualTo(answer.get(plain).score() - 1e-9);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void onePersonMoreChangesNobodyElsesPlace() {
        RandomCards cards = new RandomCards(seed() + 4, 10, 12);
        List<PersonCard> people = cards.people(400);
        List<OfferCard> offers = cards.offers(40);
        PersonCard more = people.get(0);
        MatchEngine with = engineOn(people, offers);
        List<List<Match>> answers = offers.stream()
                .map(offer -> with.topPeople(offer, Radius.UNLIMITED, 100).stream()
                        .filter(match -> !match.personId().equals(more.id()))
                        .limit(99)
                        .toList())
                .toList();
        MatchEngine without = engineOn(people.subList(1, people.size()), offers);
        for (int i = 0; i < offers.size(); i++) {
            same("seed " + seed(), without.topPeople(offers.get(i), Radius.UNLIMITED, 99), answers.get(i));
        }
    }

    @Test
    void theCornerOfTheBoxAroundTheCircleDoesNotComeBack() {
        // 14 km north and 14 km east: inside the box of 15 km, 19.8 km away. A box nearer to the poles is narrower.
        OfferCard offer = offer(new GeoPoint(50.43, 2.83));
        PersonCard corner = person(new GeoPoint(50.43 + 0.1259, 2.83 + 0.1977), 0, 50);
        PersonCard shy = person(new GeoPoint(50.43 + 0.1259, 2.83 + 0.1977), 0, 15);
        MatchEngine engine = engineOn(List.of(corner, shy), List.of(offer));
        assertThat(engine.topPeople(offer, Radius.ofKilometres(15), 10)).isEmpty();
        assertThat(engine.topPeople(offer, Radius.UNLIMITED, 10))
                .extracting(Match::personId)
                .containsExactly(corner.id());
        assertThat(engine.topOffers(shy, 10)).isEmpty();
        assertThat(engine.topOffers(corner, 10)).hasSize(1);
    }

    @Test
    void limitsLookAtTheNearestPointOfACellAndEffortAtItsCentre() {
        OfferCard offer = offer(new GeoPoint(50.43, 2.83));
        // 11.1 km away by the centre, 9.7 km by the nearest point.
        PersonCard inside = person(new GeoPoint(50.53, 2.83), 1_414.2, 10);
        PersonCard outside = person(new GeoPoint(50.53, 2.83), 1_000, 10);
        MatchEngine engine = engineOn(List.of(inside, outside), List.of(offer));
        List<Match> found = engine.topPeople(offer, Radius.ofKilometres(10), 10);
        assertThat(found).extracting(Match::personId).containsExactly(inside.id());
        assertThat(found.get(0).components().distance()).isZero();
        assertThat(found.get(0).distanceMetres()).isCloseTo(11_119.5, within(1.0));
    }

    @Test
    void nobodyAndNothingGiveAnEmptyAnswer() {
        OfferCard offer = offer(new GeoPoint(50.43, 2.83));
        PersonCard person = person(new GeoPoint(50.43, 2.83), 0, 10);
        MatchEngine engine = engineOn(List.of(), List.of());
        assertThat(engine.topPeople(offer, Radius.UNLIMITED, 10)).isEmpty();
        assertThat(engine.topOffers(person, 10)).isEmpty();
        assertThat(engine.countPeople(offer, Radius.UNLIMITED)).isZero();
        assertThat(engine.countOffers(person)).isZero();
    }

    @Test
    void refusesALengthOutsideOneToAHundred() {
        OfferCard offer = offer(new GeoPoint(50.43, 2.83));
        PersonCard person = person(new GeoPoint(50.43, 2.83), 0, 10);
        MatchEngine engine = engineOn(List.of(), List.of());
        for (int k : new int[] {0, 101}) {
            assertThatIllegalArgumentException().isThrownBy(() -> engine.topPeople(offer, Radius.UNLIMITED, k));
            assertThatIllegalArgumentException().isThrownBy(() -> engine.topOffers(person, k));
        }
    }

    protected static void same(String told, List<Match> answer, List<Match> expected) {
        assertThat(answer)
                .as(told)
                .extracting(Match::personId, Match::offerId, Match::reason)
                .isEqualTo(expected.stream()
                        .map(match -> tuple(match.personId(), match.offerId(), match.reason()))
                        .toList());
        // The last bits of a sine are the platform's: numbers are compared to 1e-9, metres to a millimetre.
        for (int rank = 0; rank < answer.size(); rank++) {
            Match got = answer.get(rank);
            Match wanted = expected.get(rank);
            assertThat(got.score()).as(told).isCloseTo(wanted.score(), within(1e-9));
            assertThat(got.components().skills())
                    .as(told)
                    .isCloseTo(wanted.components().skills(), within(1e-9));
            assertThat(got.components().job())
                    .as(told)
                    .isEqualTo(wanted.components().job());
            assertThat(got.components().distance())
                    .as(told)
                    .isCloseTo(wanted.components().distance(), within(1e-9));
            assertThat(got.distanceMetres()).as(told).isCloseTo(wanted.distanceMetres(), within(1e-3));
            assertThat(got.matchedSkills()).as(told).isEqualTo(wanted.matchedSkills());
            assertThat(got.missingSkills()).as(told).isEqualTo(wanted.missingSkills());
        }
    }

    private static OfferCard offer(GeoPoint workplace) {
        return new OfferCard(UUID.randomUUID(), "F1703", "CDI", workplace, List.of(), null, null, null);
    }

    private static PersonCard person(GeoPoint place, double tolerance, int radiusKm) {
        List<JobWish> wishes = List.of(JobWish.of("F1703", radiusKm));
        return new PersonCard(UUID.randomUUID(), place, tolerance, wishes, Set.of(), Set.of(), null);
    }

    protected static long seed() {
        return Long.getLong("match.seed", 20_260_302L);
    }
}
