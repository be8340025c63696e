package fr.monjob.match.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.monjob.match.api.Components;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchReason;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.api.Weights;
import fr.monjob.match.geo.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchRuleTest {

    private static final double OPEN = Double.POSITIVE_INFINITY;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final GeoPoint LENS = new GeoPoint(50.43, 2.83);
    /** 5 559.7 m north of {@link #LENS}. */
    private static final GeoPoint NORTH = new GeoPoint(50.48, 2.83);

    private static final List<SkillNeed> NEEDS =
            List.of(new SkillNeed("111", true), new SkillNeed("222", true), new SkillNeed("333", false));

    @Test
    void addsHalfSkillsAFifthJobAndThreeTenthsDistance() {
        Match match = match(person(Set.of("111", "333"), JobWish.of("F1703", 10)), offer(NEEDS))
                .orElseThrow();
        double closeness = 1 - 5_559.75 / 10_000;
        assertThat(match.components().skills()).isEqualTo(4 / 7.0);
        assertThat(match.components().job()).isEqualTo(1);
        assertThat(match.components().distance()).isCloseTo(closeness, within(1e-5));
        assertThat(match.score()).isCloseTo(0.5 * 4 / 7 + 0.2 + 0.3 * closeness, within(1e-5));
        assertThat(match.matchedSkills()).containsExactly("111", "333");
        assertThat(match.missingSkills()).containsExactly("222");
    }

    @Test
    void theSameDomainIsHalfTheJob() {
        assertThat(match(person(Set.of(), JobWish.of("F1702", 10)), offer(NEEDS))
                        .orElseThrow()
                        .components()
                        .job())
                .isEqualTo(0.5);
        assertThat(match(person(Set.of(), JobWish.of("F1602", 10)), offer(NEEDS)))
                .isEmpty();
    }

    @Test
    void halfOfTheSkillsIsEnoughForAJobThatWasNotNamed() {
        Match match = match(person(Set.of("111", "333"), JobWish.of("A1203", 10)), offer(NEEDS))
                .orElseThrow();
        assertThat(match.reason()).isEqualTo(MatchReason.SKILLS);
        assertThat(match.components().job()).isZero();
        assertThat(match(person(Set.of("111"), JobWish.of("A1203", 10)), offer(NEEDS)))
                .as("3 of 7")
                .isEmpty();
        assertThat(match(person(Set.of(), JobWish.of("A1203", 10)), offer(List.of())))
                .as("an offer without skills proves nothing")
                .isEmpty();
    }

    /** Two needs of the same weight: one of them is exactly half. */
    @Test
    void exactlyHalfIsEnough() {
        List<SkillNeed> two = List.of(new SkillNeed("111", true), new SkillNeed("222", true));
        assertThat(match(person(Set.of("111"), JobWish.of("A1203", 10)), offer(two)))
                .isPresent();
    }

    /** The nearest point of their cell is 5 000 m away. */
    @Test
    void whoLivesExactlyAtTheLimitIsWithinIt() {
        double tolerance = LENS.metresTo(NORTH) - 5_000;
        Set<String> skills = Set.of("111", "222");
        PersonCard named = cell(tolerance, skills, JobWish.of("F1703", 5));
        PersonCard another = cell(tolerance, skills, JobWish.of("A1203", 5));
        assertThat(match(named, offer(NEEDS)).orElseThrow().reason()).isEqualTo(MatchReason.JOB);
        assertThat(match(another, offer(NEEDS)).orElseThrow().reason()).isEqualTo(MatchReason.SKILLS);
        assertThat(match(cell(tolerance - 1, skills, JobWish.of("F1703", 5)), offer(NEEDS)))
                .isEmpty();

        PersonCard anywhere = cell(tolerance, skills, JobWish.of("F1703", 50));
        assertThat(new MatchRule(Weights.PUBLISHED).match(anywhere, offer(NEEDS), Radius.ofKilometres(5), TODAY))
                .isPresent();
        assertThat(new MatchRule(Weights.PUBLISHED).match(anywhere, offer(NEEDS), new Radius(4_999), TODAY))
                .isEmpty();
    }

    @Test
    void skillsAloneGoAsFarAsTheWidestWishWhoseContractFits() {
        JobWish wide = new JobWish("A1203", 50, Set.of("INTERIM"), 0, OPEN);
        PersonCard person = person(Set.of("111", "222"), JobWish.of("A1203", 5), wide);
        assertThat(match(person, offer(NEEDS))).as("the wide wish takes no CDI").isEmpty();
        PersonCard open = person(Set.of("111", "222"), JobWish.of("A1203", 5), JobWish.of("B1302", 20));
        assertThat(match(open, offer(NEEDS)).orElseThrow().components().distance())
                .isCloseTo(1 - 5_559.75 / 20_000, within(1e-5));
    }

    @Test
    void theBestOfTheWishesCounts() {
        PersonCard person = person(Set.of(), JobWish.of("F1703", 6), JobWish.of("F1702", 50));
        Components best = match(person, offer(List.of())).orElseThrow().components();
        assertThat(best.job()).as("0.2 + 0.3 × 0.07 against 0.1 + 0.3 × 0.89").isEqualTo(0.5);
    }

    @Test
    void aWishKeepsItsOwnRadiusContractAndHours() {
        assertThat(match(person(Set.of(), JobWish.of("F1703", 5)), offer(List.of())))
                .isEmpty();
        assertThat(match(person(Set.of(), wish(Set.of("CDD"), 0, OPEN)), offer(List.of())))
                .isEmpty();
        assertThat(match(person(Set.of(), wish(Set.of("CDI"), 0, OPEN)), offer(List.of())))
                .isPresent();
        assertThat(match(person(Set.of(), wish(Set.of(), 36, OPEN)), offer(List.of())))
                .isEmpty();
        assertThat(match(person(Set.of(), wish(Set.of(), 0, 34)), offer(List.of())))
                .isEmpty();
        assertThat(match(person(Set.of(), wish(Set.of(), 35, 35)), offer(List.of())))
                .isPresent();
    }

    @Test
    void theLicenceAndTheFirstDayAreLimits() {
        PersonCard walker = person(Set.of(), JobWish.of("F1703", 10));
        assertThat(match(walker, offer("B", null))).isEmpty();
        PersonCard late = free(TODAY.plusDays(8));
        assertThat(match(late, offer(null, null))).as("no start is today").isEmpty();
        assertThat(match(late, offer(null, TODAY.plusDays(7)))).isEmpty();
        assertThat(match(late, offer(null, TODAY.plusDays(8)))).isPresent();
        assertThat(match(free(TODAY), offer(null, null))).isPresent();
    }

    @Test
    void showsFourDecimalsAndEmployersSteps() {
        assertThat(new Components(4 / 7.0, 0.5, 0.0251).forEmployer()).isEqualTo(new Components(0.55, 0.5, 0.05));
        Match match = match(person(Set.of("111"), JobWish.of("F1703", 10)), offer(NEEDS))
                .orElseThrow();
        assertThat(match.shownScore()).isEqualTo(0.5475);
    }

    private static Optional<Match> match(PersonCard person, OfferCard offer) {
        return new MatchRule(Weights.PUBLISHED).match(person, offer, Radius.UNLIMITED, TODAY);
    }

    private static PersonCard person(Set<String> skills, JobWish... wishes) {
        return new PersonCard(UUID.randomUUID(), NORTH, 0, List.of(wishes), skills, Set.of(), null);
    }

    private static PersonCard cell(double tolerance, Set<String> skills, JobWish wish) {
        return new PersonCard(UUID.randomUUID(), NORTH, tolerance, List.of(wish), skills, Set.of(), null);
    }

    private static PersonCard free(LocalDate from) {
        List<JobWish> wishes = List.of(JobWish.of("F1703", 10));
        return new PersonCard(UUID.randomUUID(), NORTH, 0, wishes, Set.of(), Set.of("B"), from);
    }

    private static JobWish wish(Set<String> contracts, double min, double max) {
        return new JobWish("F1703", 10, contracts, min, max);
    }

    private static OfferCard offer(List<SkillNeed> needs) {
        return new OfferCard(UUID.randomUUID(), "F1703", "CDI", LENS, needs, null, 35.0, null);
    }

    private static OfferCard offer(String licence, LocalDate start) {
        return new OfferCard(UUID.randomUUID(), "F1703", "CDI", LENS, List.of(), licence, null, start);
    }
}
