package fr.monjob.matching.candidatesearch;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Counts the different people whom each employer sees in a day, in the database, so that all instances count together. */
@ApplicationScoped
class CardLimit {

    private static final Logger LOG = Logger.getLogger(CardLimit.class);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EntityManager database;
    private final SearchLimitConfig config;
    private final Clock clock;

    CardLimit(EntityManager database, SearchLimitConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** The day in France, with which a new count begins. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    /**
     * Counts people among those seen on this day; those seen before count once. Lets this employer's other counts wait for the
     * end of the transaction, which is not waited for until it is on the disk: a server that loses its power forgets a
     * second of counts. 429 when they become too many.
     */
    void count(UUID employerId, LocalDate day, List<UUID> candidateIds) {
        database.createNativeQuery("""
                        SELECT set_config('synchronous_commit', 'off', true)
                        FROM pg_advisory_xact_lock(hashtextextended('card_shown ' || :employer, 0))
                        """)
                .setParameter("employer", employerId.toString())
                .getSingleResult();
        Object[] counts = (Object[]) database.createNativeQuery("""
                        WITH fresh AS (
                            INSERT INTO card_shown
                            SELECT :employer, :day, shown FROM unnest(CAST(:candidates AS uuid[])) AS shown
                            ON CONFLICT DO NOTHING
                            RETURNING 1)
                        SELECT (SELECT count(*) FROM fresh),
                               (SELECT count(*) FROM card_shown WHERE employer_id = :employer AND day = :day)
                        """, Object[].class)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .setParameter("candidates", candidateIds.toArray(UUID[]::new))
                .getSingleResult();
        // A statement does not see what it writes itself.
        if ((Long) counts[0] + (Long) counts[1] > config.cardsPerDay()) {
            LOG.warnf("Employer %s asks for more than %d people a day", employerId, config.cardsPerDay());
            Instant midnight = day.plusDays(1).atStartOfDay(PARIS).toInstant();
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous avez vu beaucoup de personnes aujourd'hui : demandez-en moins à la fois, ou revenez demain.",
                            "You have seen many people today: ask for fewer at a time, or come back tomorrow.")
                    .withRetryAfter(Duration.between(clock.instant(), midnight));
        }
    }

    /** Forgets whom employers saw before today. */
    void forget() {
        database.createNativeQuery("DELETE FROM card_shown WHERE day < :day")
                .setParameter("day", today())
                .executeUpdate();
    }
}
