package fr.monjob.privacy;

import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A log-in lasts some minutes longer than an account: who was erased meanwhile writes nothing any more. */
public class ErasedPersonFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ErasedPeople erased;
    private final CurrentUser caller;

    ErasedPersonFilter(ErasedPeople erased, CurrentUser caller) {
        this.erased = erased;
        this.caller = caller;
    }

    @ServerRequestFilter
    public void refuseErased(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && isPerson() && isErased()) {
            throw new ProblemException(ProblemCode.UNAUTHENTICATED);
        }
    }

    private boolean isPerson() {
        return caller.findRole().filter(Role.BENEFICIARY::equals).isPresent();
    }

    private boolean isErased() {
        return !QuarkusTransaction.requiringNew()
                .call(() -> erased.among(Set.of(caller.accountId())))
                .isEmpty();
    }
}
