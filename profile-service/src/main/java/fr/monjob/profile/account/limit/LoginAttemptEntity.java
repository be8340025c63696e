package fr.monjob.profile.account.limit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often an identifier, or something else that can be guessed, was tried since it was last forgotten or got right. */
@Entity
@Table(name = "login_attempt")
class LoginAttemptEntity extends PanacheEntityBase {

    /** SHA-256 of what was tried: no address or number of people who have no account is kept. */
    @Id
    byte[] subject;

    int count;
    Instant lastAt;
}
