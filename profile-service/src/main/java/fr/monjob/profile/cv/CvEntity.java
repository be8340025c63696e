package fr.monjob.profile.cv;

import fr.monjob.profile.cv.suggestion.CvSuggestions;
import fr.monjob.profile.cv.suggestion.SuggestedJob;
import fr.monjob.profile.cv.suggestion.SuggestedSkill;
import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.CvRejection;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is known of a CV file. Its text is nowhere: only what was found in it is kept. */
@Entity
@Table(name = "cv")
class CvEntity extends PanacheEntityBase {

    @Id
    UUID id;

    UUID personId;

    /** The account that brought it: the person's own, or their advisor's. */
    UUID senderId;

    String filename;

    @Enumerated(EnumType.STRING)
    CvKind kind;

    long size;
    String sha256;

    @Enumerated(EnumType.STRING)
    CvStatus status;

    @Enumerated(EnumType.STRING)
    CvRejection rejection;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SuggestedSkill> suggestedSkills = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<SuggestedJob> suggestedJobs = List.of();

    String idempotencyKey;
    Instant uploadedAt;

    /** When the virus scanner last gave no verdict on it; null when it never missed one. */
    Instant scanMissedAt;

    /** The CV, if it is this person's. */
    static Optional<CvEntity> find(UUID id, UUID personId) {
        return find("id = ?1 AND personId = ?2", id, personId).firstResultOptional();
    }

    /** The CV, if it is this person's and was brought by this account. */
    static Optional<CvEntity> findSent(UUID id, UUID personId, UUID senderId) {
        return find(id, personId).filter(cv -> cv.senderId.equals(senderId));
    }

    CvSender sentBy() {
        return senderId.equals(personId) ? CvSender.PERSON : CvSender.ADVISOR;
    }

    void accept(CvSuggestions suggestions) {
        status = CvStatus.READY;
        suggestedSkills = suggestions.skills();
        suggestedJobs = suggestions.jobs();
    }

    void reject(CvRejection reason) {
        status = CvStatus.REJECTED;
        rejection = reason;
    }
}
