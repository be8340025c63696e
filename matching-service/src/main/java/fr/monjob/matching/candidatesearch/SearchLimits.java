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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Counts what each employer looks at, in the database, so that all instances count together: whoever asks often enough
 * learns from the differences where people live. A search that is refused is undone with its transaction and counts
 * for nothing.
 */
@ApplicationScoped
class SearchLimits {

    private static final Logger LOG = Logger.getLogger(SearchLimits.class);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EntityManager database;
    private final SearchLimitConfig config;
    private final Clock clock;

    SearchLimits(EntityManager database, SearchLimitConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Counts a search, and lets this employer's other searches wait for the end of this one. What the transaction has
     * written when it ends is not waited for until it is on the disk: a server that loses its power forgets a second of
     * counts.
     *
     * @throws ProblemException 403 while the employer is not verified, 429 when it is one search too many
     */
    void countSearch(UUID employerId) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        List<?> counted = database.createNativeQuery("""
                        INSERT INTO employer_search AS known
                        SELECT employer_id, :minute, 1 FROM employer_standing WHERE employer_id = :employer AND verified
                        ON CONFLICT (employer_id) DO UPDATE
                        SET searches = CASE WHEN known.minute = :minute THEN known.searches + 1 ELSE 1 END,
                            minute = :minute
                        RETURNING searches, set_config('synchronous_commit', 'off', true)
                        """, Object[].class)
                .setParameter("employer", employerId)
                .setParameter("minute", minute)
                .getResultList();
        if (counted.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.EMPLOYER_NOT_VERIFIED,
                    "La recherche s'ouvre quand le Département a vérifié votre établissement.",
                    "Searching opens once the Département has verified your establishment.");
        }
        int searches = (Integer) ((Object[]) counted.get(0))[0];
        if (searches > config.searchesPerMinute()) {
            LOG.warnf("Employer %s searches more than %d times a minute", employerId, config.searchesPerMinute());
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous cherchez trop souvent : attendez une minute.",
                            "You search too often: wait a minute.")
                    .withRetryAfter(Duration.between(now, minute.plus(1, ChronoUnit.MINUTES)));
        }
    }

    /**
     * Counts people among those seen today; those seen before count once. 429 when they become too many.
     *
     * @return how many of them the employer had not seen today
     */
    long countCards(UUID employerId, List<UUID> candidateIds) {
        LocalDate day = LocalDate.now(clock.withZone(PARIS));
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
        long unseen = (Long) counts[0];
        // A statement does not see what it writes itself.
        long seen = unseen + (Long) counts[1];
        if (seen > config.cardsPerDay()) {
            LOG.warnf("Employer %s asks for more than %d people a day", employerId, config.cardsPerDay());
            Instant midnight = day.plusDays(1).atStartOfDay(PARIS).toInstant();
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS,
                            "Vous avez vu beaucoup de personnes aujourd'hui : demandez-en moins à la fois, ou revenez demain.",
                            "You have seen many people today: ask for fewer at a time, or come back tomorrow.")
                    .withRetryAfter(Duration.between(clock.instant(), midnight));
        }
        return unseen;
    }

    /** Forgets whom employers saw before today. */
    void forget() {
        database.createNativeQuery("DELETE FROM card_shown WHERE day < :day")
                .setParameter("day", LocalDate.now(clock.withZone(PARIS)))
                .executeUpdate();
    }
}
