package fr.monjob.web.json;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A method that takes JSON never sees null: an empty body, or the text {@code null}, is a 400. */
@Provider
public class BodyRequiredInterceptor implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        Object entity = body.proceed();
        if (entity == null && MediaType.APPLICATION_JSON_TYPE.isCompatible(body.getMediaType())) {
            throw new ProblemException(
                    ProblemCode.MALFORMED_JSON, "Le corps de la requête est vide.", "The request body is empty.");
        }
        return entity;
    }
}
