package fr.monjob.offer.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The answer rates of employers. An application counts once its time to answer is over; it is answered when the
 * employer moved it beyond VIEWED within that time. One withdrawn unanswered before that, or ended with its offer, asked
 * for no answer: neither raises the rate nor lowers it. Fewer than {@value #FEWEST} show nothing: a share of two says more about chance than about the employer.
 */
@ApplicationScoped
public class AnswerRates {

    static final int FEWEST = 5;

    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private static final String COUNTED = """
            SELECT a.employer_id, count(*), count(*) FILTER (WHERE s.answered <= a.created_at + CAST(:time AS interval))
              FROM application a
             CROSS JOIN LATERAL (
                   SELECT min(at) FILTER (WHERE moved_by = 'EMPLOYER' AND state NOT IN ('SUBMITTED', 'VIEWED')) AS answered,
                          min(at) FILTER (WHERE state = 'WITHDRAWN' OR moved_by = 'PLATFORM') AS ended
                     FROM application_step WHERE application_id = a.id) s
             WHERE a.employer_id = ANY (CAST(:employers AS uuid[]))
               AND a.created_at BETWEEN :since AND :until
               AND (s.answered IS NOT NULL OR s.ended IS NULL
                    OR s.ended > a.created_at + CAST(:time AS interval))
             GROUP BY a.employer_id
            HAVING count(*) >= :fewest
            """;

    private final EntityManager database;
    private final ReplyConfig reply;
    private final Clock clock;

    AnswerRates(EntityManager database, ReplyConfig reply, Clock clock) {
        this.database = database;
        this.reply = reply;
        this.clock = clock;
    }

    /** The rate of this employer, once there is one. */
    public Optional<AnswerRate> find(UUID employerId) {
        return Optional.ofNullable(of(Set.of(employerId)).get(employerId));
    }

    /** The rates of those of these employers that have one. */
    public Map<UUID, AnswerRate> of(Collection<UUID> employerIds) {
        Instant until = clock.instant().minus(Duration.ofDays(reply.days()));
        List<?> rows = database.createNativeQuery(COUNTED, Object[].class)
                .setParameter("employers", employerIds.toArray(UUID[]::new))
                .setParameter("time", reply.days() + " days")
                .setParameter("since", until.minus(LOOKED_BACK))
                .setParameter("until", until)
                .setParameter("fewest", FEWEST)
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], this::rate));
    }

    private AnswerRate rate(Object[] row) {
        double share = ((Number) row[2]).doubleValue() / ((Number) row[1]).doubleValue();
        return new AnswerRate(Math.round(share * 100) / 100.0, reply.days());
    }
}
