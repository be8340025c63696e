package fr.monjob.web.json;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * A method that takes JSON gets JSON: without a {@code Content-Type} it is a 415 (the framework would guess), and an
 * empty body, or the text {@code null}, is a 400.
 */
@Provider
public class BodyRequiredInterceptor implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType());
        if (json && !body.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE)) {
            throw new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        Object entity = body.proceed();
        if (entity == null && json) {
            throw new ProblemException(
                    ProblemCode.MALFORMED_JSON, "Le corps de la requête est vide.", "The request body is empty.");
        }
        return entity;
    }
}
