package fr.monjob.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.offer.PublishedOffer;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.check.RandomCards;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.matching.Facts;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.postgis.PostgisMatchEngine;
import fr.monjob.stack.network.FaultProxy;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is committed is soon in memory, and only that. */
@QuarkusTest
@WithStack
class IndexFeedTest {

    private static final GeoPoint LENS = new GeoPoint(Facts.LAT, Facts.LON);

    private final UUID person = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    /** A skill of this test alone. */
    private final String skill = "test-" + UUID.randomUUID();

    @Inject
    MemoryIndex index;

    @Inject
    PostgisMatchEngine postgis;

    @Inject
    IndexFiller filler;

    @Inject
    AgroalDataSource database;

    @Inject
    Supplier<MatchDay> today;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeEach
    void built() {
        awaitBuilt();
    }

    @Test
    void followsAPersonFromTheFirstEventToTheLast() {
        EventSender.send(Facts.told(Facts.mason(person, 50.44, 2.83)));
        await().untilAsserted(
                        () -> assertThat(people()).extracting(Match::personId).contains(person));
        assertThat(skilled()).isEmpty();
        EventSender.send(Facts.told(Facts.mason(person, 50.44, 2.83, skill)).version(2));
        await().untilAsserted(
                        () -> assertThat(skilled()).extracting(Match::personId).containsExactly(person));
        EventSender.send(Facts.withdrawn(person).version(3));
        await().untilAsserted(
                        () -> assertThat(people()).extracting(Match::personId).doesNotContain(person));
    }

    @Test
    void followsAnOfferFromTheFirstEventToTheLast() {
        PublishedOffer first = Facts.offer(offer, UUID.randomUUID(), skill);
        EventSender.send(Facts.told(first));
        await().untilAsserted(() -> assertThat(offers()).containsExactly(offer));
        EventSender.send(Facts.closed(offer).version(2));
        await().untilAsserted(() -> assertThat(offers()).isEmpty());
    }

    /** Every table that a card is made of tells; rows are changed as jobs and repairs do, past the events. */
    @Test
    void followsEveryTableOfACard() throws SQLException {
        EventSender.send(
                Facts.told(Facts.mason(person, 50.44, 2.83, skill)),
                Facts.told(Facts.offer(offer, UUID.randomUUID(), skill)));
        await().untilAsserted(() -> assertThat(skilled()).hasSize(1));
        await().untilAsserted(() -> assertThat(offers()).containsExactly(offer));
        double far = skilled().get(0).components().distance();
        run("UPDATE candidate_wish SET radius_km = 10 WHERE profile_id = '%s'".formatted(person));
        await().untilAsserted(() ->
                assertThat(skilled().get(0).components().distance()).isLessThan(far));
        run("UPDATE candidate SET available_from = '2200-01-01' WHERE profile_id = '%s'".formatted(person));
        await().untilAsserted(() -> assertThat(skilled()).isEmpty());
        run("UPDATE candidate SET available_from = NULL WHERE profile_id = '%s'".formatted(person));
        await().untilAsserted(() -> assertThat(skilled()).hasSize(1));
        run("DELETE FROM candidate_skill WHERE profile_id = '%s'".formatted(person));
        await().untilAsserted(() -> assertThat(skilled()).isEmpty());
        run("UPDATE offer SET driving_licence = 'D' WHERE offer_id = '%s'".formatted(offer));
        await().untilAsserted(() -> assertThat(offers()).isEmpty());
        run("UPDATE offer SET driving_licence = NULL WHERE offer_id = '%s'".formatted(offer));
        await().untilAsserted(() -> assertThat(offers()).containsExactly(offer));
        run("UPDATE offer_skill SET skill_code = 'another' WHERE offer_id = '%s'".formatted(offer));
        await().untilAsserted(() -> assertThat(offers()).isEmpty());
    }

