package fr.monjob.profile.account.session;

import fr.monjob.profile.secret.KeyedHash;
import fr.monjob.profile.secret.MasterKey;
import fr.monjob.profile.secret.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The values of refresh tokens: 256 random bits for the first of a session, each later one an HMAC of the one before. So
 * the same token presented twice has the same successor, and nobody can compute it without the key.
 */
@ApplicationScoped
class RefreshSecrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash successors;

    RefreshSecrets(MasterKey master) {
        successors = master.hash("refresh token successors");
    }

    String first() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return text(random);
    }

    String successorOf(String token) {
        return text(successors.of(token.getBytes(StandardCharsets.UTF_8)));
    }

    /** Under which a token is kept. */
    static byte[] hash(String token) {
        return Sha256.of(token);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
