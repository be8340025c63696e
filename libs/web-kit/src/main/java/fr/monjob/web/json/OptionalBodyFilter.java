package fr.monjob.web.json;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/**
 * What {@link OptionalBody} does. Without a type the framework looks for a reader of anything and answers 415 before any
 * reader is asked, so the type is said in the caller's place; whether there is a body is known when it is read.
 */
@Provider
@OptionalBody
@Priority(Priorities.ENTITY_CODER)
public class OptionalBodyFilter implements ContainerRequestFilter, ReaderInterceptor {

    private static final String WITHOUT_TYPE = OptionalBodyFilter.class.getName();
    private static final byte[] NOTHING_SAID = "{}".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            request.setProperty(WITHOUT_TYPE, true);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(body.getInputStream());
        int first = bytes.read();
        if (first < 0) {
            body.setInputStream(new ByteArrayInputStream(NOTHING_SAID));
            return body.proceed();
        }
        if (body.getProperty(WITHOUT_TYPE) != null) {
            throw new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        bytes.unread(first);
        body.setInputStream(bytes);
        return body.proceed();
    }
}
