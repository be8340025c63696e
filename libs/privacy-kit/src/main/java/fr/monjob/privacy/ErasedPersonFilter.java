package fr.monjob.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Who was erased writes nothing any more, whatever they call; who writes asks once more, see {@link PresentPerson}. */
public class ErasedPersonFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final PresentPerson person;

    ErasedPersonFilter(PresentPerson person) {
        this.person = person;
    }

    @ServerRequestFilter
    public void refuseErased(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && person.isCalling()) {
            QuarkusTransaction.requiringNew().run(person::require);
        }
    }
}
