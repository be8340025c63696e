package fr.monjob.matching.freshness;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** While everything is told again a search would find a part of what there is, and nobody could see that it is one. */
@Aged
@Provider
public class RebuildFilter implements ContainerRequestFilter {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Rebuild rebuild;

    /** For the container. */
    @Inject
    public RebuildFilter(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (rebuild.isUnderWay()) {
            throw new ProblemException(
                            ProblemCode.UNAVAILABLE,
                            "Les recherches sont en cours de reconstruction. Revenez dans quelques minutes.",
                            "Searches are being rebuilt. Come back in some minutes.")
                    .withRetryAfter(SOON);
        }
    }
}
