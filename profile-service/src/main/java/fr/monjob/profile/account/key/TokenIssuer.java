package fr.monjob.profile.account.key;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.web.security.EndedSessions;
import fr.monjob.web.security.Role;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Issues access tokens. They hold ids and, for an employer, what is public about the company: no name, no address. */
@ApplicationScoped
public class TokenIssuer {

    private final SigningKeyService keys;
    private final Clock clock;
    private final Duration lifetime;
    private final String issuer;
    private final String audience;

    TokenIssuer(
            SigningKeyService keys,
            SigningConfig config,
            Clock clock,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") String audience) {
        this.keys = keys;
        this.clock = clock;
        this.lifetime = config.tokenLifetime();
        this.issuer = issuer;
        this.audience = audience;
    }

    /** How long a token is valid. */
    public Duration lifetime() {
        return lifetime;
    }

    /**
     * A token that says who this is, signed with the present key.
     *
     * @param sessionId with whose end it is good for nothing
     * @param group     the account's role, unless it is good for less
     */
    public String issue(AccountEntity account, UUID sessionId, String group) {
        Instant now = clock.instant();
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .audience(audience)
                .subject(account.id.toString())
                .upn(account.id.toString())
                .groups(group)
                .claim(EndedSessions.CLAIM, sessionId.toString())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime));
        if (account.role == Role.EMPLOYER) {
            claims.claim("employer_id", account.employerId.toString())
                    .claim("siret", account.siret)
                    .claim("company_name", account.companyName);
        }
        KeyRing ring = keys.ring();
        return claims.jws().keyId(ring.signingKid()).sign(ring.signing());
    }
}
