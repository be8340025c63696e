package fr.monjob.messaging.retelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.account.EmployerAccount;
import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class RetellingTest {

    private static final EventObserver ACCOUNTS = EventObserver.of("profile.accounts.v1");
    private static final EventObserver OFFERS = EventObserver.of("offer.offers.v1");
    private static final EventObserver CANDIDATES = EventObserver.of("profile.candidates.v1");

    /** More than are told in one transaction. */
    private static final int MANY = 450;

    @Inject
    ShopWindow window;

    @Inject
    RetellingJob job;

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @AfterEach
    void tidyUp() {
        window.shown.clear();
        run("UPDATE outbox_epoch SET epoch = 1");
    }

    @Test
    void eachThingIsToldOnceMoreWithTheTimeWhenItBecameWhatItIs() {
        window.shown.addAll(Stream.generate(RetellingTest::employer).limit(MANY).toList());
        tellAgain();

        window.shown.forEach(
                employer -> assertThat(countTold(employer.employerId())).isOne());
        TestEvent told =
                ACCOUNTS.awaitEvents(window.shown.get(0).employerId(), 1).get(0);
        assertThat(told.headers())
                .containsEntry("version", "3")
                .containsEntry("epoch", "1")
                .containsEntry("occurred-at", ShopWindow.SINCE.toString());
    }

    @Test
    void whatIsStillInTheOutboxIsSentAsItWasButNothingOfWhatHasEnded() {
        UUID message = UUID.randomUUID();
        UUID ended = UUID.randomUUID();
        append(EventType.OFFER_CLOSED, message, 1, null);
        append(EventType.CANDIDATE_PROFILE_CHANGED, ended, 1, profile(ended));
        append(EventType.CANDIDATE_WITHDRAWN, ended, 2, null);
        CANDIDATES.awaitEvents(ended, 2);
        TestEvent first = OFFERS.awaitEvents(message, 1).get(0);
        await().until(() -> count("SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0);

        tellAgain();

        assertThat(OFFERS.awaitEvents(message, 2)).containsExactly(first, first);
        assertThat(CANDIDATES.awaitEvents(ended, 3))
                .extracting(TestEvent::version)
                .containsExactly(1L, 2L, 2L);
    }

    @Test
    void afterARestoreEverythingIsNewerAndWhatIsNotThereAnyMoreHasEnded() {
        EmployerAccount employer = employer();
        window.shown.add(employer);
        append(EventType.EMPLOYER_REGISTERED, employer.employerId(), 9, employer);
        ACCOUNTS.awaitEvents(employer.employerId(), 1);
        UUID lost = UUID.randomUUID();
        append(EventType.OFFER_CLOSED, lost, 4, null);
        UUID known = UUID.randomUUID();
        run("UPDATE outbox_epoch SET epoch = 7");
        append(EventType.OFFER_CLOSED, known, 1, null);
        run("INSERT INTO known_elsewhere VALUES ('offer.offers.v1', '%s'), ('offer.offers.v1', '%s')"
                .formatted(lost, known));

        tellAgain();

        TestEvent again = ACCOUNTS.awaitEvent(
                employer.employerId(), event -> event.headers().get("epoch").equals("7"));
        assertThat(again.version()).isEqualTo(3);
        TestEvent end =
                OFFERS.awaitEvent(lost, event -> event.headers().get("epoch").equals("7"));
        assertThat(end.isTombstone()).isTrue();
        assertThat(count("SELECT count(*) FROM outbox WHERE aggregate_id = '" + known + "'"))
                .isOne();
        assertThat(count("SELECT count(*) FROM known_elsewhere")).isZero();
    }

    @Test
    void nothingIsToldWhileSomebodyWhoIsBackWaitsToBeErased() {
        EmployerAccount employer = employer();
        window.shown.add(employer);
        run("INSERT INTO restored_erasure VALUES ('%s')".formatted(UUID.randomUUID()));
        run("INSERT INTO retelling DEFAULT VALUES");
        job.tellAgainWhenAsked();
        assertThat(countTold(employer.employerId())).isZero();

        run("DELETE FROM restored_erasure");
        job.tellAgainWhenAsked();
        await().until(() -> countTold(employer.employerId()) == 1);
    }

    private void tellAgain() {
        run("INSERT INTO retelling DEFAULT VALUES");
        await().until(() -> count("SELECT count(*) FROM retelling") == 0);
    }

    private long countTold(UUID id) {
        return count("SELECT count(*) FROM outbox WHERE aggregate_id = '" + id + "'");
    }

    private void append(EventType type, UUID id, long version, Object payload) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(type, id, version, payload));
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long count(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static EmployerAccount employer() {
        return new EmployerAccount(UUID.randomUUID(), UUID.randomUUID(), "73282932000074", "Le Pain");
    }

    private static CandidateProfile profile(UUID id) {
        return new CandidateProfile(id, null, List.of(), List.of(), List.of(), List.of(), null, null);
    }
}
