package fr.monjob.profile.account.session;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A refresh token by its hash; good for one refresh. */
@Entity
@Table(name = "refresh_token")
class RefreshTokenEntity extends PanacheEntityBase {

    @Id
    byte[] hash;

    @ManyToOne(fetch = FetchType.LAZY)
    SessionEntity session;

    Instant issuedAt;
    Instant expiresAt;
    Instant usedAt;
}
