package fr.monjob.profile.account;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.profile.account.password.PasswordPolicy;
import fr.monjob.profile.account.password.Passwords;
import fr.monjob.web.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Opens the account that opens all other accounts of the staff, from {@code MONJOB_ADMIN_EMAIL} and
 * {@code MONJOB_ADMIN_PASSWORD}. When it is there nothing changes: the password is the administrator's own from then on.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final Optional<String> email;
    private final Optional<String> password;
    private final Passwords passwords;
    private final EntityManager database;
    private final Clock clock;

    FirstAdministrator(
            @ConfigProperty(name = "monjob.admin.email") Optional<String> email,
            @ConfigProperty(name = "monjob.admin.password") Optional<String> password,
            Passwords passwords,
            EntityManager database,
            Clock clock) {
        this.email = email;
        this.password = password;
        this.passwords = passwords;
        this.database = database;
        this.clock = clock;
    }

    void open(@Observes StartupEvent starting) {
        if (email.isEmpty() || password.isEmpty()) {
            return;
        }
        String identifier = Identifier.parse(email.get())
                .map(Identifier::value)
                .orElseThrow(() -> new IllegalStateException("MONJOB_ADMIN_EMAIL is not an e-mail address"));
        if (AccountEntity.findByIdentifier(identifier).isPresent()) {
            return;
        }
        // Who runs the service decides: a weak one is said, not refused, or the service would not start.
        PasswordPolicy.findWeakness(password.get(), List.of(identifier))
                .ifPresent(weakness -> LOG.warnf("MONJOB_ADMIN_PASSWORD is weak: %s", weakness.english()));
        String hash = passwords.hash(password.get());
        QuarkusTransaction.requiringNew().run(() -> insert(identifier, hash));
        LOG.info("The first administrator's account is there");
    }

    /** Several instances may start together: the first one wins. */
    private void insert(String identifier, String hash) {
        database.createNativeQuery("""
                        INSERT INTO account (id, role, identifier, password_hash, created_at)
                        VALUES (:id, :role, :identifier, :hash, :now) ON CONFLICT (identifier) DO NOTHING
                        """)
                .setParameter("id", UuidV7.next())
                .setParameter("role", Role.ADMIN.name())
                .setParameter("identifier", identifier)
                .setParameter("hash", hash)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
