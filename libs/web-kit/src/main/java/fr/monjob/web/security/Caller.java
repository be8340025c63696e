package fr.monjob.web.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;

/** Who calls. Claims of our own are found without an exception each time, by which the library learns that they are not standard. */
public final class Caller extends DefaultJWTCallerPrincipal {

    private static final Map<String, Claims> STANDARD =
            Arrays.stream(Claims.values()).collect(Collectors.toUnmodifiableMap(Claims::name, Function.identity()));

    private Caller(String token, String type, JwtClaims claims) {
        super(token, type, claims);
    }

    /** The caller of a token that was verified. */
    public static Caller of(String token, JwtContext verified) {
        return new Caller(token, verified.getJoseObjects().get(0).getHeader("typ"), verified.getJwtClaims());
    }

    @Override
    protected Claims getClaimType(String name) {
        return STANDARD.getOrDefault(name, Claims.UNKNOWN);
    }

    /** Verifies tokens, each time. */
    static final class Factory extends JWTCallerPrincipalFactory {

        private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
            return of(token, parser.parse(token, rules));
        }
    }
}
