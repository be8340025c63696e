package fr.monjob.web.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One transaction holds the key and the business change: both are there, or neither. So a crash before the commit
 * leaves a free key, a crash after it leaves the answer for the retry, and a refused call may be corrected and sent
 * again. Bean Validation and role checks come before: they take no key and no connection.
 */
@Idempotent
@Interceptor
@Priority(IdempotentInterceptor.AFTER_VALIDATION)
public class IdempotentInterceptor {
    /** Bean Validation's interceptor has {@code PLATFORM_AFTER + 800}, role checks come earlier still. */
    static final int AFTER_VALIDATION = Interceptor.Priority.PLATFORM_AFTER + 900;

    static final String HEADER = "Idempotency-Key";

    /** Calls without a token (a registration) share one key space; the hash of the body keeps them apart. */
    private static final UUID ANONYMOUS = new UUID(0, 0);

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final IdempotencyKeys keys;
    private final Instance<TransactionManager> transactions;
    private final CurrentUser caller;
    private final CurrentVertxRequest current;
    private final ObjectMapper json;

    /** For the container. The transaction manager is looked up late: the gateway has none. */
    @Inject
    public IdempotentInterceptor(
            IdempotencyKeys keys,
            Instance<TransactionManager> transactions,
            CurrentUser caller,
            CurrentVertxRequest current,
            ObjectMapper json) {
        this.keys = keys;
        this.transactions = transactions;
        this.caller = caller;
        this.current = current;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        RoutingContext request = current.getCurrent();
        String key = request.request().getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        check(key);
        UUID account = caller.findAccountId().orElse(ANONYMOUS);
        byte[] fingerprint = RequestFingerprint.of(request, call.getParameters());
        TransactionManager transaction = transactions.get();
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException(
                    "@Idempotent opens the transaction itself: leave @Transactional to the service");
        }
        transaction.begin();
        try {
            Object answer = onceInTransaction(call, account, key, fingerprint);
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                // Fails when the business marked it for rollback: then nobody is told that it was done.
                transaction.commit();
            }
            return answer;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private Object onceInTransaction(InvocationContext call, UUID account, String key, byte[] fingerprint)
            throws Exception {
        Class<?> answerType = call.getMethod().getReturnType();
        Optional<StoredAnswer> earlier = keys.reserve(account, key, fingerprint);
        if (earlier.isPresent()) {
            return earlier.get().as(answerType);
        }
        Object result = call.proceed();
        StoredAnswer answer = StoredAnswer.of(result, json);
        if (answer.status() >= 400) {
            transactions.get().rollback();
            return result;
        }
        keys.complete(account, key, answer);
        return answer.as(answerType);
    }

    private static void check(String key) {
        if (!VISIBLE.matcher(key).matches()) {
            throw new ProblemException(
                            ProblemCode.VALIDATION_FAILED,
                            "La clé d'idempotence n'est pas valable.",
                            "The idempotency key is not valid.")
                    .withViolation(
                            HEADER,
                            "De 1 à 200 caractères visibles, sans espace, sont attendus.",
                            "1 to 200 visible characters without spaces are expected.");
        }
    }
}
