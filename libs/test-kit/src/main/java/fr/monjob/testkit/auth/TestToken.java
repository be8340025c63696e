package fr.monjob.testkit.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** A token in the making: valid for ten minutes and right in everything, until a method says otherwise. */
public final class TestToken {

    private final JwtClaims claims = new JwtClaims();
    private PublicJsonWebKey key = TestKeys.pair();

    TestToken(String role, UUID accountId) {
        claims.setIssuer("https://monjob.fr");
        claims.setAudience("monjob-api");
        claims.setSubject(accountId.toString());
        claims.setClaim("upn", accountId.toString());
        claims.setStringListClaim("groups", List.of(role));
        claims.setGeneratedJwtId();
        issued(Instant.now(), Duration.ofMinutes(10));
    }

    public TestToken issuer(String issuer) {
        claims.setIssuer(issuer);
        return this;
    }

    public TestToken audience(String audience) {
        claims.setAudience(audience);
        return this;
    }

    /** Sets any claim; null takes it away. */
    public TestToken claim(String name, Object value) {
        if (value == null) {
            claims.unsetClaim(name);
        } else {
            claims.setClaim(name, value);
        }
        return this;
    }

    /** When it was issued and for how long it is valid from then. */
    public TestToken issued(Instant at, Duration valid) {
        claims.setIssuedAt(NumericDate.fromMilliseconds(at.toEpochMilli()));
        claims.setExpirationTime(NumericDate.fromMilliseconds(at.plus(valid).toEpochMilli()));
        return this;
    }

    /** Ended an hour ago. */
    public TestToken expired() {
        return issued(Instant.now().minus(Duration.ofHours(2)), Duration.ofHours(1));
    }

    /** Signed with a key that nobody published, under the id of the one that was. */
    public TestToken forged() {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(TestKeys.KEY_ID);
            return this;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The compact form that goes after {@code Bearer}. */
    public String sign() {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue("RS256");
            signature.setHeader("typ", "JWT");
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
