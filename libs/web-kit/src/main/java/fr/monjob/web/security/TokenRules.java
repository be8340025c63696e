package fr.monjob.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the verification leaves out: a token is not from the future, is for one account, has one known role or is good for
 * nothing but to set up a second factor, and its session has not ended before it.
 */
@ApplicationScoped
public class TokenRules implements SecurityIdentityAugmentor {
    private final Clock clock;
    private final long skewSeconds;
    private final EndedSessions ended;

    /** For the container. */
    @Inject
    public TokenRules(
            Clock clock, @ConfigProperty(name = "mp.jwt.verify.clock.skew") long skewSeconds, EndedSessions ended) {
        this.clock = clock;
        this.skewSeconds = skewSeconds;
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !isOurs(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom().item(identity);
    }

    private boolean isOurs(JsonWebToken token) {
        if (token.getIssuedAtTime() > clock.instant().getEpochSecond() + skewSeconds
                || token.getGroups().size() != 1
                || ended.contains(token.getClaim(EndedSessions.CLAIM))) {
            return false;
        }
        try {
            UUID.fromString(token.getSubject());
            String group = token.getGroups().iterator().next();
            return group.equals(Role.Name.SECOND_FACTOR_SETUP) || Role.valueOf(group) != null;
        } catch (IllegalArgumentException | NullPointerException notOurs) {
            return false;
        }
    }
}
