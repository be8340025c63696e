package fr.monjob.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.people.Person.Way;
import fr.monjob.demo.territory.Territory;
import fr.monjob.demo.work.Trades;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final DemoSize SIZE = DemoSize.of(0.1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final List<Person> people = people(62);

    private static List<Person> people(long seed) {
        return Population.of(seed, SIZE, Territory.of("62"), Trades.load(), TODAY);
    }

    @Test
    void theSameSeedMakesTheSamePeopleAndAnotherOneOthers() {
        assertThat(people(62)).isEqualTo(people);
        assertThat(people(63)).isNotEqualTo(people);
    }

    @Test
    void asManyAsWantedComeEachWay() {
        Map<Way, Long> ways = people.stream().collect(Collectors.groupingBy(Person::way, Collectors.counting()));
        assertThat(people).hasSize(SIZE.people());
        assertThat(ways)
                .containsEntry(Way.BY_CODE, (long) SIZE.signUps())
                .containsEntry(Way.ON_PAPER, (long) SIZE.cvs() - SIZE.signUps());
    }

    @Test
    void nobodyIsTakenForSomebodyElse() {
        assertThat(people.stream().map(person -> person.givenName() + person.familyName() + person.birthDate()))
                .doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::phone).filter(Objects::nonNull)).doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::email).filter(Objects::nonNull)).doesNotHaveDuplicates();
    }

    @Test
    void nobodyRealIsReached() {
        assertThat(people.stream().map(Person::phone).filter(Objects::nonNull))
                .allMatch(phone -> phone.matches("(06 39 98|03 53 01|02 61 91|04 65 71|05 36 49) \\d\\d \\d\\d"));
        assertThat(people.stream().map(Person::email).filter(Objects::nonNull))
                .allMatch(email -> email.endsWith("@example.org"));
    }

    @Test
    void whoSignsUpHasAnAddressToLogInWith() {
        assertThat(people).filteredOn(person -> person.way() == Way.BY_CODE).allMatch(person -> person.email() != null);
    }

    @Test
    void anAdvisorHasSome150PeopleInOneCorner() {
        Map<Integer, List<Person>> portfolios = people.stream().collect(Collectors.groupingBy(Person::advisor));
        assertThat(portfolios).hasSize(SIZE.advisors());
        assertThat(portfolios.values()).allSatisfy(own -> {
            assertThat(own).hasSizeBetween(145, 155);
            assertThat(own.stream().map(person -> person.home().epciCode()).distinct())
                    .hasSizeLessThanOrEqualTo(6);
        });
    }

    @Test
    void thereAreNamesEnough() {
        assertThat(Names.load().count()).isGreaterThan(100_000);
    }

    @Test
    void theListHasALineForEach() {
        String csv = PeopleList.csv(people, advisor -> "conseil" + advisor + "@departement.fr.example");
        assertThat(csv.lines()).hasSize(people.size() + 1).allMatch(line -> line.split(";", -1).length == 13);
    }
}
