package fr.monjob.matching.candidatesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.testkit.stack.WithStack;
import fr.monjob.testkit.time.SetClock;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class SearchLimitTest {

    private static final Instant NOW = Instant.parse("2026-03-02T22:30:15Z");
    private static final int MOST = 3;

    private final UUID employer = UUID.randomUUID();
    private final SetClock clock = new SetClock(NOW);

    @Inject
    EntityManager database;

    @Test
    void theSearchTooManyInAMinuteWaitsForTheNextOne() {
        SearchLimit limit = limit();
        search(limit, MOST);
        clock.set(NOW.plusSeconds(30));
        refuses(limit, Duration.ofSeconds(15));
        clock.set(NOW.plusSeconds(45));
        search(limit, MOST);
        refuses(limit, Duration.ofMinutes(1));
    }

    @Test
    void whatWasRefusedCountsForNothing() {
        SearchLimit limit = limit();
        search(limit, MOST);
        refuses(limit, Duration.ofSeconds(45));
        SearchLimit other = limit();
        new SearchCountJob(database, limit).write();
        search(other, 1);
        new SearchCountJob(database, other).write();
        // Three of the one and one of the other: with the refused one they would be five.
        SearchLimit third = new SearchLimit(new Limits(MOST + 3), clock);
        search(third, 1);
        new SearchCountJob(database, third).write();
        search(third, 1);
        refuses(third, Duration.ofSeconds(45));
    }

    @Test
    void instancesCountTogether() {
        SearchLimit one = limit();
        SearchLimit other = limit();
        search(one, MOST - 1);
        search(other, 1);
        new SearchCountJob(database, one).write();
        new SearchCountJob(database, other).write();
        refuses(other, Duration.ofSeconds(45));
        // It has not heard of the other one's yet, but of its own for the second time.
        search(one, 1);
        new SearchCountJob(database, one).write();
        refuses(one, Duration.ofSeconds(45));
    }

    @Test
    void aMinuteThatIsOverCountsNoMore() {
        SearchLimit one = limit();
        search(one, MOST);
        new SearchCountJob(database, one).write();
        clock.set(NOW.plusSeconds(50));
        SearchLimit other = limit();
        search(other, 1);
        new SearchCountJob(database, other).write();
        search(other, MOST - 1);
        refuses(other, Duration.ofSeconds(55));
    }

    @Test
    void anotherEmployerIsAnotherCount() {
        SearchLimit limit = limit();
        search(limit, MOST);
        assertThatCode(() -> limit.count(UUID.randomUUID())).doesNotThrowAnyException();
    }

    private void search(SearchLimit limit, int times) {
        for (int i = 0; i < times; i++) {
            limit.count(employer);
        }
    }

    private void refuses(SearchLimit limit, Duration wait) {
        assertThatThrownBy(() -> limit.count(employer))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.findRetryAfter()).contains(wait));
    }

    private SearchLimit limit() {
        return new SearchLimit(new Limits(MOST), clock);
    }

    private record Limits(int searchesPerMinute) implements SearchLimitConfig {

        @Override
        public int cardsPerDay() {
            return 1;
        }
    }
}
