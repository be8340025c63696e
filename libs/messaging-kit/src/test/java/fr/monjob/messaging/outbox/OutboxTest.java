package fr.monjob.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.account.EmployerAccount;
import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.event.EventType;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class OutboxTest {

    private static final EventObserver ACCOUNTS = EventObserver.of("profile.accounts.v1");
    private static final EventObserver OFFERS = EventObserver.of("offer.offers.v1");

    private static final EventObserver CANDIDATES = EventObserver.of("profile.candidates.v1");

    @Inject
    Outbox outbox;

    @Inject
    OutboxCleanupJob cleanup;

    @Inject
    DataSource database;

    @Test
    void aCommittedEventIsOnItsTopicWithItsEnvelope() {
        EmployerAccount account = account();
        String traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        MDC.put("traceId", "trace-of-the-request");
        MDC.put("traceparent", traceparent);
        append(EventType.EMPLOYER_REGISTERED, account.employerId(), 7, account);
        MDC.remove("traceparent");
        MDC.remove("traceId");

        TestEvent event = ACCOUNTS.awaitEvents(account.employerId(), 1).get(0);
        assertThat(event.headers())
                .containsEntry("type", "EmployerRegistered")
                .containsEntry("version", "7")
                .containsEntry("epoch", "1")
                .containsEntry("schema-version", "1")
                .containsEntry("trace-id", "trace-of-the-request")
                .containsEntry("traceparent", traceparent);
        assertThat(event.value()).contains("\"companyName\": \"Le Pain\"");
    }

    @Test
    void aRolledBackEventIsNowhere() {
        UUID told = UUID.randomUUID();
        UUID taken = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(EventType.OFFER_CLOSED, taken, 1, null);
                    throw new IllegalArgumentException("the use case fails");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        append(EventType.OFFER_CLOSED, told, 1, null);

        assertThat(OFFERS.awaitEvents(told, 1)).allMatch(TestEvent::isTombstone);
        assertThat(OFFERS.listEvents(taken)).isEmpty();
    }

    @Test
    void nothingIsWrittenDownOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(EventType.OFFER_CLOSED, UUID.randomUUID(), 1, null))
                .isInstanceOf(TransactionalException.class);
    }

    /** What happens when an entity is not flushed: its version is still the one that was told. */
    @Test
    void aVersionIsToldOnceAndNeverAfterALaterOne() {
        UUID offer = UUID.randomUUID();
        append(EventType.OFFER_CLOSED, offer, 2, null);

        assertThatThrownBy(() -> append(EventType.OFFER_CLOSED, offer, 2, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("flush");
        assertThatThrownBy(() -> append(EventType.OFFER_CLOSED, offer, 1, null))
                .isInstanceOf(IllegalStateException.class);
        append(EventType.OFFER_CLOSED, offer, 3, null);
        assertThat(OFFERS.awaitEvents(offer, 2)).extracting(TestEvent::version).containsExactly(2L, 3L);
    }

    @Test
    void ofManyFactsOneThatIsOldStopsAll() {
        UUID old = UUID.randomUUID();
        UUID fresh = UUID.randomUUID();
        append(EventType.OFFER_CLOSED, old, 2, null);

        assertThatThrownBy(() -> appendAll(new Outbox.Fact(fresh, 1, null), new Outbox.Fact(old, 2, null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(old.toString());
        appendAll(new Outbox.Fact(old, 3, null), new Outbox.Fact(fresh, 4, null));

        assertThat(OFFERS.awaitEvents(fresh, 1)).extracting(TestEvent::version).containsExactly(4L);
        assertThat(OFFERS.awaitEvents(old, 2)).extracting(TestEvent::version).containsExactly(2L, 3L);
    }

    @Test
    void aPayloadIsTheRecordOfItsType() {
        assertThatThrownBy(() -> append(EventType.OFFER_CLOSED, UUID.randomUUID(), 1, account()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(EventType.OFFER_PUBLISHED, UUID.randomUUID(), 1, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(EventType.OFFER_PUBLISHED, UUID.randomUUID(), 1, account()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameVersionIsToldAgainWhenAskedFor() {
        EmployerAccount account = account();
        append(EventType.EMPLOYER_REGISTERED, account.employerId(), 1, account);
        ACCOUNTS.awaitEvents(account.employerId(), 1);
        UUID forgotten = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.republish(
                    EventType.EMPLOYER_REGISTERED, new Outbox.Fact(account.employerId(), 1, account), Instant.EPOCH);
            outbox.republish(EventType.EMPLOYER_REGISTERED, new Outbox.Fact(forgotten, 5, account()), Instant.EPOCH);
        });

        assertThat(ACCOUNTS.awaitEvents(account.employerId(), 2))
                .extracting(event -> event.headers().get("event-id"))
                .containsOnly(ACCOUNTS.listEvents(account.employerId())
                        .get(0)
                        .headers()
                        .get("event-id"));
        assertThat(ACCOUNTS.awaitEvents(forgotten, 1))
                .extracting(TestEvent::version, event -> event.headers().get("occurred-at"))
                .containsExactly(tuple(5L, "1970-01-01T00:00:00Z"));
    }

    @Test
    void publishedEventsAreForgottenAfterAWeekAndAtOnceWhenTheThingHasEnded() throws SQLException {
        UUID old = UUID.randomUUID();
        UUID ended = UUID.randomUUID();
        append(EventType.CANDIDATE_WITHDRAWN, old, 1, null);
        append(EventType.CANDIDATE_PROFILE_CHANGED, ended, 1, profile(ended));
        append(EventType.CANDIDATE_WITHDRAWN, ended, 2, null);
        append(EventType.CANDIDATE_PROFILE_CHANGED, ended, 3, profile(ended));
        CANDIDATES.awaitEvents(old, 1);
        await().until(() ->
                versionsOf("published_at IS NOT NULL AND aggregate_id", ended).size() == 3);
        await().until(() ->
                versionsOf("published_at IS NOT NULL AND aggregate_id", old).size() == 1);
        cleanup.cleanUp();
        assertThat(versionsOf("aggregate_id", old)).containsExactly(1L);
        assertThat(versionsOf("aggregate_id", ended)).containsExactly(2L, 3L);

        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("UPDATE outbox SET published_at = now() - interval '8 days' WHERE aggregate_id = '" + old
                            + "'");
        }
        cleanup.cleanUp();
        assertThat(versionsOf("aggregate_id", old)).isEmpty();
        assertThat(versionsOf("aggregate_id", ended)).hasSize(2);
    }

    private List<Long> versionsOf(String column, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT version FROM outbox WHERE %s = ? ORDER BY id".formatted(column))) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                List<Long> versions = new ArrayList<>();
                while (row.next()) {
                    versions.add(row.getLong(1));
                }
                return versions;
            }
        }
    }

    private static CandidateProfile profile(UUID id) {
        return new CandidateProfile(id, null, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    private void append(EventType type, UUID id, long version, Object payload) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(type, id, version, payload));
    }

    private void appendAll(Outbox.Fact... facts) {
        QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(EventType.OFFER_CLOSED, List.of(facts)));
    }

    private static EmployerAccount account() {
        return new EmployerAccount(UUID.randomUUID(), UUID.randomUUID(), "73282932000074", "Le Pain");
    }
}
