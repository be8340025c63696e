package fr.monjob.profile.reach;

import fr.monjob.profile.secret.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns an id into a token of 27 characters, short enough for an SMS: 8 bytes of id and 12 of HMAC-SHA-256. */
@ApplicationScoped
class OneTapSignature {

    private static final int ID = 8;
    private static final int SIGNATURE = 12;

    private final SecretKeySpec key;

    OneTapSignature(MasterKey master) {
        key = new SecretKeySpec(master.derive("one-tap links"), "HmacSHA256");
    }

    String sign(long id) {
        byte[] token = ByteBuffer.allocate(ID + SIGNATURE)
                .putLong(id)
                .put(signature(id))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The id of a token that was signed here; empty for any other text. */
    OptionalLong findId(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != ID + SIGNATURE) {
                return OptionalLong.empty();
            }
            long id = ByteBuffer.wrap(bytes).getLong();
            boolean genuine = MessageDigest.isEqual(signature(id), Arrays.copyOfRange(bytes, ID, bytes.length));
            return genuine ? OptionalLong.of(id) : OptionalLong.empty();
        } catch (IllegalArgumentException noToken) {
            return OptionalLong.empty();
        }
    }

    private byte[] signature(long id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(ByteBuffer.allocate(ID).putLong(id).array()), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", impossible);
        }
    }
}
