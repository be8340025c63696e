package fr.monjob.notification.clock;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.notification.Facts;
import fr.monjob.notification.Inboxes;
import fr.monjob.notification.MovableClock;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owes an answer is reminded once, three days before, and not when the answer was given. */
@QuarkusTest
@WithStack
class RemindersTest {

    @Inject
    MovableClock clock;

    @Inject
    ReminderJob job;

    private final Facts facts = new Facts();
    private final String person = TestTokens.beneficiary(facts.person);
    private final String employer = TestTokens.employer(facts.employer);

    @BeforeEach
    void startTheDay() {
        clock.set("2030-03-04T10:00:00Z");
    }

    @Test
    void remindsOnceThreeDaysBefore() {
        EventSender.send(
                facts.application(UUID.randomUUID(), "SUBMITTED", "BENEFICIARY", "2030-03-18T10:00:00Z"),
                facts.contact(UUID.randomUUID(), "PENDING", "EMPLOYER", "2030-03-18T10:00:00Z"));
        Inboxes.await(employer, 1);
        Inboxes.await(person, 1);

        clock.set("2030-03-15T09:59:59Z");
        job.remind();
        Inboxes.read(employer, "").body("items", hasSize(1));

        clock.set("2030-03-15T10:00:00Z");
        job.remind();
        job.remind();
        Inboxes.read(employer, "")
                .body("items", hasSize(2))
                .body("items[0].kind", equalTo("REPLY_DUE"))
                .body("items[0].body", containsString("avant le lundi 18 mars"));
        Inboxes.read(person, "").body("items", hasSize(2)).body("items[0].kind", equalTo("REPLY_DUE"));
    }

    @Test
    void anAnswerStopsTheClock() {
        UUID application = UUID.randomUUID();
        EventSender.send(
                facts.application(application, "SUBMITTED", "BENEFICIARY", "2030-03-18T10:00:00Z"),
                facts.application(application, "REFUSED", "EMPLOYER", null).version(2));
        Inboxes.await(person, 1);

        clock.set("2030-03-16T10:00:00Z");
        job.remind();
        Inboxes.read(employer, "").body("items", hasSize(1));
    }

    @Test
    void whatIsPastIsNotAskedFor() {
        EventSender.send(facts.application(UUID.randomUUID(), "SUBMITTED", "BENEFICIARY", "2030-03-18T10:00:00Z"));
        Inboxes.await(employer, 1);

        clock.set("2030-03-18T10:00:00Z");
        job.remind();
        Inboxes.read(employer, "").body("items", hasSize(1));
    }
}
