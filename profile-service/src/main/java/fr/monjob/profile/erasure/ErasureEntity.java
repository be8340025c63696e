package fr.monjob.profile.erasure;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.profile.secret.Sha256;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An erasure that was asked for. Whose it was is known until it is carried out everywhere. */
@Entity
@Table(name = "erasure")
class ErasureEntity extends PanacheEntityBase {

    @Id
    UUID id;

    byte[] fingerprint;

    UUID profileId;

    Instant requestedAt;

    Instant askedAt;

    int asked;

    Instant completedAt;

    static ErasureEntity of(UUID profileId, Instant now) {
        ErasureEntity erasure = new ErasureEntity();
        erasure.id = UuidV7.next();
        erasure.fingerprint = fingerprintOf(profileId);
        erasure.profileId = profileId;
        erasure.requestedAt = now;
        return erasure;
    }

    /** The one of this person that is not carried out everywhere yet; nobody else changes it meanwhile. */
    static Optional<ErasureEntity> findOpen(UUID profileId) {
        return find("profileId", profileId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those for which the services were asked before this moment, the oldest first. */
    static List<ErasureEntity> listWaiting(Instant askedBefore, int most) {
        return find("completedAt IS NULL AND askedAt < ?1 ORDER BY askedAt", askedBefore)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    private static byte[] fingerprintOf(UUID profileId) {
        return Sha256.of(ByteBuffer.allocate(16)
                .putLong(profileId.getMostSignificantBits())
                .putLong(profileId.getLeastSignificantBits())
                .array());
    }
}
