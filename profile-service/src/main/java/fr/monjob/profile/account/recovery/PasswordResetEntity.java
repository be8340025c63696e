package fr.monjob.profile.account.recovery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The newest link of an account that sets a new password. */
@Entity
@Table(name = "password_reset")
class PasswordResetEntity extends PanacheEntityBase {

    @Id
    UUID accountId;

    /** Random; signed it is the link. */
    long id;

    UUID noticeId;
    Instant expiresAt;
    Instant usedAt;
    int wrongTries;
    LocalDate askedOn;
    int asked;

    /** The link with this id, held until the transaction ends. */
    static Optional<PasswordResetEntity> lock(long id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Whether it would set a password now. */
    boolean isOpen(Instant now, int mostWrongTries) {
        return usedAt == null && now.isBefore(expiresAt) && wrongTries < mostWrongTries;
    }
}
