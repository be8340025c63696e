package fr.monjob.web.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Hashes the bytes of the body before it is read, when the caller sent a key. */
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
        // Bounded by the door's limit on bodies. Read whole: whoever reads the JSON closes the stream.
        byte[] bytes = body.getInputStream().readAllBytes();
        current.getCurrent()
                .put(RequestFingerprint.BODY_DIGEST, RequestFingerprint.sha256().digest(bytes));
        body.setInputStream(new ByteArrayInputStream(bytes));
        return body.proceed();
    }
}
