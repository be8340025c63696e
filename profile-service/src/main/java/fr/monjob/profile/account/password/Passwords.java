package fr.monjob.profile.account.password;

import fr.monjob.profile.account.limit.LoginConfig;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;

/** Accepts, hashes and checks passwords, few at once. */
@ApplicationScoped
public class Passwords {

    /** Nobody's password; checked when there is no account, so that the answer takes as long. */
    private static final String DUMMY = PasswordHasher.hash("the account that is not there");

    private final HashingGate gate;

    Passwords(LoginConfig config) {
        gate = new HashingGate(config.hashesAtOnce(), config.hashesWaiting());
    }

    /**
     * @param known what is known about the account, none of which makes a good password
     * @throws ProblemException 400 when the password is too weak
     */
    public void requireStrong(String password, Collection<String> known) {
        requireStrong("password", password, known);
    }

    /** @param field that holds the password in what was sent */
    public void requireStrong(String field, String password, Collection<String> known) {
        PasswordPolicy.findWeakness(password, known).ifPresent(weakness -> {
            throw new ProblemException(ProblemCode.WEAK_PASSWORD, weakness.french(), weakness.english())
                    .withViolation(field, weakness.french(), weakness.english());
        });
    }

    /** @throws ProblemException 503 when too many are waiting for theirs */
    public String hash(String password) {
        return inTurn(() -> PasswordHasher.hash(password));
    }

    /**
     * Whether this is the password; takes as long when there is none to compare with.
     *
     * @param hashWhenInTurn gives the PHC string or null; asked only when it is this request's turn
     * @throws ProblemException 503 when too many are waiting for theirs
     */
    public boolean matches(String password, Supplier<String> hashWhenInTurn) {
        return inTurn(() -> {
            String hash = hashWhenInTurn.get();
            return PasswordHasher.matches(password, hash == null ? DUMMY : hash) && hash != null;
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        return gate.run(work)
                .orElseThrow(() -> new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(Duration.ofSeconds(2)));
    }
}
