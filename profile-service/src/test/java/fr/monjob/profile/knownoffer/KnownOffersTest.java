package fr.monjob.profile.knownoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class KnownOffersTest {

    private final UUID employer = UUID.randomUUID();

    @Test
    void anOfferIsKnownWhileItIsPublishedAndKeepsItsNameAfterwards() {
        UUID offer = OfferFacts.openOffer(employer);
        KnownOfferEntity known = OfferFacts.findOpen(offer).orElseThrow();
        assertThat(known.title).isEqualTo("Maçon");
        assertThat(known.companyName).isEqualTo("Bâtir SARL");
        assertThat(known.communeName).isEqualTo("Lens");
        assertThat(known.employerId).isEqualTo(employer);

        // The old state after the end changes nothing.
        EventSender.send(OfferFacts.closed(offer), OfferFacts.published(offer, employer));
        await().untilAsserted(() -> assertThat(OfferFacts.findOpen(offer)).isEmpty());
        KnownOfferEntity closed =
                QuarkusTransaction.requiringNew().call(() -> KnownOfferEntity.<KnownOfferEntity>findById(offer));
        assertThat(closed.title).isEqualTo("Maçon");

        EventSender.send(OfferFacts.published(offer, employer).version(3));
        await().untilAsserted(() -> assertThat(OfferFacts.findOpen(offer)).isPresent());
    }

    @Test
    void anEmployerIsVerifiedOnceItWasToldSoAndNoLongerWhenItWasRefused() {
        assertThat(OfferFacts.isVerified(employer)).isFalse();
        OfferFacts.openOffer(employer);
        EventSender.send(OfferFacts.employer(employer, "REFUSED").version(2));
        await().untilAsserted(() -> assertThat(OfferFacts.isVerified(employer)).isFalse());
    }
}
