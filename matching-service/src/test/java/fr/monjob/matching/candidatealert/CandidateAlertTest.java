package fr.monjob.matching.candidatealert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.match.CandidatesForOffer;
import fr.monjob.matching.Facts;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new or changed person is told to the employers of the offers that fit them now and did not before. */
@QuarkusTest
@WithStack
class CandidateAlertTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID employer = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    IndexFiller index;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void anOffer() {
        index.fill(List.of(), List.of());
        EventSender.send(Facts.told(Facts.offer(offer, employer)));
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> OfferEntity.findPublished(offer).isPresent()));
    }

    @Test
    void tellsOnceADayHoweverManyCome() throws SQLException {
        EventSender.send(Facts.told(Facts.mason(person, 50.44, 2.83)));
        UUID match = CandidateAlertService.matchId(offer, today);
        TestEvent told = EventObserver.of("matching.candidate-matches.v1")
                .awaitEvents(match, 1)
                .get(0);
        assertThat(told.type()).isEqualTo("CandidatesFound");
        assertThat(EventJson.read(told.value(), CandidatesForOffer.class))
                .isEqualTo(new CandidatesForOffer(match, offer, employer, "Maçon", today));
        EventSender.send(
                Facts.told(Facts.mason(UUID.randomUUID(), 50.44, 2.83)),
                Facts.told(Facts.mason(UUID.randomUUID(), 50.45, 2.83)));
        awaitPeople(3);
        assertThat(told()).isOne();
    }

    @Test
    void saysNothingOfWhoeverDoesNotFitOrDidBefore() throws SQLException {
        EventSender.send(Facts.told(Facts.mason(person, 51.0, 2.83)));
        awaitPeople(1);
        assertThat(told()).as("too far").isZero();
        EventSender.send(Facts.told(Facts.mason(person, 50.44, 2.83)).version(2));
        await().atMost(PATIENCE).until(() -> told() == 1);
        run("DELETE FROM match_found");
        EventSender.send(
                Facts.told(Facts.mason(person, 50.44, 2.83, "another-skill")).version(3));
        await().atMost(PATIENCE).until(() -> number("SELECT count(*) FROM candidate_skill") == 1);
        awaitPeople(1);
        assertThat(told()).as("fitted before").isOne();
    }

    @Test
    void historyReadAgainIsNoNews() throws SQLException {
        EventSender.send(Facts.told(Facts.mason(person, 50.44, 2.83))
                .header("occurred-at", Instant.now().minus(Duration.ofDays(2)).toString()));
        awaitPeople(1);
        assertThat(told()).isZero();
    }

    private void awaitPeople(int people) {
        await().atMost(PATIENCE)
                .until(() -> number("SELECT count(*) FROM candidate") == people
                        && number("SELECT count(*) FROM candidate_alert") == 0);
    }

    private int told() throws SQLException {
        return number("SELECT count(*) FROM outbox WHERE topic = 'matching.candidate-matches.v1'"
                + " AND payload ->> 'offerId' = '" + offer + "'");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
