package fr.monjob.gateway.limit;

import fr.monjob.gateway.routing.ServiceReader;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * The public keys of profile-service, fetched in the background so that no request ever waits for them. The last known
 * stay in use while profile-service is away. An unknown key id brings the next fetch forward, to once a minute at most.
 */
@ApplicationScoped
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration REFRESH = Duration.ofMinutes(5);
    private static final Duration REFRESH_WHEN_MISSED = Duration.ofMinutes(1);

    private final ServiceReader services;
    private volatile Map<String, Key> keys = Map.of();
    private volatile Instant fetchedAt = Instant.EPOCH;
    private volatile boolean missed;

    public SigningKeys(ServiceReader services) {
        this.services = services;
    }

    /** Starts fetching; answers the timer that goes on with it. */
    public long watch(Vertx vertx) {
        fetch();
        return vertx.setPeriodic(TICK.toMillis(), tick -> {
            if (isDue(Instant.now())) {
                fetch();
            }
        });
    }

    Optional<Key> find(String keyId) {
        Key key = keyId == null ? null : keys.get(keyId);
        missed |= key == null;
        return Optional.ofNullable(key);
    }

    private boolean isDue(Instant now) {
        Duration age = Duration.between(fetchedAt, now);
        return keys.isEmpty() || age.compareTo(missed ? REFRESH_WHEN_MISSED : REFRESH) > 0;
    }

    private void fetch() {
        services.read("profile", "/.well-known/jwks.json", Duration.ofSeconds(2))
                .onSuccess(this::keep)
                .onFailure(away -> LOG.debugf("No signing keys: %s", away.getMessage()));
    }

    private void keep(Buffer document) {
        try {
            Map<String, Key> fresh = new HashMap<>();
            for (JsonWebKey key : new JsonWebKeySet(document.toString()).getJsonWebKeys()) {
                if (key.getKeyType().equals("RSA") && key.getKeyId() != null) {
                    fresh.put(key.getKeyId(), key.getKey());
                }
            }
            keys = Map.copyOf(fresh);
            fetchedAt = Instant.now();
            missed = false;
        } catch (JoseException unreadable) {
            LOG.warnf("Unreadable signing keys: %s", unreadable.getMessage());
        }
    }
}
