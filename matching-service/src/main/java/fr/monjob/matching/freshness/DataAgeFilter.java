package fr.monjob.matching.freshness;

import fr.monjob.messaging.inbox.Freshness;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says how old a ranking may be: searches go on without Kafka, on the last state that was told. */
@Aged
@Provider
public class DataAgeFilter implements ContainerResponseFilter {

    /** Whole seconds since the last news; absent while news can come. */
    static final String HEADER = "X-Data-Age";

    private static final int REFUSED = 400;

    private final Freshness freshness;

    /** For the container. */
    @Inject
    public DataAgeFilter(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() < REFUSED) {
            freshness.findAge().ifPresent(age -> answer.getHeaders().putSingle(HEADER, age.toSeconds()));
        }
    }
}
