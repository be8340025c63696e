package fr.monjob.profile.account.key;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/** The public keys with which anybody verifies our access tokens (RFC 7517). */
@Path("/.well-known/jwks.json")
public class JwksResource {

    private final SigningKeyService keys;
    private final SigningConfig config;

    JwksResource(SigningKeyService keys, SigningConfig config) {
        this.keys = keys;
        this.config = config;
    }

    /** All keys that sign, will sign, or signed a token that may still be valid. */
    @GET
    @PermitAll
    public RestResponse<JwksView> listKeys() {
        CacheControl cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setMaxAge((int) config.keysCached().toSeconds());
        List<Map<String, Object>> published = keys.ring().verifying().entrySet().stream()
                .map(key -> {
                    RsaJsonWebKey jwk = new RsaJsonWebKey(key.getValue());
                    jwk.setKeyId(key.getKey());
                    jwk.setUse("sig");
                    jwk.setAlgorithm("RS256");
                    return jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
                })
                .toList();
        return RestResponse.ResponseBuilder.ok(new JwksView(published))
                .cacheControl(cache)
                .build();
    }

    /** A JSON Web Key Set. */
    public record JwksView(List<Map<String, Object>> keys) {}
}
