package fr.monjob.profile.paper;

import fr.monjob.profile.account.limit.LoginAttempts;
import fr.monjob.profile.account.limit.LoginDoor;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Wrong codes count like wrong passwords: for the address that they come from, and for the account that gives them, over
 * all instances. Right ones cost nothing but a look.
 */
@ApplicationScoped
class CodeGuesses {

    /** No identifier has a blank. */
    private static final String SUBJECT = "paper codes of ";

    private final LoginDoor door;
    private final LoginAttempts attempts;

    CodeGuesses(LoginDoor door, LoginAttempts attempts) {
        this.door = door;
        this.attempts = attempts;
    }

    /** @throws ProblemException 429 after too many wrong codes, with the time to wait */
    void requireFew(String address, UUID accountId) {
        door.requireFewFailures(address);
        attempts.requireAllowed(SUBJECT + accountId);
    }

    /** Outside of the transaction that was refused: the count has to stay. */
    void fail(String address, UUID accountId) {
        door.failed(address);
        QuarkusTransaction.requiringNew().run(() -> attempts.fail(SUBJECT + accountId));
    }
}
