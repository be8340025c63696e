package fr.monjob.messaging.transaction;

import fr.monjob.messaging.Causes;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Runs a whole transaction again that lost a race against another one: PostgreSQL ended it, nothing of it is there, and
 * the same again will usually work. Only the outermost {@code @Transactional} method does so, because what called it
 * outside of a transaction has no part in it. A POST with an {@code Idempotency-Key} holds a transaction already: there the
 * caller is told to send it again, which is safe by its key.
 */
@Transactional
@Interceptor
@Priority(LostRaceInterceptor.OUTSIDE_THE_TRANSACTION)
public class LostRaceInterceptor {

    /** The interceptor that begins the transaction has {@code PLATFORM_BEFORE + 200}. */
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    /** With a second for PostgreSQL to see each deadlock, all of them end before the gateway gives up after 5 s. */
    static final int RETRIES = 3;

    private static final Logger LOG = Logger.getLogger(LostRaceInterceptor.class);

    /** Serialization failure, deadlock. */
    private static final Set<String> LOST = Set.of("40001", "40P01");

    /** The longest pause, in milliseconds; its length is drawn, so that two that met do not meet again. */
    private static final int LONGEST_PAUSE = 100;

    private final TransactionManager transactions;

    /** For the container. */
    @Inject
    public LostRaceInterceptor(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object again(InvocationContext call) throws Exception {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int retry = 1; retry <= RETRIES; retry++) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                if (!lostRace(failure)) {
                    throw failure;
                }
                LOG.debugf("%s lost a race, try %d of %d", call.getMethod(), retry, RETRIES);
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
            }
        }
        return call.proceed();
    }

    private static boolean lostRace(Exception failure) {
        return Causes.of(failure).stream().anyMatch(cause -> cause instanceof SQLException refusal && isLost(refusal));
    }

    /** A pool that has no connection to give names no state. */
    private static boolean isLost(SQLException refusal) {
        return refusal.getSQLState() != null && LOST.contains(refusal.getSQLState());
    }
}
