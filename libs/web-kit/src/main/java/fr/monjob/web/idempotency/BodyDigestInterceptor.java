package fr.monjob.web.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;

/** Hashes the bytes of the body while it is read, when the caller sent a key. */
@Provider
public class BodyDigestInterceptor implements ReaderInterceptor {
    private final CurrentVertxRequest current;

    /** For the container. */
    @Inject
    public BodyDigestInterceptor(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!body.getHeaders().containsKey(IdempotentInterceptor.HEADER)) {
            return body.proceed();
        }
        var digesting = new DigestInputStream(body.getInputStream(), RequestFingerprint.sha256());
        body.setInputStream(digesting);
        Object entity = body.proceed();
        digesting.transferTo(OutputStream.nullOutputStream());
        current.getCurrent()
                .put(
                        RequestFingerprint.BODY_DIGEST,
                        digesting.getMessageDigest().digest());
        return entity;
    }
}
