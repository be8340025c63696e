package fr.monjob.matching.nextoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.match.NextOffers;
import fr.monjob.contract.match.NextOffers.NextOffer;
import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.matching.Facts;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.candidateindex.CandidateEntity;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose application came to nothing is told of what else fits. */
@QuarkusTest
@WithStack
class NextOfferTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID person = UUID.randomUUID();
    private final UUID application = UUID.randomUUID();

    /** The nearest first. */
    private final List<UUID> offers = Stream.generate(UUID::randomUUID).limit(6).toList();

    @Inject
    IndexFiller index;

    @Inject
    MatchEngine engine;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void somebodyAndSixOffers() {
        index.fill(List.of(), List.of());
        EventSender.send(Stream.concat(
                        Stream.of(Facts.told(Facts.mason(person, Facts.LAT, Facts.LON))),
                        Stream.iterate(0, at -> at < offers.size(), at -> at + 1)
                                .map(at -> Facts.told(offer(at))))
                .toArray(TestEvent[]::new));
        await().atMost(PATIENCE).until(() -> fitting() == offers.size());
    }

    private int fitting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> CandidateEntity.mapCards(List.of(person)).values().stream()
                        .mapToInt(card ->
                                engine.topOffers(card, MatchEngine.MAX_ANSWER).size())
                        .sum());
    }

    private PublishedOffer offer(int at) {
        return Facts.offerAt(
                Facts.LAT + 0.02 * at, Facts.LON, Facts.MASON, null, Facts.offer(offers.get(at), UUID.randomUUID()));
    }

    @Test
    void tellsTheThreeBestToWhichThePersonHasNotAppliedOnce() {
        EventSender.send(
                Facts.application(UUID.randomUUID(), offers.get(1), person, "WITHDRAWN"),
                Facts.application(UUID.randomUUID(), offers.get(0), UUID.randomUUID(), "SUBMITTED"),
                Facts.application(application, offers.get(2), person, "SUBMITTED"));
        await().atMost(PATIENCE)
                .until(() -> number("SELECT count(*) FROM applied_offer WHERE profile_id = '" + person + "'") == 2);
        EventSender.send(
                Facts.application(application, offers.get(2), person, "REFUSED").version(2),
                Facts.application(application, offers.get(2), person, "REFUSED").version(3));
        TestEvent told = EventObserver.of("matching.next-offers.v1")
                .awaitEvents(application, 1)
                .get(0);
        assertThat(told.type()).isEqualTo("NextOffersFound");
        assertThat(EventJson.read(told.value(), NextOffers.class))
                .isEqualTo(new NextOffers(
                        application,
                        person,
                        Stream.of(0, 3, 4)
                                .map(at -> new NextOffer(offers.get(at), "Maçon", "Bâtir SARL", "Lens"))
                                .toList()));
        awaitLast();
        assertThat(told(person)).isOne();
    }

    @Test
    void tellsNothingWithoutARefusal() {
        EventSender.send(Facts.application(application, offers.get(0), person, "INTERVIEW"));
        awaitLast();
        assertThat(told(person)).isZero();
    }

    @Test
    void tellsNothingToWhoIsNotPublished() {
        UUID stranger = UUID.randomUUID();
        EventSender.send(Facts.application(application, offers.get(0), stranger, "REFUSED"));
        awaitLast();
        assertThat(told(stranger)).isZero();
    }

    @Test
    void aRefusalReadAgainLaterIsNoNews() {
        EventSender.send(Facts.application(application, offers.get(0), person, "REFUSED")
                .header("occurred-at", Instant.now().minus(Duration.ofDays(2)).toString()));
        awaitLast();
        assertThat(told(person)).isZero();
    }

    /** Until what was told of the application so far has been heard: facts about one thing come in their order. */
    private void awaitLast() {
        UUID last = UUID.randomUUID();
        EventSender.send(Facts.application(application, last, person, "VIEWED").version(9));
        await().atMost(PATIENCE)
                .until(() -> number("SELECT count(*) FROM applied_offer WHERE offer_id = '" + last + "'") == 1);
    }

    private int told(UUID whom) {
        return number(
                "SELECT count(*) FROM outbox WHERE topic = 'matching.next-offers.v1' AND payload ->> 'profileId' = '"
                        + whom + "'");
    }

    private int number(String sql) {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
