package fr.monjob.profile.account.session;

import fr.monjob.profile.account.AccountEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A log-in; the family of all refresh tokens that came of it. */
@Entity
@Table(name = "session")
class SessionEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    AccountEntity account;

    Instant startedAt;
    Instant expiresAt;
    Instant revokedAt;
}
