package fr.monjob.profile.account;

import fr.monjob.web.security.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who may log in. */
@Entity
@Table(name = "account")
public class AccountEntity extends PanacheEntityBase {

    /** The token's {@code sub}; for a beneficiary also the profile's id. */
    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** As {@link Identifier} spells it; null until the person for whom the account was opened signs up. */
    public String identifier;

    /** PHC string; null for an account that cannot log in yet. */
    public String passwordHash;

    public String givenName;
    public String familyName;

    /** Only an employer has the following three. */
    public UUID employerId;

    public String siret;
    public String companyName;

    public Instant createdAt;
    public Instant disabledAt;

    /** The account with this identifier, as {@link Identifier} spells it. */
    public static Optional<AccountEntity> findByIdentifier(String identifier) {
        return find("identifier", identifier).firstResultOptional();
    }

    /** The same, which nobody changes until the end of the transaction. */
    public static Optional<AccountEntity> lockByIdentifier(String identifier) {
        return AccountEntity.<AccountEntity>find("identifier", identifier)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The account of this id, which nobody changes until the end of the transaction. */
    public static Optional<AccountEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether it was not closed by an administrator. */
    public boolean isOpen() {
        return disabledAt == null;
    }
}
