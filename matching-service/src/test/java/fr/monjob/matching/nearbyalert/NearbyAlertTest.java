package fr.monjob.matching.nearbyalert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.match.MatchedOffer;
import fr.monjob.matching.Facts;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.offerindex.OfferPublication;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newly published offer is told to the people who fit it, each of them once. */
@QuarkusTest
@WithStack
class NearbyAlertTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID offer = UUID.randomUUID();
    private final UUID near = UUID.randomUUID();
    private final UUID far = UUID.randomUUID();

    @Inject
    IndexFiller index;

    @Inject
    AgroalDataSource database;

    @Inject
    Event<OfferPublication> publications;

    @BeforeEach
    void twoMasons() {
        index.fill(List.of(), List.of());
        EventSender.send(
                Facts.told(Facts.mason(near, Facts.LAT, Facts.LON)), Facts.told(Facts.mason(far, 51.0, Facts.LON)));
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> CandidateEntity.findCard(near).isPresent()
                                && CandidateEntity.findCard(far).isPresent()));
    }

    @Test
    void tellsWhoeverIsWithinTheirOwnLimit() {
        EventSender.send(Facts.told(Facts.offer(offer, UUID.randomUUID())));
        UUID match = OfferAlerts.matchId(offer, near);
        TestEvent told =
                EventObserver.of("matching.matches.v1").awaitEvents(match, 1).get(0);
        assertThat(told.type()).isEqualTo("MatchFound");
        assertThat(EventJson.read(told.value(), MatchedOffer.class))
                .isEqualTo(new MatchedOffer(match, offer, near, "Maçon", "Bâtir SARL", "Lens", 1));
        assertThat(EventObserver.of("matching.matches.v1").listEvents(OfferAlerts.matchId(offer, far)))
                .isEmpty();
    }

    @Test
    void tellsOnceWhateverIsRepeated() throws SQLException {
        TestEvent published = Facts.told(Facts.offer(offer, UUID.randomUUID()));
        EventSender.send(published, published, published.version(2));
        await().atMost(PATIENCE).until(() -> matchesTold(offer) == 1 && alertsWaiting() == 0);
        // As after a rebuild, when the index has forgotten the offer and what it did with it.
        QuarkusTransaction.requiringNew().run(() -> publications.fire(new OfferPublication(offer)));
        await().atMost(PATIENCE).until(() -> alertsWaiting() == 0);
        assertThat(matchesTold(offer)).isOne();
        assertThat(EventObserver.of("matching.matches.v1").awaitEvents(OfferAlerts.matchId(offer, near), 1))
                .hasSize(1);
    }

    private int matchesTold(UUID offerId) throws SQLException {
        return number("SELECT count(*) FROM outbox WHERE topic = 'matching.matches.v1' AND payload ->> 'offerId' = '"
                + offerId + "'");
    }

    private int alertsWaiting() throws SQLException {
        return number("SELECT count(*) FROM offer_alert");
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
