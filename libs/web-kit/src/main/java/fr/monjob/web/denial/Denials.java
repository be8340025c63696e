package fr.monjob.web.denial;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Writes down who asked for a person whom they may not see: one look may be an old page, many are somebody who tries. The
 * caller is told no more than of a person that does not exist. Made with the service: of a counter that begins with its first
 * denial nobody sees an increase.
 */
@Startup
@ApplicationScoped
public class Denials {

    private static final Logger LOG = Logger.getLogger(Denials.class);

    private final Counter counter;

    Denials(MeterRegistry meters) {
        this.counter = meters.counter("monjob.people.denied");
    }

    /**
     * To be called once for each denial.
     *
     * @param personId as it was asked for; there may be no such person
     * @return 404
     */
    public ProblemException of(UUID accountId, UUID personId) {
        counter.increment();
        LOG.warnf("Account %s asked for person %s, whom it may not see", accountId, personId);
        return new ProblemException(ProblemCode.NOT_FOUND);
    }
}
