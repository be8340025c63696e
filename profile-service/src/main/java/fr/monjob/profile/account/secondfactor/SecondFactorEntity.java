package fr.monjob.profile.account.secondfactor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A second factor of an account, active or about to be. Read here, changed by {@link SecondFactorRepository} alone. */
@Entity
@Table(name = "second_factor")
class SecondFactorEntity extends PanacheEntityBase {

    @Id
    UUID accountId;

    byte[] secret;
    Instant activeSince;
    byte[] pending;
    Instant pendingUntil;
    int wrongCodes;
    Instant lastWrongAt;

    /** The row, held until the transaction ends. */
    static Optional<SecondFactorEntity> lock(UUID accountId) {
        return findByIdOptional(accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isActive() {
        return secret != null;
    }

    boolean waitsForItsFirstCode(Instant now) {
        return pending != null && now.isBefore(pendingUntil);
    }
}
