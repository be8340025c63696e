package fr.monjob.offer.application;

import static fr.monjob.offer.OfferDesk.as;
import static fr.monjob.offer.OfferDesk.mason;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.offer.OfferDesk;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are told when an offer they applied to is edited. */
@QuarkusTest
@WithStack
class AppliedOfferTest {

    private static final String PAY = ",\"salary\":{\"min\":1200,\"per\":\"HOUR\"}";

    private final OfferDesk desk = new OfferDesk();
    private String offer;
    private String waiting;

    @Inject
    EntityManager database;

    @BeforeEach
    void apply() {
        offer = desk.verified().publishedOffer(PAY);
        waiting = apply(TestTokens.beneficiary(UUID.randomUUID()));
    }

    @Test
    void eachEditThatChangesTermsIsToldOnceToEveryApplicationUnderWay() {
        String withdrawn = TestTokens.beneficiary(UUID.randomUUID());
        as(withdrawn)
                .body("{\"to\":\"WITHDRAWN\"}")
                .post("/api/v1/applications/" + apply(withdrawn) + "/transitions")
                .then()
                .statusCode(200);
        String second = apply(TestTokens.beneficiary(UUID.randomUUID()));

        edit(mason(PAY.replace("1200", "1250")));
        assertThat(told()).containsExactlyInAnyOrder(waiting + " PAY", second + " PAY");
        edit(mason(PAY).replace("\"weeklyHours\":35", "\"weeklyHours\":28"));
        assertThat(told()).hasSize(4).contains(waiting + " HOURS,PAY", second + " HOURS,PAY");
    }

    @Test
    void whatPeopleDoNotWeighIsNotTold() {
        edit(mason(PAY).replace("Maçon H/F", "Maçonne ou maçon").replace("parpaings", "briques"));
        edit(mason(PAY + ",\"drivingLicence\":\"B\"").replace("\"weeklyHours\":35", "\"weeklyHours\":35.0"));
        assertThat(told()).isEmpty();
    }

    @Test
    void eachTermHasItsName() {
        LocalDate soon = LocalDate.now().plusDays(30);
        edit(mason(PAY).replace("62498", "62041"));
        edit(mason(PAY).replace("62498", "62041").replace("\"CDI\"", "\"CDD\",\"durationMonths\":6"));
        edit(mason(PAY + ",\"startDate\":\"" + soon + "\"").replace("62498", "62041"));
        edit(mason(PAY).replace("\"openings\":1", "\"openings\":2"));
        assertThat(told())
                .containsExactly(
                        waiting + " PLACE",
                        waiting + " CONTRACT",
                        waiting + " CONTRACT,START",
                        waiting + " OPENINGS,PLACE,START");
    }

    @Test
    void aDraftAndAHireTellNobody() {
        String draft = desk.draft(mason(PAY));
        desk.own()
                .header("If-Match", "*")
                .body(mason(PAY.replace("1200", "1300")))
                .put("/api/v1/offers/" + draft)
                .then()
                .statusCode(200);
        edit(mason(PAY).replace("\"openings\":1", "\"openings\":2"));
        String hired = apply(TestTokens.beneficiary(UUID.randomUUID()));
        for (String state : List.of("ACCEPTED", "HIRED")) {
            desk.own()
                    .body("{\"to\":\"" + state + "\"}")
                    .post("/api/v1/applications/" + hired + "/transitions")
                    .then()
                    .statusCode(200);
        }
        assertThat(told()).containsExactly(waiting + " OPENINGS");
    }

    private String apply(String person) {
        return as(person)
                .body("{}")
                .post("/api/v1/offers/" + offer + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void edit(String body) {
        desk.own()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/offers/" + offer)
                .then()
                .statusCode(200);
    }

    /** What the outbox tells of this offer, in its order: the application and the terms. */
    private List<String> told() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database
                                .createNativeQuery("""
                                SELECT payload ->> 'applicationId' || ' '
                                       || (SELECT string_agg(term, ',' ORDER BY term)
                                             FROM jsonb_array_elements_text(payload -> 'terms') AS term)
                                  FROM outbox WHERE type = 'AppliedOfferChanged' AND payload ->> 'offerId' = :offer
                                 ORDER BY id""", String.class)
                                .setParameter("offer", offer)
                                .getResultList()
                                .stream()
                                .map(String.class::cast)
                                .toList());
    }
}
