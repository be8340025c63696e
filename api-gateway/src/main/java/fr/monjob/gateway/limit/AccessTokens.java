package fr.monjob.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.monjob.gateway.exchange.AccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Whose request it is, for counting. A token is verified once and remembered while it is valid, so a forged {@code sub}
 * can neither spend another account's allowance nor escape its own; a token that does not verify counts for the peer only.
 */
@ApplicationScoped
public class AccessTokens {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 4_096;

    private final JwtConsumer consumer;
    private final Cache<String, AccessToken> verified =
            Caffeine.newBuilder().maximumSize(10_000).build();

    public AccessTokens(
            SigningKeys keys,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience) {
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKeyResolver((signature, nesting) -> keys.find(signature.getKeyIdHeaderValue())
                        .orElseThrow(() -> new UnresolvableKeyException("Unknown key")))
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(5)
                .build();
    }

    /** The token of this {@code Authorization} header, which may be null; empty unless it verifies. */
    public Optional<AccessToken> find(String authorization) {
        if (authorization == null
                || authorization.length() > LONGEST
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = authorization.substring(SCHEME.length()).trim();
        AccessToken known = verified.getIfPresent(token);
        if (known == null) {
            known = verify(token);
        }
        return Optional.ofNullable(known).filter(valid -> valid.expiresAt().isAfter(Instant.now()));
    }

    private AccessToken verify(String token) {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            var valid = new AccessToken(
                    claims.getSubject(),
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
            verified.put(token, valid);
            return valid;
        } catch (InvalidJwtException | MalformedClaimException refused) {
            return null;
        }
    }
}
