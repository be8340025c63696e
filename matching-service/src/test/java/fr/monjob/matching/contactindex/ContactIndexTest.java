package fr.monjob.matching.contactindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class ContactIndexTest {

    private final UUID employer = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Test
    void T29_theLastRequestCountsAndOnlyForItsEmployerAndOffer() {
        UUID first = UuidV7.next();
        // A millisecond later: the order of two ids of the same one is left to chance.
        UUID second = new UUID(first.getMostSignificantBits() + (1L << 16), first.getLeastSignificantBits());
        assertThat(ofOffer(employer, offer)).isEqualTo("NONE");
        EventSender.send(
                Facts.contact(second, employer, offer, person, "PENDING"),
                Facts.contact(first, employer, offer, person, "EXPIRED").version(2),
                Facts.contact(first, employer, offer, person, "PENDING"));
        await().untilAsserted(() -> assertThat(ofOffer(employer, offer)).isEqualTo("PENDING"));
        EventSender.send(
                Facts.contact(second, employer, offer, person, "ACCEPTED").version(2));
        await().untilAsserted(() -> assertThat(ofOffer(employer, offer)).isEqualTo("ACCEPTED"));
        await().untilAsserted(() -> assertThat(stateOf(first)).isEqualTo("EXPIRED"));

        assertThat(ofOffer(employer, UUID.randomUUID())).isEqualTo("NONE");
        assertThat(ofOffer(UUID.randomUUID(), offer)).isEqualTo("NONE");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> ContactStates.ofEmployer(employer, List.of(person))
                                .of(person)))
                .isEqualTo("ACCEPTED");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() ->
                                ContactStates.ofEmployer(employer, List.of()).of(person)))
                .isEqualTo("NONE");
    }

    private static String stateOf(UUID request) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ContactIndexEntity known = ContactIndexEntity.findById(request);
            return known == null ? null : known.state;
        });
    }

    private String ofOffer(UUID asking, UUID about) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        ContactStates.ofOffer(asking, about, List.of(person)).of(person));
    }
}
