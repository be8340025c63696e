package fr.monjob.matching.candidateindex;

import static org.awaitility.Awaitility.await;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How long an empty database takes to know again whom the topic tells of, from the first of them that is sent. No test by
 * itself (its name keeps it out of the build): {@code mvn test -pl matching-service -am -Dtest=RebuildMeasure}.
 */
@QuarkusTest
@WithStack
class RebuildMeasure {

    private static final int PEOPLE = 100_000;
    private static final int AT_ONCE = 5_000;

    @Test
    void measure() {
        Random random = new Random(62);
        long before = count();
        long begin = System.nanoTime();
        for (int sent = 0; sent < PEOPLE; sent += AT_ONCE) {
            TestEvent[] events = new TestEvent[AT_ONCE];
            for (int i = 0; i < AT_ONCE; i++) {
                CandidateProfile person = Facts.mason(
                        UUID.randomUUID(), 50 + random.nextDouble(), 2 + random.nextDouble(), "MJ0001", "MJ0002");
                events[i] = Facts.told(person);
            }
            EventSender.send(events);
        }
        System.out.printf("%d sent after %.1f s%n", PEOPLE, (System.nanoTime() - begin) / 1e9);
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> count() - before >= PEOPLE);
        System.out.printf("%d known after %.1f s%n", PEOPLE, (System.nanoTime() - begin) / 1e9);
    }

    private static long count() {
        // A reference to the method would not be the entity's own.
        return QuarkusTransaction.requiringNew().call(() -> CandidateEntity.count());
    }
}
