package fr.monjob.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.demo.DemoSize;
import fr.monjob.demo.history.Application;
import fr.monjob.demo.history.Application.Step;
import fr.monjob.demo.people.Person;
import fr.monjob.demo.people.Person.Way;
import fr.monjob.profile.cv.suggestion.CvSuggester;
import fr.monjob.referential.rome.RomeCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DepartementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Departement WHOLE = Departement.of(62, DemoSize.of(1), TODAY);

    @Test
    void theSameSeedMakesTheSameDepartement() {
        DemoSize part = DemoSize.of(0.05);
        Departement five = Departement.of(5, part, TODAY);
        // Told by a word: shown in full it would be a book.
        assertThat(five.equals(Departement.of(5, part, TODAY))).isTrue();
        assertThat(five.equals(Departement.of(6, part, TODAY))).isFalse();
    }

    @Test
    void cvsSuggestTheirOwnJobAndSomeOfItsSkills() {
        CvSuggester suggester = new CvSuggester(RomeCatalogue.load());
        List<Person> some = WHOLE.people().stream()
                .filter(person -> !WHOLE.cvOf(person).isEmpty() && person.number() % 2 == 0)
                .toList();
        long fitting = some.stream()
                .filter(person -> {
                    var suggestions = suggester.suggest(WHOLE.cvOf(person));
                    return suggestions.skills().size() >= 3
                            && suggestions.jobs().stream()
                                    .anyMatch(job ->
                                            job.romeCode().equals(person.trade().romeCode()));
                })
                .count();
        assertThat(some).hasSizeGreaterThan(200);
        assertThat(fitting).isGreaterThan(some.size() * 95L / 100);
    }

    @Test
    void cvsHaveThePersonsNameAndNoTwoAreAlike() {
        List<Person> some = WHOLE.people().stream()
                .filter(person -> !WHOLE.cvOf(person).isEmpty())
                .toList();
        assertThat(some).hasSize(500).noneMatch(person -> person.way() == Way.LISTED);
        assertThat(some.stream().filter(person -> person.way() == Way.BY_CODE)).hasSize(100);
        assertThat(some)
                .allSatisfy(person -> assertThat(WHOLE.cvOf(person))
                        .startsWith(person.fullName())
                        .hasSizeBetween(300, 2_500));
        assertThat(some.stream().map(WHOLE::cvOf)).doesNotHaveDuplicates();
    }

    @Test
    void applicationsAndHiresAreAsManyAsWanted() {
        assertThat(WHOLE.applications())
                .hasSize(400)
                .extracting(Application::key)
                .doesNotHaveDuplicates();
        assertThat(hires())
                .hasSize(60)
                .extracting(hire -> hire.person().number())
                .doesNotHaveDuplicates();
        assertThat(WHOLE.applications())
                .extracting(Application::state)
                .contains("SUBMITTED", "VIEWED", "INTERVIEW", "ACCEPTED", "REFUSED", "WITHDRAWN", "HIRED");
    }

    @Test
    void stepsFollowEachOtherAndNoneIsInTheFuture() {
        assertThat(WHOLE.applications()).allSatisfy(application -> {
            List<LocalDate> days = new ArrayList<>(List.of(application.appliedOn()));
            application.steps().stream().map(Step::on).forEach(days::add);
            assertThat(days).isSorted().allMatch(day -> !day.isAfter(TODAY) && day.isAfter(TODAY.minusDays(183)));
        });
        assertThat(WHOLE.applications().stream().flatMap(application -> application.steps().stream()))
                .allMatch(step -> step.to().equals("REFUSED") == (step.reason() != null));
    }

    @Test
    void hiresGrowOverSixMonths() {
        Map<Integer, Long> byThird = hires().stream()
                .map(hire -> hire.steps().get(hire.steps().size() - 1).hiredOn())
                .collect(Collectors.groupingBy(
                        day -> (int) Math.min(2, (181 - (TODAY.toEpochDay() - day.toEpochDay())) / 60),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(byThird.values()).hasSize(3);
        assertThat(List.copyOf(byThird.values())).isSorted();
    }

    @Test
    void nobodyIsHiredWhereNoPlaceIsLeft() {
        Map<Integer, Long> hired = hires().stream()
                .collect(Collectors.groupingBy(hire -> hire.offer().number(), Collectors.counting()));
        assertThat(hires())
                .allMatch(
                        hire -> hired.get(hire.offer().number()) <= hire.offer().openings());
    }

    private static List<Application> hires() {
        return WHOLE.applications().stream()
                .filter(application -> application.state().equals("HIRED"))
                .toList();
    }
}