    @Test
    void aRollbackIsNeverSeen() throws SQLException {
        UUID next = UUID.randomUUID();
        EventSender.send(Facts.told(Facts.mason(person, 50.44, 2.83, skill)));
        await().untilAsserted(() -> assertThat(skilled()).hasSize(1));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM candidate WHERE profile_id = '%s'".formatted(person));
            }
            connection.rollback();
        }
        // Told in the order of commits: when this one is in, the other one would be out.
        EventSender.send(Facts.told(Facts.mason(next, 50.44, 2.83, skill)));
        await().untilAsserted(() ->
                assertThat(skilled()).extracting(Match::personId).containsExactlyInAnyOrder(person, next));
    }

    @Test
    void aLostConnectionHealsAndNothingOfMeanwhileIsMissing() throws SQLException {
        EventSender.send(Facts.told(Facts.mason(person, 50.44, 2.83, skill)));
        await().untilAsserted(() -> assertThat(skilled()).hasSize(1));
        int before = backend();
        // Deleted while nobody listens: only reading all cards again tells of it.
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM candidate WHERE profile_id = '%s'".formatted(person));
                statement.execute("SELECT pg_terminate_backend(%d, 4000)".formatted(before));
            }
            connection.commit();
        }
        await().untilAsserted(() -> assertThat(backend()).isNotIn(0, before));
        awaitBuilt();
        assertThat(skilled()).isEmpty();
        // And it listens again.
        UUID next = UUID.randomUUID();
        EventSender.send(Facts.told(Facts.mason(next, 50.44, 2.83, skill)));
        await().untilAsserted(
                        () -> assertThat(skilled()).extracting(Match::personId).containsExactly(next));
    }

    /** Nothing tells of a network that was cut: who withdraws meanwhile must not be shown for more than some seconds. */
    @Test
    void aConnectionThatFallsSilentIsTakenForDeadAfterAFewPolls() throws SQLException {
        URI server = URI.create(url.substring("jdbc:".length()));
        MemoryIndex own = new MemoryIndex(new SimpleMeterRegistry());
        try (FaultProxy network = FaultProxy.before(server.getPort());
                IndexFeed feed = new IndexFeed(
                        new FeedConnection(url.replace(":" + server.getPort(), ":" + network.port()), user, password)
                                .open(),
                        own,
                        today)) {
            feed.listen();
            feed.load();
            feed.follow();
            network.hold();
            assertThatThrownBy(() -> {
                        for (int polls = 0; polls < 6; polls++) {
                            feed.follow();
                        }
                    })
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void bothEnginesGiveTheSameAnswers() {
        RandomCards cards = new RandomCards(20_261_128, 20, 40);
        List<PersonCard> everybody = cards.people(800);
        List<OfferCard> everything = cards.offers(200);
        MatchEngine before = memory();
        filler.fill(everybody, everything);
        // Emptied tables name nobody, so all cards are read into another engine.
        await().until(() -> index.findReady().isPresent() && index.findReady().orElseThrow() != before);
        for (int i = 0; i < 100; i++) {
            OfferCard asked = i % 2 == 0 ? everything.get(i) : cards.search();
            PersonCard asking = i % 2 == 0 ? everybody.get(i) : cards.person();
            Radius radius = i % 3 == 0 ? Radius.ofKilometres(20) : Radius.UNLIMITED;
            assertThat(described(memory().topPeople(asked, radius, 50)))
                    .isEqualTo(described(inTransaction(() -> postgis.topPeople(asked, radius, 50))));
            assertThat(described(memory().topOffers(asking, 50)))
                    .isEqualTo(described(inTransaction(() -> postgis.topOffers(asking, 50))));
        }
    }

    /** The two compute a distance with different sines: metres and scores agree to less than anybody sees. */
    private static List<String> described(List<Match> answer) {
        return answer.stream()
                .map(match -> "%s %s %.4f %s %s %s %.2f"
                        .formatted(
                                match.offerId(),
                                match.personId(),
                                match.score(),
                                match.matchedSkills(),
                                match.missingSkills(),
                                match.reason(),
                                match.distanceMetres()))
                .toList();
    }

    private void awaitBuilt() {
        await().until(() -> index.findReady().isPresent());
    }

    private MatchEngine memory() {
        return index.findReady().orElseThrow(() -> new AssertionError("The index is being built"));
    }

    /** Masons around Lens. */
    private List<Match> people() {
        return memory().topPeople(wanted(Facts.MASON, "nobody-has-this"), Radius.ofKilometres(5), 100);
    }

    /** Who has the skill of this test, whatever their job. */
    private List<Match> skilled() {
        return memory().topPeople(wanted(null, skill), Radius.UNLIMITED, 100);
    }

    private OfferCard wanted(String job, String need) {
        return new OfferCard(UUID.randomUUID(), job, null, LENS, List.of(new SkillNeed(need, true)), null, null, null);
    }

    /** Offers that fit by the skill of this test alone. */
    private List<UUID> offers() {
        PersonCard asking = new PersonCard(
                UUID.randomUUID(), LENS, 0, List.of(JobWish.of("A1203", 5)), Set.of(skill), Set.of(), null);
        return memory().topOffers(asking, 100).stream()
                .filter(match -> match.matchedSkills().contains(skill))
                .map(Match::offerId)
                .toList();
    }

    private int backend() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce(max(pid), 0) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND application_name = '" + FeedConnection.NAME + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static <T> T inTransaction(Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }
}
