package fr.monjob.match.radar;

import static fr.monjob.match.check.RandomCards.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.api.Weights;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.rank.MatchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the radar says, and what it never tells. */
class RadarTest {

    private static final long SEED = Long.getLong("match.seed", 20_260_302);
    private static final MatchRule RULE = new MatchRule(Weights.PUBLISHED);
    private static final GeoPoint LENS = new GeoPoint(50.43, 2.83);
    /** 33 km north of Lens. */
    private static final GeoPoint NORTH = new GeoPoint(50.73, 2.83);

    private static final Shuttle SHUTTLE = new Shuttle(LENS, NORTH, 20);

    /** The rule of matches, asked for each pair: who is considered for the job itself reaches it. */
    @Test
    void countsWhomTheRuleConsiders() {
        int shown = 0;
        int reached = 0;
        for (int world = 0; world < 80; world++) {
            Random random = new Random(SEED + world);
            RandomCards cards = new RandomCards(random.nextLong(), 6, 8, new double[][] {{50.43, 2.83}}, 0.03);
            List<PersonCard> people = cards.people(250);
            List<OfferCard> offers = cards.offers(40);
            for (RadarGroup group : Radar.on(TODAY).groups(people, offers)) {
                List<PersonCard> here = people.stream()
                        .filter(each -> each.place().equals(group.centre())
                                && each.toleranceMetres() == group.radiusMetres()
                                && each.wishes().stream()
                                        .anyMatch(wish -> wish.romeCode().startsWith(group.domain())))
                        .toList();
                List<OfferCard> domain = offers.stream()
                        .filter(offer -> offer.romeCode().startsWith(group.domain()))
                        .toList();
                List<OfferCard> reachable = domain.stream()
                        .filter(offer -> considered(here, offer) >= 11)
                        .toList();
                String told = "seed %d, %s".formatted(SEED + world, group);
                assertThat(group.people()).as(told).isEqualTo(here.size()).isGreaterThanOrEqualTo(11);
                assertThat(group.reachable()).as(told).isEqualTo(reachable.size());
                assertThat(group.unreached()).as(told).isEqualTo((int) domain.stream()
                        .filter(offer -> considered(people, offer) < 11)
                        .filter(offer -> offer.workplace().metresTo(group.centre()) <= 50_000)
                        .count());
                assertThat(group.missingSkills()).as(told).isEqualTo(missing(here, reachable));
                shown++;
                reached += group.reachable();
            }
        }
        assertThat(shown).isPositive();
        assertThat(reached).isPositive();
    }

    /** By the job itself: whom an offer without skills considers. */
    private static long considered(List<PersonCard> people, OfferCard offer) {
        OfferCard unskilled = new OfferCard(
                offer.id(),
                offer.romeCode(),
                offer.contractType(),
                offer.workplace(),
                List.of(),
                offer.drivingLicence(),
                offer.weeklyHours(),
                offer.startDate());
        return people.stream()
                .filter(person ->
                        RULE.match(person, unskilled, Radius.UNLIMITED, TODAY).isPresent())
                .count();
    }

    private static List<RadarGroup.MissingSkill> missing(List<PersonCard> people, List<OfferCard> offers) {
        return offers.stream()
                .flatMap(offer -> offer.skills().stream().map(SkillNeed::code))
                .distinct()
                .filter(code -> people.stream()
                                .filter(person -> person.skills().contains(code))
                                .count()
                        < people.size() / 2.0)
                .map(code -> new RadarGroup.MissingSkill(code, (int) offers.stream()
                        .filter(offer -> offer.skills().stream()
                                .anyMatch(need -> need.code().equals(code)))
                        .count()))
                .sorted((a, b) -> a.offers() == b.offers() ? a.code().compareTo(b.code()) : b.offers() - a.offers())
                .toList();
    }

