package fr.monjob.matching.candidatesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.testkit.stack.WithStack;
import fr.monjob.testkit.time.SetClock;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class CardLimitTest {

    private static final Instant NOW = Instant.parse("2026-03-02T22:30:15Z");
    private static final int MOST = 5;

    private final UUID employer = UUID.randomUUID();
    private final SetClock clock = new SetClock(NOW);

    @Inject
    EntityManager database;

    @Test
    void peopleAreCountedOnceADayOfParis() {
        List<UUID> four = people(4);
        see(four);
        see(four);
        List<UUID> more = people(2);
        assertThatThrownBy(() -> see(more))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.findRetryAfter()).contains(Duration.parse("PT29M45S")));
        see(more.subList(0, 1));
        // Half an hour later it is the next day in Paris, not yet in Greenwich.
        clock.forward(Duration.ofMinutes(30));
        see(more);
    }

    @Test
    void whoeverAsksTwiceAtOnceSeesNoMore() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = List.of(two.submit(() -> see(people(3))), two.submit(() -> see(people(3))));
            for (Future<?> each : both) {
                try {
                    each.get();
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(ProblemException.class);
                }
            }
        } finally {
            two.shutdown();
        }
        assertThat(seen()).isEqualTo(3);
    }

    @Test
    void whoWasSeenIsForgottenAfterTheDay() {
        see(people(1));
        inTransaction(limit()::forget);
        assertThat(seen()).isEqualTo(1);
        clock.forward(Duration.ofHours(1));
        inTransaction(limit()::forget);
        assertThat(seen()).isZero();
    }

    @Test
    void whoWasSeenIsKnownUntilTheDayEnds() {
        SeenCards seen = new SeenCards();
        LocalDate today = LocalDate.of(2026, 3, 2);
        List<UUID> three = people(3);
        seen.add(today, employer, three.subList(0, 2));
        assertThat(seen.listUnseen(today, employer, three)).containsExactly(three.get(2));
        assertThat(seen.listUnseen(today, UUID.randomUUID(), three)).isEqualTo(three);
        assertThat(seen.listUnseen(today.plusDays(1), employer, three)).isEqualTo(three);
    }

    private static List<UUID> people(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private long seen() {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                database.createNativeQuery("SELECT count(*) FROM card_shown WHERE employer_id = :employer", Long.class)
                        .setParameter("employer", employer)
                        .getSingleResult());
    }

    private void see(List<UUID> candidateIds) {
        inTransaction(() -> limit().count(employer, limit().today(), candidateIds));
    }

    private CardLimit limit() {
        return new CardLimit(database, new Limits(MOST), clock);
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private record Limits(int cardsPerDay) implements SearchLimitConfig {

        @Override
        public int searchesPerMinute() {
            return 1;
        }
    }
}
