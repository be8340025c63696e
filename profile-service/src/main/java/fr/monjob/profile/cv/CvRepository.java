package fr.monjob.profile.cv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of a person, and what they sent lately. */
@ApplicationScoped
class CvRepository {

    private final EntityManager database;

    CvRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Makes the uploads of a person take turns until the end of the transaction.
     *
     * @param newKey kept as the person's key when they have none yet
     * @return the person's key
     */
    byte[] lockPerson(UUID personId, byte[] newKey) {
        database.createNativeQuery(
                        "INSERT INTO cv_key (person_id, sealed_key) VALUES (:person, :key) ON CONFLICT DO NOTHING")
                .setParameter("person", personId)
                .setParameter("key", newKey)
                .executeUpdate();
        return CvKeyEntity.<CvKeyEntity>findById(personId, LockModeType.PESSIMISTIC_WRITE).sealedKey;
    }

    /** The CV that its sender sent before with this one's key, if it has one. */
    Optional<CvEntity> findSent(CvEntity cv) {
        return cv.idempotencyKey == null
                ? Optional.empty()
                : CvEntity.find(
                                "personId = ?1 AND senderId = ?2 AND idempotencyKey = ?3",
                                cv.personId,
                                cv.senderId,
                                cv.idempotencyKey)
                        .firstResultOptional();
    }

    /** Files that are kept: a rejected one is not. */
    long countKept(UUID personId) {
        return database.createQuery(
                        "SELECT count(*) FROM CvEntity WHERE personId = :person AND status <> :rejected", Long.class)
                .setParameter("person", personId)
                .setParameter("rejected", CvStatus.REJECTED)
                .getSingleResult();
    }

    /** When the person sent their last ones, oldest first; older ones are forgotten. */
    List<Instant> listUploads(UUID personId, Instant since) {
        database.createNativeQuery("DELETE FROM cv_upload WHERE person_id = :person AND uploaded_at <= :since")
                .setParameter("person", personId)
                .setParameter("since", since)
                .executeUpdate();
        List<?> uploads = database.createNativeQuery(
                        "SELECT uploaded_at FROM cv_upload WHERE person_id = :person ORDER BY uploaded_at")
                .setParameter("person", personId)
                .getResultList();
        return uploads.stream().map(Instant.class::cast).toList();
    }

    void addUpload(UUID personId, Instant now) {
        database.createNativeQuery("INSERT INTO cv_upload (person_id, uploaded_at) VALUES (:person, :now)")
                .setParameter("person", personId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** At most {@code limit} CVs of a person, newest first, those after this one. */
    List<CvEntity> listAfter(UUID personId, Optional<UUID> after, int limit) {
        return after.map(id -> CvEntity.<CvEntity>find("personId = ?1 AND id < ?2 ORDER BY id DESC", personId, id))
                .orElseGet(() -> CvEntity.find("personId = ?1 ORDER BY id DESC", personId))
                .page(0, limit)
                .list();
    }
}
