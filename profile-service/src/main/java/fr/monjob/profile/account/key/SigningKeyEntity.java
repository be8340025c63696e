package fr.monjob.profile.account.key;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An RSA pair that signs, will sign or has signed access tokens. */
@Entity
@Table(name = "signing_key")
class SigningKeyEntity extends PanacheEntityBase {

    /** Where a pair is in its life; there is at most one NEXT and one CURRENT. */
    enum State {
        NEXT,
        CURRENT,
        RETIRED
    }

    @Id
    String kid;

    @Enumerated(EnumType.STRING)
    State state;

    /** X.509 form. */
    byte[] publicKey;

    /** PKCS#8 form in a {@link fr.monjob.profile.secret.SealedBox} that opens for this kid only. */
    byte[] sealedPrivateKey;

    Instant announcedAt;
    Instant signingSince;
    Instant retiredAt;
}
