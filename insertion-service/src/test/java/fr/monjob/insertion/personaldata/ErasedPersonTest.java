package fr.monjob.insertion.personaldata;

import static fr.monjob.insertion.Pathway.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.contract.erasure.ErasureReceipt;
import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person who leaves, and the hours that were paid for. */
@QuarkusTest
@WithStack
class ErasedPersonTest {

    @Test
    void theHoursStayAndAreNobodys() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-02", "'RSA'");
        clause.claim(person, "2022-05", "80.25").then().statusCode(201);
        String records = "/internal/personal-records";
        assertThat(as(TestTokens.beneficiary(UUID.fromString(person)))
                        .get(records)
                        .asString())
                .contains("participant_public", "hours_entry", "claimed_month");

        UUID id = UUID.fromString(person);
        EventSender.send(
                TestEvent.of("privacy.erasures.v1", "ErasureRequested", id, "{\"profileId\":\"" + person + "\"}")
                        .version(1));
        EventObserver.of("privacy.erasures-done.v1")
                .awaitEvent(new ErasureReceipt(id, "insertion-service", 0).id(), event -> event.version() == 1);

        clause.asFacilitator()
                .get(clause.hours())
                .then()
                .body("items", hasSize(1))
                .body("items.hours", contains("80.25"));
        assertThat(clause.asFacilitator().get(clause.hours()).asString()).doesNotContain(person);
        assertThat(as(TestTokens.beneficiary(id)).get(records).asString()).isEqualTo("{}");
    }
}
