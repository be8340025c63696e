package fr.monjob.profile.account.key;

import fr.monjob.profile.account.key.SigningKeyEntity.State;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Keeps the signing keys: makes the first one, rotates them, hands them out. Any number of instances may do so at once:
 * who rotates holds a lock, and who has not looked for a minute still knows the next key, announced a day before.
 */
@ApplicationScoped
public class SigningKeyService {

    private static final Logger LOG = Logger.getLogger(SigningKeyService.class);

    private final KeyPairs pairs;
    private final KeyRotationPolicy policy;
    private final EntityManager database;
    private final Clock clock;
    private volatile KeyRing ring;

    SigningKeyService(KeyPairs pairs, SigningConfig config, EntityManager database, Clock clock) {
        this.pairs = pairs;
        this.policy = new KeyRotationPolicy(config.keyLifetime(), config.keyAnnounced(), config.keyKept());
        this.database = database;
        this.clock = clock;
    }

    /** Takes the steps that are due and reads the keys anew. */
    public void rotate() {
        ring = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("LOCK TABLE signing_key IN EXCLUSIVE MODE")
                    .executeUpdate();
            takeDueSteps(clock.instant());
            database.flush();
            return read();
        });
    }

    /** The keys in use. */
    KeyRing ring() {
        if (ring == null) {
            rotate();
        }
        return ring;
    }

    private void takeDueSteps(Instant now) {
        Optional<SigningKeyEntity> current = find(State.CURRENT);
        if (current.isEmpty()) {
            announce(now);
            promote(now);
            return;
        }
        Instant since = current.get().signingSince;
        Optional<SigningKeyEntity> next = find(State.NEXT);
        if (next.isEmpty() && policy.needsSuccessor(since, now)) {
            announce(now);
        } else if (next.isPresent() && policy.takesOver(since, next.get().announcedAt, now)) {
            current.get().state = State.RETIRED;
            current.get().retiredAt = now;
            database.flush();
            promote(now);
        }
        SigningKeyEntity.<SigningKeyEntity>list("state", State.RETIRED).stream()
                .filter(retired -> policy.isForgotten(retired.retiredAt, now))
                .forEach(SigningKeyEntity::delete);
    }

    private void announce(Instant now) {
        SigningKeyEntity key = pairs.create();
        key.state = State.NEXT;
        key.announcedAt = now;
        key.persistAndFlush();
        LOG.infof("Signing key %s announced", key.kid);
    }

    private void promote(Instant now) {
        SigningKeyEntity key = find(State.NEXT).orElseThrow();
        key.state = State.CURRENT;
        key.signingSince = now;
        LOG.infof("Signing key %s signs", key.kid);
    }

    private KeyRing read() {
        Map<String, RSAPublicKey> verifying = new LinkedHashMap<>();
        List<SigningKeyEntity> all = SigningKeyEntity.list("ORDER BY announcedAt");
        all.forEach(key -> verifying.put(key.kid, pairs.publicKey(key)));
        SigningKeyEntity current = find(State.CURRENT).orElseThrow();
        return new KeyRing(current.kid, pairs.privateKey(current), Map.copyOf(verifying));
    }

    private static Optional<SigningKeyEntity> find(State state) {
        return SigningKeyEntity.find("state", state).firstResultOptional();
    }
}
