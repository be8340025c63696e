package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How soon what one service wrote is applied by another; it tells the figures, and no time fails it. */
@ExtendWith(Product.class)
class SoonIT {

    private static final int EMPLOYERS = 8;
    private static final int OFFERS_EACH = 40;

    @Test
    void P5_whatIsPublishedIsAppliedByTheSearch() throws SQLException {
        Town pau = new Town("64445");
        // The first ones wait for everything that is done once.
        Caller early = pau.verifiedCompany("Bati Aube");
        List<String> first = Stream.generate(() -> pau.publishedOffer(early, "Maçon de l'aube"))
                .limit(OFFERS_EACH)
                .toList();
        await().atMost(Caller.PATIENCE).until(() -> applied(first).size() == first.size());
        List<Caller> employers = Stream.generate(() -> pau.verifiedCompany("Bati Béarn"))
                .limit(EMPLOYERS)
                .toList();
        Instant begin = Instant.now();
        List<String> offers = employers.stream()
                .map(employer -> CompletableFuture.supplyAsync(() -> publishSome(pau, employer)))
                .toList()
                .stream()
                .flatMap(published -> published.join().stream())
                .toList();
        Duration took = Duration.between(begin, Instant.now());
        await().atMost(Caller.PATIENCE).until(() -> applied(offers).size() == offers.size());

        Map<String, Instant> told = moments("offer", """
                SELECT aggregate_id::text, occurred_at FROM outbox
                 WHERE type = 'OfferPublished' AND aggregate_id = ANY (?::uuid[])
                """, offers);
        List<Long> millis = applied(offers).entrySet().stream()
                .map(offer -> Duration.between(told.get(offer.getKey()), offer.getValue())
                        .toMillis())
                .sorted()
                .toList();
        assertThat(millis).hasSize(EMPLOYERS * OFFERS_EACH);
        System.out.printf(
                "%d offers published, %.0f a second; applied by the search after %d ms (p50), %d ms (p99), %d ms at most%n",
                millis.size(),
                millis.size() * 1000.0 / took.toMillis(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100),
                millis.get(millis.size() - 1));
    }

    private static List<String> publishSome(Town town, Caller employer) {
        return Stream.generate(() -> town.publishedOffer(employer, "Maçon " + UUID.randomUUID()))
                .limit(OFFERS_EACH)
                .toList();
    }

    private static Map<String, Instant> applied(List<String> offers) throws SQLException {
        return moments("matching", """
                SELECT aggregate_id::text, received_at FROM inbox
                 WHERE topic = 'offer.offers.v1' AND aggregate_id = ANY (?::uuid[])
                """, offers);
    }

    private static Map<String, Instant> moments(String service, String sql, List<String> offers) throws SQLException {
        try (Connection connection = Databases.connect(service);
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", offers.toArray()));
            try (ResultSet row = query.executeQuery()) {
                Map<String, Instant> moments = new HashMap<>();
                while (row.next()) {
                    moments.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
                return moments;
            }
        }
    }
}
