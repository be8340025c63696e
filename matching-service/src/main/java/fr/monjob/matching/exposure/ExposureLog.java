package fr.monjob.matching.exposure;

import fr.monjob.contract.id.CandidateIdCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Counts who came how far, once a person, stage and month of Paris, by the jobs and the cell of that moment. */
@ApplicationScoped
public class ExposureLog {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** People have a name for this report as they have one for each employer, and nobody else knows it. */
    private static final UUID REPORT =
            UUID.nameUUIDFromBytes("monjob exposure report".getBytes(StandardCharsets.US_ASCII));

    private static final String PUBLISHED = """
            INSERT INTO exposure
            SELECT DISTINCT CAST(:month AS date), :stage, told.key, w.rome_code, c.centre, c.half_diagonal_metres
            FROM unnest(CAST(:people AS uuid[]), CAST(:keys AS uuid[])) AS told (person, key)
            JOIN candidate p ON p.profile_id = told.person
            JOIN cell c ON c.id = p.cell_id
            JOIN candidate_wish w ON w.profile_id = p.profile_id
            WHERE NOT EXISTS (
                SELECT FROM exposure e
                WHERE e.month = CAST(:month AS date) AND e.stage = :stage AND e.person_key = told.key)
            ON CONFLICT DO NOTHING
            """;

    /** Who is hired may be withdrawn already: then by what was last counted of them. */
    private static final String WITHDRAWN = """
            INSERT INTO exposure
            SELECT DISTINCT CAST(:month AS date), :stage, e.person_key, e.rome_code, e.centre, e.half_diagonal_metres
            FROM exposure e
            WHERE e.person_key = :key
              AND (e.month, e.stage) = (
                  SELECT month, stage FROM exposure WHERE person_key = :key ORDER BY month DESC, stage LIMIT 1)
              AND NOT EXISTS (
                  SELECT FROM exposure x
                  WHERE x.month = CAST(:month AS date) AND x.stage = :stage AND x.person_key = :key)
            ON CONFLICT DO NOTHING
            """;

    private final EntityManager database;
    private final CandidateIdCipher cipher;

    ExposureLog(EntityManager database, CandidateIdCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** These published people came so far; who is counted for the month already, or is not published, changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void countPublished(ExposureStage stage, Collection<UUID> personIds, Instant at) {
        database.createNativeQuery(PUBLISHED)
                .setParameter("month", monthOf(at))
                .setParameter("stage", stage.name())
                .setParameter("people", personIds.toArray(UUID[]::new))
                .setParameter("keys", personIds.stream().map(this::key).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** This person came so far, published still or not. Somebody of whom nothing was ever counted is not. */
    @Transactional(TxType.MANDATORY)
    public void count(ExposureStage stage, UUID personId, Instant at) {
        countPublished(stage, List.of(personId), at);
        database.createNativeQuery(WITHDRAWN)
                .setParameter("month", monthOf(at))
                .setParameter("stage", stage.name())
                .setParameter("key", key(personId))
                .executeUpdate();
    }

    private UUID key(UUID personId) {
        return cipher.candidateId(REPORT, personId);
    }

    private static LocalDate monthOf(Instant at) {
        return LocalDate.ofInstant(at, PARIS).withDayOfMonth(1);
    }
}
