package fr.monjob.matching.candidatealert;

import fr.monjob.contract.event.EventJson;
import fr.monjob.match.api.PersonCard;
import fr.monjob.matching.candidateindex.CandidateChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** New and changed people whose employers are still to be told. A person who leaves the index leaves it here too. */
@ApplicationScoped
class ChangedCandidates {

    /** Enough that what a run costs by itself is little of it, few enough that it ends soon. */
    private static final int AT_ONCE = 50;

    private static final int AGAIN_SECONDS = 30;

    private final EntityManager database;

    ChangedCandidates(EntityManager database) {
        this.database = database;
    }

    /**
     * A change that waits.
     *
     * @param previous the card before it, null for a new person
     * @param changes  how many changes it stands for
     */
    record Waiting(UUID profileId, PersonCard previous, int changes) {}

    /** Notes the work in the transaction of the event. Of several changes the card before the first one is kept. */
    void note(@Observes CandidateChange change) {
        database.createNativeQuery("""
                        INSERT INTO candidate_alert (profile_id, previous) VALUES (:profile, :previous)
                        ON CONFLICT (profile_id) DO UPDATE SET changes = candidate_alert.changes + 1
                        """)
                .setParameter("profile", change.profileId())
                .setParameter("previous", change.previous() == null ? null : EventJson.write(change.previous()))
                .executeUpdate();
    }

    /**
     * Takes some that were never taken, or else one that was: who makes the work fail does so alone. While the work is
     * done, and for {@value #AGAIN_SECONDS} seconds after a failure, nobody takes them again.
     */
    List<Waiting> take() {
        List<Waiting> fresh = take("attempts = 0", AT_ONCE);
        return fresh.isEmpty() ? take("attempts > 0", 1) : fresh;
    }

    private List<Waiting> take(String which, int atMost) {
        List<?> taken = database.createNativeQuery("""
                        UPDATE candidate_alert
                        SET attempts = attempts + 1, due = now() + make_interval(secs => :again)
                        WHERE profile_id IN (SELECT profile_id FROM candidate_alert WHERE %s AND due <= now()
                                             ORDER BY attempts, since LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING profile_id, previous, changes
                        """.formatted(which), Object[].class)
                .setParameter("again", AGAIN_SECONDS)
                .setParameter("most", atMost)
                .getResultList();
        return taken.stream().map(row -> waiting((Object[]) row)).toList();
    }

    /** Takes them off the list, but not who changed again meanwhile: that is due at once. */
    void done(List<Waiting> waiting) {
        UUID[] profiles = waiting.stream().map(Waiting::profileId).toArray(UUID[]::new);
        database.createNativeQuery("""
                        DELETE FROM candidate_alert a
                        USING unnest(CAST(:profiles AS uuid[]), CAST(:changes AS int[])) AS done (profile_id, changes)
                        WHERE a.profile_id = done.profile_id AND a.changes = done.changes
                        """)
                .setParameter("profiles", profiles)
                .setParameter("changes", waiting.stream().map(Waiting::changes).toArray(Integer[]::new))
                .executeUpdate();
        database.createNativeQuery(
                        "UPDATE candidate_alert SET attempts = 0, due = now() WHERE profile_id = ANY(:profiles)")
                .setParameter("profiles", profiles)
                .executeUpdate();
    }

    private static Waiting waiting(Object[] row) {
        PersonCard previous = row[1] == null ? null : EventJson.read((String) row[1], PersonCard.class);
        return new Waiting((UUID) row[0], previous, (Integer) row[2]);
    }
}
