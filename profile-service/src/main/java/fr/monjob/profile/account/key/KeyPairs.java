package fr.monjob.profile.account.key;

import fr.monjob.profile.secret.MasterKey;
import fr.monjob.profile.secret.SealedBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jose4j.jwk.RsaJsonWebKey;

/** Makes RSA pairs, and takes them to the table and back. */
@ApplicationScoped
class KeyPairs {

    private static final int BITS = 2048;

    private final SealedBox box;

    KeyPairs(MasterKey master) {
        box = master.box("signing keys");
    }

    /** A new pair; its id is the thumbprint of RFC 7638. */
    SigningKeyEntity create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            SigningKeyEntity key = new SigningKeyEntity();
            key.kid = new RsaJsonWebKey((RSAPublicKey) pair.getPublic()).calculateBase64urlEncodedThumbprint("SHA-256");
            key.publicKey = pair.getPublic().getEncoded();
            key.sealedPrivateKey = box.seal(pair.getPrivate().getEncoded(), context(key));
            return key;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("RSA is part of every Java platform", impossible);
        }
    }

    RSAPublicKey publicKey(SigningKeyEntity key) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key.publicKey));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Signing key " + key.kid + " is not readable", broken);
        }
    }

    /** @throws IllegalArgumentException when the master key is not the one under which the pair was made */
    PrivateKey privateKey(SigningKeyEntity key) {
        byte[] encoded = box.open(key.sealedPrivateKey, context(key));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Signing key " + key.kid + " is not readable", broken);
        }
    }

    private static byte[] context(SigningKeyEntity key) {
        return key.kid.getBytes(StandardCharsets.US_ASCII);
    }
}
