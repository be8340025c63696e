package fr.monjob.matching.candidatesearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class SearchLimitsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T22:30:15Z");

    private final UUID employer = UUID.randomUUID();

    @Inject
    EntityManager database;

    @BeforeEach
    void verify() {
        inTransaction(() -> database.createNativeQuery("INSERT INTO employer_standing VALUES (:employer, true)")
                .setParameter("employer", employer)
                .executeUpdate());
    }

    @Test
    void whoIsNotVerifiedDoesNotSearch() {
        inTransaction(() -> database.createNativeQuery(
                        "UPDATE employer_standing SET verified = false WHERE employer_id = :employer")
                .setParameter("employer", employer)
                .executeUpdate());
        assertThatThrownBy(() -> count(NOW))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.EMPLOYER_NOT_VERIFIED));
    }

    @Test
    void theSearchTooManyInAMinuteWaitsForTheNextOne() {
        for (int i = 0; i < 3; i++) {
            count(NOW.plusSeconds(i));
        }
        assertThatThrownBy(() -> count(NOW.plusSeconds(30)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.findRetryAfter()).contains(Duration.ofSeconds(15)));
        count(NOW.plusSeconds(45));
    }

    @Test
    void peopleAreCountedOnceADayOfParis() {
        List<UUID> four = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        see(NOW, four);
        see(NOW, four);
        List<UUID> more = List.of(UUID.randomUUID(), UUID.randomUUID());
        assertThatThrownBy(() -> see(NOW, more))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.findRetryAfter()).contains(Duration.parse("PT29M45S")));
        see(NOW, List.of(more.get(0)));
        // Half an hour later it is the next day in Paris, not yet in Greenwich.
        see(NOW.plus(Duration.ofMinutes(30)), more);
    }

    @Test
    void whoWasSeenIsForgottenAfterTheDay() {
        see(NOW, List.of(UUID.randomUUID()));
        inTransaction(() -> at(NOW).forget());
        assertThat(seen()).isEqualTo(1);
        inTransaction(() -> at(NOW.plus(Duration.ofHours(1))).forget());
        assertThat(seen()).isZero();
    }

    private long seen() {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                database.createNativeQuery("SELECT count(*) FROM card_shown WHERE employer_id = :employer", Long.class)
                        .setParameter("employer", employer)
                        .getSingleResult());
    }

    private void count(Instant now) {
        inTransaction(() -> at(now).countSearch(employer));
    }

    private void see(Instant now, List<UUID> candidateIds) {
        inTransaction(() -> at(now).countCards(employer, candidateIds));
    }

    private SearchLimits at(Instant now) {
        return new SearchLimits(database, new Few(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private record Few(int searchesPerMinute, int cardsPerDay) implements SearchLimitConfig {

        Few() {
            this(3, 5);
        }
    }
}
