package fr.monjob.web.security;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Lets services of the house in where {@link ServiceOnly} says so. */
@Provider
@ServiceOnly
@Priority(Priorities.AUTHENTICATION)
public class ServiceOnlyFilter implements ContainerRequestFilter {
    private final ServiceTokens tokens;

    /** For the container. */
    public ServiceOnlyFilter(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (tokens.findCaller(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .isEmpty()) {
            throw new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
    }
}
