package fr.monjob.matching.candidatealert;

import fr.monjob.contract.event.EventJson;
import fr.monjob.match.api.PersonCard;
import fr.monjob.matching.candidateindex.CandidateChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** New and changed people whose employers are still to be told. A person who leaves the index leaves it here too. */
@ApplicationScoped
class ChangedCandidates {

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

    /** Takes the next one; one that was taken often and is still there waits behind the others. */
    Optional<Waiting> findNext() {
        List<?> next = database.createNativeQuery("""
                        UPDATE candidate_alert SET attempts = attempts + 1
                        WHERE profile_id = (SELECT profile_id FROM candidate_alert
                                            ORDER BY attempts, since LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING profile_id, previous, changes
                        """, Object[].class).getResultList();
        return next.stream().findFirst().map(row -> waiting((Object[]) row));
    }

    /** Takes it off the list, unless the person changed again meanwhile. */
    void done(Waiting waiting) {
        database.createNativeQuery("DELETE FROM candidate_alert WHERE profile_id = :profile AND changes = :changes")
                .setParameter("profile", waiting.profileId())
                .setParameter("changes", waiting.changes())
                .executeUpdate();
    }

    private static Waiting waiting(Object[] row) {
        PersonCard previous = row[1] == null ? null : EventJson.read((String) row[1], PersonCard.class);
        return new Waiting((UUID) row[0], previous, (Integer) row[2]);
    }
}
