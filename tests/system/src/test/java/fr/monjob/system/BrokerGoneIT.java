package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The broker is away and everybody goes on working: what they ask is answered, and what they write arrives afterwards. */
@ExtendWith(Product.class)
class BrokerGoneIT {

    private static final int CALLERS = 4;
    private static final Duration AWAY =
            Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("MONJOB_BROKER_AWAY_SECONDS", "20")));

    private final Town town = new Town("63113");
    private final ConcurrentLinkedQueue<String> published = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();

    @Test
    void P7_nobodyIsToldOfItAndNothingIsLost() {
        String identifier = "personne" + UUID.randomUUID() + "@example.org";
        Caller.nobody().post("/auth/register", """
                {"role":"BENEFICIARY","identifier":"%s","password":"%s","givenName":"Ada","familyName":"Exemple"}""".formatted(identifier, Caller.PASSWORD));
        Caller person = town.publishedPerson("Brune");
        Caller company = town.verifiedCompany("Bati Auvergne");
        String offer = town.publishedOffer(company, "Maçon de Clermont");
        Town.awaitCandidates(company, offer, found -> found.size() == 1);
        List<Supplier<Optional<String>>> work = List.of(
                () -> expect(
                        200,
                        Caller.nobody()
                                .request()
                                .body("""
                        {"identifier":"%s","password":"%s"}""".formatted(identifier, Caller.PASSWORD))
                                .post("/auth/login")),
                () -> expect(200, person.request().get("/profiles/me")),
                () -> expect(
                        200,
                        person.request()
                                .header("If-Match", "*")
                                .body(town.profile("Brune"))
                                .put("/profiles/me")),
                () -> publish(company),
                () -> expect(200, company.request().get("/offers/" + offer)),
                () -> expect(200, person.request().get("/offers?limit=5")),
                () -> expect(200, person.request().get("/notifications")));

        Product.kill("kafka");
        Load load;
        Response search;
        List<String> failures = new ArrayList<>();
        try {
            Instant end = Instant.now().plus(AWAY);
            load = new Load(
                    CALLERS,
                    () -> work.get(turn.getAndIncrement() % work.size()).get());
            search = company.request().get("/offers/" + offer + "/candidates?radiusKm=30");
            await().atMost(AWAY.plusMinutes(1)).until(() -> Instant.now().isAfter(end));
            failures.addAll(load.end());
        } finally {
            Product.monjob("restart", "kafka");
        }
        System.out.printf("%d calls in %s without a broker%n", turn.get(), AWAY);
        assertThat(failures).isEmpty();
        assertThat(search.statusCode()).as(search.asString()).isEqualTo(200);
        assertThat(search.<List<String>>path("items.candidateId")).hasSize(1);
        assertThat(published).isNotEmpty();
        published.forEach(late -> Town.awaitCandidates(company, late, found -> found.size() == 1));
    }

    /** Drafts an offer and, for some of them, publishes it. */
    private Optional<String> publish(Caller company) {
        Response draft = company.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(town.masonWanted("Maçon sans courtier", ""))
                .post("/offers");
        if (draft.statusCode() != 201 || published.size() >= CALLERS) {
            return expect(201, draft);
        }
        String id = draft.path("id");
        Response made = company.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/offers/" + id + "/publish");
        published.add(id);
        return expect(200, made);
    }

    private static Optional<String> expect(int status, Response answer) {
        return answer.statusCode() == status
                ? Optional.empty()
                : Optional.of(answer.statusCode() + " " + answer.asString());
    }
}