    @Test
    void aShuttleBringsFarOffersWithinReach() {
        List<PersonCard> people = masons(11, 30, "B");
        List<OfferCard> offers = List.of(offer(NORTH, null));
        assertThat(Radar.on(TODAY).groups(people, offers).get(0).reachable()).isZero();
        assertThat(Radar.on(TODAY).groups(people, offers).get(0).unreached()).isOne();
        RadarGroup after = Radar.with(SHUTTLE, TODAY).groups(people, offers).get(0);
        assertThat(after.reachable()).isOne();
        assertThat(after.unreached()).isZero();
        // Both ways, and 20 minutes are 11.5 km of the 30 that people go; an hour is 34.6.
        assertThat(Radar.with(new Shuttle(NORTH, LENS, 20), TODAY).groups(people, offers))
                .containsExactly(after);
        assertThat(Radar.with(new Shuttle(LENS, NORTH, 60), TODAY)
                        .groups(people, offers)
                        .get(0)
                        .reachable())
                .isZero();
        assertThat(Radar.with(SHUTTLE, TODAY)
                        .groups(masons(11, 10, "B"), offers)
                        .get(0)
                        .reachable())
                .as("10 km are less than 20 minutes to the edge of the cell")
                .isZero();
    }

    /** Whether nobody, one or ten of a group can go is the same to the byte, in every answer that may be asked for. */
    @Test
    void noTwoAnswersTellWhatFewerThanElevenPeopleDo() {
        List<OfferCard> offers = new ArrayList<>(List.of(offer(LENS, "C"), offer(NORTH, "C")));
        List<List<RadarGroup>> ofNobody = answers(crowd(0), offers);
        for (int few : List.of(1, 3, 10)) {
            assertThat(answers(crowd(few), offers)).as(few + " people").isEqualTo(ofNobody);
        }
        assertThat(answers(crowd(11), offers)).as("a crowd is seen").isNotEqualTo(ofNobody);
    }

    /** The plain answer and what-ifs of all lengths. */
    private static List<List<RadarGroup>> answers(List<PersonCard> people, List<OfferCard> offers) {
        return Stream.concat(
                        Stream.of(Radar.on(TODAY)),
                        IntStream.of(1, 5, 20, 40, 120)
                                .mapToObj(minutes -> Radar.with(new Shuttle(LENS, NORTH, minutes), TODAY)))
                .map(radar -> radar.groups(people, offers))
                .toList();
    }

    /** Thirty masons, so many of them with the lorry driver's licence. */
    private static List<PersonCard> crowd(int lorryDrivers) {
        return Stream.concat(masons(lorryDrivers, 30, "C").stream(), masons(30 - lorryDrivers, 30, "B").stream())
                .toList();
    }

    @Test
    void aSmallCellIsNeverShownNorWhatItsPeopleReach() {
        List<OfferCard> offers = List.of(offer(LENS, null));
        List<PersonCard> elsewhere = new ArrayList<>();
        for (PersonCard each : masons(12, 30, "B")) {
            elsewhere.add(new PersonCard(
                    each.id(), new GeoPoint(50.85, 2.83), 1_414.2, each.wishes(), Set.of(), each.licences(), null));
        }
        for (int few : List.of(0, 1, 10)) {
            List<PersonCard> people = Stream.concat(elsewhere.stream(), masons(few, 30, "B").stream())
                    .toList();
            List<List<RadarGroup>> answers = answers(people, offers);
            assertThat(answers)
                    .allSatisfy(groups ->
                            assertThat(groups).extracting(RadarGroup::centre).doesNotContain(LENS));
            assertThat(answers).as(few + " people").isEqualTo(answers(elsewhere, offers));
        }
    }

    private static List<PersonCard> masons(int count, int radiusKm, String licence) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PersonCard(
                        UUID.randomUUID(),
                        LENS,
                        1_414.2,
                        List.of(JobWish.of("F1703", radiusKm)),
                        Set.of(),
                        Set.of(licence),
                        null))
                .toList();
    }

    private static OfferCard offer(GeoPoint place, String licence) {
        return new OfferCard(UUID.randomUUID(), "F1703", "CDI", place, List.of(), licence, null, null);
    }
}
