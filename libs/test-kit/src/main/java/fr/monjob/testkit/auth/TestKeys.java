package fr.monjob.testkit.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * The RSA pair of a module's tests, kept in {@code target/test-kit}: the service under test and the test class live in
 * different class loaders and share it by these files.
 */
public final class TestKeys {

    static final String KEY_ID = "test-key";

    private static final Path FOLDER = Path.of("target", "test-kit").toAbsolutePath();
    private static final Path PAIR = FOLDER.resolve("signing-key.json");
    private static final Path JWKS = FOLDER.resolve("jwks.json");

    private TestKeys() {}

    /** Address of the public keys, for {@code mp.jwt.verify.publickey.location}. */
    public static String jwksLocation() {
        pair();
        return JWKS.toUri().toString();
    }

    static synchronized PublicJsonWebKey pair() {
        try {
            if (!Files.exists(PAIR)) {
                create();
            }
            return PublicJsonWebKey.Factory.newPublicJwk(Files.readString(PAIR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create() throws IOException, JoseException {
        RsaJsonWebKey pair = RsaJwkGenerator.generateJwk(2048);
        pair.setKeyId(KEY_ID);
        pair.setUse("sig");
        pair.setAlgorithm("RS256");
        Files.createDirectories(FOLDER);
        Files.writeString(JWKS, new JsonWebKeySet(pair).toJson(OutputControlLevel.PUBLIC_ONLY));
        Path whole = Files.createTempFile(FOLDER, "signing-key", ".new");
        Files.writeString(whole, pair.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Files.move(whole, PAIR, StandardCopyOption.ATOMIC_MOVE);
    }
}
