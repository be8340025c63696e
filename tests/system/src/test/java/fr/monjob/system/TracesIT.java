package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.system.TraceCollector.Step;
import java.time.Instant;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trace follows what a caller began through HTTP and Kafka to its end; nobody outside has a say in it. */
@ExtendWith(Product.class)
class TracesIT {

    private static final String FOREIGN_TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Town bordeaux = new Town("33063");

    @Test
    void oneTraceLeadsFromThePublishedOfferToThePersonWhoIsTold() {
        Caller person = bordeaux.publishedPerson("Nolwenn");
        await().atMost(Caller.PATIENCE)
                .until(() -> new Databases().isFound(person.get("/profiles/me").path("id")));
        String offer = bordeaux.publishedOffer(bordeaux.verifiedCompany("Bati Garonne"), "Maçon de la Garonne");
        person.await("/notifications", "items.find { it.link.endsWith('" + offer + "') }");

        await().atMost(Caller.PATIENCE)
                .untilAsserted(() -> assertThat(waysTo("notification-service"))
                        .contains(List.of(
                                "api-gateway: POST /api/v1/offers/{id}/publish",
                                "offer-service: POST /api/v1/offers/{id}/publish",
                                "matching-service: process offer.offers.v1",
                                "matching-service: tell people of an offer",
                                "notification-service: process matching.matches.v1")));
    }

    @Test
    void whatAServiceAsksAnotherBelongsToTheTrace() {
        Caller person = bordeaux.publishedPerson("Gwenn");
        Town.done(person.get("/profiles/me/matches"));

        await().atMost(Caller.PATIENCE)
                .untilAsserted(() -> assertThat(waysTo("profile-service"))
                        .contains(List.of(
                                "api-gateway: GET /api/v1/profiles/me/matches",
                                "matching-service: GET /api/v1/profiles/me/matches",
                                "profile-service: GET /api/v1/profiles/me")));
    }

    @Test
    void aTraceFromOutsideEndsAtTheDoor() {
        String state = "vendor=merle-moqueur";
        Caller.nobody()
                .request()
                .header("traceparent", "00-" + FOREIGN_TRACE + "-b7ad6b7169203331-01")
                .header("tracestate", state)
                .header("baggage", state)
                .get("/referentials/jobs?q=merle-moqueur")
                .then()
                .statusCode(200);
        Caller.nobody().get("/merle-moqueur/" + FOREIGN_TRACE);
        Instant asked = Instant.now();
        await().atMost(Caller.PATIENCE).until(() -> {
            Caller.nobody().get("/referentials/jobs?q=macon");
            return Product.traces().partsHeardSince(asked).containsAll(Set.of("api-gateway", "profile-service"));
        });

        List<Step> steps = Product.traces().steps();
        assertThat(steps).noneMatch(step -> step.trace().equals(FOREIGN_TRACE));
        assertThat(steps)
                .filteredOn(step -> step.part().equals("api-gateway"))
                .isNotEmpty()
                .allMatch(step -> step.parent().isEmpty());
        assertThat(steps.stream().map(Step::name)).noneMatch(name -> name.contains("merle"));
    }

    @Test
    void aCollectorThatAnswersNobodyFailsNoRequest() {
        Product.traces().whileItHangs(() -> {
            Caller person = bordeaux.publishedPerson("Rozenn");
            assertThat(Stream.generate(
                                    () -> person.request().get("/profiles/me").statusCode())
                            .limit(200))
                    .containsOnly(200);
        });
    }

    /** For each step of this part, those that led to it from the first one on. */
    private static List<List<String>> waysTo(String part) {
        // What was not answered is sent again.
        Map<String, Step> steps = Product.traces().steps().stream()
                .collect(Collectors.toMap(Step::id, step -> step, (once, again) -> once));
        return steps.values().stream()
                .filter(step -> step.part().equals(part))
                .map(step -> wayTo(step, steps))
                .toList();
    }

    private static List<String> wayTo(Step last, Map<String, Step> steps) {
        LinkedList<String> way = new LinkedList<>();
        for (Step step = last; step != null; step = steps.get(step.parent())) {
            way.addFirst(step.part() + ": " + step.name());
        }
        return way;
    }
}
