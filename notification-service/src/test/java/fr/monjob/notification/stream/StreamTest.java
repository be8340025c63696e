package fr.monjob.notification.stream;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.notification.Facts;
import fr.monjob.notification.Inboxes;
import fr.monjob.notification.MovableClock;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New messages come as they are told, once, to their reader, and nothing is lost while the reader is away. */
@QuarkusTest
@WithStack
class StreamTest {

    @TestHTTPResource
    URL service;

    @Inject
    MovableClock clock;

    private final Facts facts = new Facts();
    private final String token = TestTokens.beneficiary(facts.person);

    @BeforeEach
    void today() {
        clock.set(Instant.now().toString());
    }

    @Test
    void aMessageComesAsItIsTold() throws Exception {
        try (SseReader stream = open(token, null)) {
            await().until(() -> stream.values("id").size() == 1);
            EventSender.send(facts.match(UUID.randomUUID(), "Maçon"), new Facts().match(UUID.randomUUID(), "Autre"));
            await().until(() -> stream.values("data").size() == 1);
            assertThat(stream.values("data").get(0)).contains("\"title\":\"Une offre pour vous : Maçon\"");
        }
    }

    @Test
    void whoComesBackMissesNothingAndGetsNothingTwice() throws Exception {
        String place;
        try (SseReader stream = open(token, null)) {
            await().until(() -> stream.values("id").size() == 1);
            place = stream.lastId();
        }
        EventSender.send(facts.match(UUID.randomUUID(), "un"), facts.match(UUID.randomUUID(), "deux"));
        Inboxes.await(token, 2);
        try (SseReader stream = open(token, place)) {
            await().until(() -> stream.values("data").size() == 2);
            place = stream.lastId();
        }
        EventSender.send(facts.match(UUID.randomUUID(), "trois"));
        try (SseReader stream = open(token, place)) {
            await().until(() -> !stream.values("data").isEmpty());
            assertThat(stream.values("data")).hasSize(1).first().asString().contains("trois");
        }
    }

    @Test
    void aQuietStreamIsKeptAlive() throws Exception {
        try (SseReader stream = open(token, null)) {
            await().until(() -> stream.values("id").size() == 1);
            int before = stream.values("").size();
            clock.set(clock.instant().plus(Duration.ofSeconds(15)).toString());
            await().until(() -> stream.values("").size() > before);
        }
    }

    @Test
    void T15_itEndsWithTheSessionAndTheTokenOpensNothingAnyMore() throws Exception {
        UUID session = UUID.randomUUID();
        String own = TestTokens.role("BENEFICIARY", facts.person)
                .claim("sid", session.toString())
                .sign();
        String other = TestTokens.role("BENEFICIARY", facts.person)
                .claim("sid", UUID.randomUUID().toString())
                .sign();
        try (SseReader stream = open(own, null)) {
            await().until(() -> stream.values("id").size() == 1);
            EventSender.send(TestEvent.of(
                    "profile.ended-sessions.v1", "SessionEnded", session, "{\"sessionId\":\"" + session + "\"}"));
            // With a clock that stands still no stream is kept alive, and a quiet connection is cut after a minute.
            await().atMost(Duration.ofSeconds(30)).until(stream::isEnded);
        }
        given().auth().oauth2(own).get("/api/v1/notifications").then().spec(problem(401, "unauthenticated"));
        given().auth().oauth2(other).get("/api/v1/notifications").then().statusCode(200);
    }

    @Test
    void itEndsWithTheToken() throws Exception {
        try (SseReader stream = open(token, null)) {
            await().until(() -> stream.values("id").size() == 1);
            assertThat(stream.isEnded()).isFalse();
            clock.set(clock.instant().plus(Duration.ofMinutes(11)).toString());
            await().until(stream::isEnded);
        }
    }

    @Test
    void threeStreamsAreEnoughAndAClosedOneMakesRoom() throws Exception {
        try (SseReader first = open(token, null);
                SseReader second = open(token, null)) {
            SseReader third = open(token, null);
            assertThat(third.status()).isEqualTo(200);
            await().until(() -> third.values("id").size() == 1);
            assertThat(open(token, null).status()).isEqualTo(429);
            third.close();
            await().until(() -> {
                try (SseReader again = open(token, null)) {
                    return again.status() == 200;
                }
            });
            assertThat(first.isEnded() || second.isEnded()).isFalse();
        }
    }

    @Test
    void T82_strangersAndForgedPlacesAreTurnedAway() {
        given().get("/api/v1/notifications/stream").then().spec(problem(401, "unauthenticated"));
        given().auth()
                .oauth2(token)
                .header("Last-Event-ID", "forged")
                .get("/api/v1/notifications/stream")
                .then()
                .spec(violation("Last-Event-ID"));
    }

    private SseReader open(String bearer, String lastEventId) throws Exception {
        return new SseReader(service.getPort(), bearer, lastEventId);
    }
}
