package fr.monjob.offer.offer;

import static fr.monjob.offer.OfferDesk.mason;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.offer.OfferDesk;
import fr.monjob.offer.TimeMachine;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days an offer may name, when it is written and when it is published. */
@QuarkusTest
@WithStack
class OfferDatesTest {

    private final OfferDesk desk = new OfferDesk();
    private final LocalDate today = OfferDays.today(Clock.systemUTC());

    @Inject
    TimeMachine time;

    @BeforeEach
    void verify() {
        desk.verified();
    }

    @ParameterizedTest
    @ValueSource(strings = {"startDate", "expiresOn"})
    void twelveMonthsAheadAreEnough(String field) {
        post(naming(field, today.plusMonths(12).plusDays(1)))
                .spec(violation(field))
                .body("violations[0].message", equalTo("Cette date est dans plus de 12 mois."));
        String offer = desk.publishedOffer(naming(field, today.plusMonths(12)));
        put(offer, naming(field, today.plusMonths(12).plusDays(1))).spec(violation(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"startDate", "expiresOn"})
    void aDraftMayHoldADayThatIsPastAndIsNotPublishedWithIt(String field) {
        String draft = desk.draft(mason(naming(field, today.minusDays(1))));
        desk.publish(draft).spec(violation(field)).body("violations[0].message", equalTo("Cette date est passée."));
        put(draft, naming(field, today)).statusCode(200);
        desk.publish(draft).statusCode(200);
        put(draft, naming(field, today.minusDays(1))).spec(violation(field));
    }

    @Test
    void anOfferWhoseWorkHasBegunIsStillMended() {
        String offer = desk.publishedOffer(naming("startDate", today));
        time.passFirstDayOf(offer);
        put(offer, naming("startDate", today.minusDays(3))).spec(violation("startDate"));
        put(offer, naming("startDate", today.minusDays(2))).statusCode(200);
    }

    private static String naming(String field, LocalDate day) {
        return ",\"%s\":\"%s\"".formatted(field, day);
    }

    private ValidatableResponse post(String extra) {
        return desk.own().body(mason(extra)).post("/api/v1/offers").then();
    }

    private ValidatableResponse put(String offer, String extra) {
        return desk.own()
                .header("If-Match", "*")
                .body(mason(extra))
                .put("/api/v1/offers/" + offer)
                .then();
    }
}
