package fr.monjob.web.idempotency;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Tells whether a retry asks the same: method, address and body. A JSON body counts byte by byte; of an upload the
 * files count, because the boundary between its parts is different each time.
 */
final class RequestFingerprint {
    static final String BODY_DIGEST = RequestFingerprint.class.getName();

    private RequestFingerprint() {}

    static byte[] of(RoutingContext request, Object[] arguments) throws IOException {
        MessageDigest digest = sha256();
        digest.update((request.request().method() + " " + request.request().uri()).getBytes(StandardCharsets.UTF_8));
        byte[] body = request.get(BODY_DIGEST);
        if (body != null) {
            digest.update(body);
        }
        for (Object argument : arguments) {
            if (argument instanceof FileUpload file) {
                digest.update(String.valueOf(file.fileName()).getBytes(StandardCharsets.UTF_8));
                digest.update(digestOf(Files.newInputStream(file.uploadedFile())));
            }
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] digestOf(InputStream content) throws IOException {
        try (var digesting = new DigestInputStream(content, sha256())) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return digesting.getMessageDigest().digest();
        }
    }
}
