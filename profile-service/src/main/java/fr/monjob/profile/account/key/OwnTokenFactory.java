package fr.monjob.profile.account.key;

import fr.monjob.web.security.Caller;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.Key;
import java.util.List;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies access tokens with the keys this service holds, where the others fetch them. By its own address it would wait
 * for itself: with all workers busy verifying, none would be left to answer. Everything but the key is checked as
 * configured for all services.
 */
@Alternative
@Priority(OwnTokenFactory.BEFORE_THAT_OF_ALL_SERVICES)
@ApplicationScoped
class OwnTokenFactory extends JWTCallerPrincipalFactory {

    static final int BEFORE_THAT_OF_ALL_SERVICES = 2;

    private final DefaultJWTTokenParser parser;

    OwnTokenFactory(SigningKeyService keys) {
        parser = new OwnKeysParser(keys);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        return Caller.of(token, parser.parse(token, rules));
    }

    private static final class OwnKeysParser extends DefaultJWTTokenParser implements VerificationKeyResolver {
        private final SigningKeyService keys;

        OwnKeysParser(SigningKeyService keys) {
            this.keys = keys;
        }

        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo rules) {
            return this;
        }

        @Override
        public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
            String kid = token.getKeyIdHeaderValue();
            Key key = kid == null ? null : keys.ring().verifying().get(kid);
            if (key == null) {
                throw new UnresolvableKeyException("No such signing key");
            }
            return key;
        }
    }
}
