package fr.monjob.profile.proposal;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.knownoffer.OfferFacts;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class ProposalResourceTest {

    @Test
    void anAdvisorProposesAnOfferToTheirPeople() {
        UUID offer = OfferFacts.openOffer(UUID.randomUUID());
        Member advisor = Member.advisor();
        Member one = accompanied(advisor);
        Member two = accompanied(advisor);
        Member stranger = Member.beneficiary();

        Response first = propose(advisor, offer, one, stranger);
        first.then()
                .statusCode(201)
                .body(outcome(one, "result"), equalTo("PROPOSED"))
                .body(outcome(stranger, "result"), equalTo("NOT_FOUND"))
                .body(outcome(stranger, "proposalId"), nullValue());
        propose(advisor, offer, one, two)
                .then()
                .statusCode(201)
                .body(outcome(one, "result"), equalTo("ALREADY_PROPOSED"))
                .body(outcome(two, "result"), equalTo("PROPOSED"));

        String proposalId = first.path(outcome(one, "proposalId"));
        as(one).get("/api/v1/profiles/me/proposals")
                .then()
                .statusCode(200)
                .body("items.id", contains(proposalId))
                .body("items[0].offerId", equalTo(offer.toString()))
                .body("items[0].offerTitle", equalTo("Maçon"))
                .body("items[0].companyName", equalTo("Bâtir SARL"))
                .body("items[0].offerOpen", equalTo(true))
                .body("items[0].proposedBy", equalTo("Odile Carpentier"));
        as(stranger).get("/api/v1/profiles/me/proposals").then().body("items", hasSize(0));

        TestEvent event = EventObserver.of("profile.proposals.v1")
                .awaitEvents(UUID.fromString(proposalId), 1)
                .get(0);
        assertThat(event.type()).isEqualTo("OfferProposed");
        assertThat(event.value())
                .contains(one.id().toString(), offer.toString(), "Lens")
                .doesNotContain("Nora", "Dubois", "Carpentier", "@");
    }

    @Test
    void onlyAnOpenOfferIsProposed() {
        Member advisor = Member.advisor();
        Member person = accompanied(advisor);
        propose(advisor, UUID.randomUUID(), person).then().spec(problem(404, "not-found"));

        UUID offer = OfferFacts.openOffer(UUID.randomUUID());
        propose(advisor, offer, person).then().statusCode(201);
        EventSender.send(OfferFacts.closed(offer));
        await().untilAsserted(() -> assertThat(OfferFacts.findOpen(offer)).isEmpty());
        propose(advisor, offer, person).then().spec(problem(422, "offer-not-published"));
        as(person).get("/api/v1/profiles/me/proposals").then().body("items.offerOpen", contains(false));
    }

    @Test
    void proposalsAreListedPageByPage() {
        Member advisor = Member.advisor();
        Member person = accompanied(advisor);
        UUID older = OfferFacts.openOffer(UUID.randomUUID());
        UUID newer = OfferFacts.openOffer(UUID.randomUUID());
        propose(advisor, older, person);
        propose(advisor, newer, person);
        Response page = as(person).get("/api/v1/profiles/me/proposals?limit=1");
        page.then().body("items.offerId", contains(newer.toString()));
        as(person)
                .get("/api/v1/profiles/me/proposals?limit=1&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.offerId", contains(older.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    void proposingIsForAdvisorsAndForFiftyAtMost() {
        UUID offer = UUID.randomUUID();
        Member person = Member.beneficiary();
        propose(person, offer, person).then().spec(problem(403, "forbidden"));
        Member[] many = Collections.nCopies(51, person).toArray(Member[]::new);
        propose(Member.advisor(), offer, many).then().spec(violation("profileIds"));
        propose(Member.advisor(), offer).then().spec(violation("profileIds"));
        as(Member.advisor()).get("/api/v1/profiles/me/proposals").then().spec(problem(403, "forbidden"));
    }

    private static Member accompanied(Member advisor) {
        Member person = Member.beneficiary();
        as(Member.administrator())
                .contentType("application/json")
                .body("{\"toAdvisorId\": \"" + advisor.id() + "\"}")
                .post("/api/v1/profiles/" + person.id() + "/handover")
                .then()
                .statusCode(200);
        return person;
    }

    private static String outcome(Member person, String field) {
        return "items.find { it.profileId == '%s' }.%s".formatted(person.id(), field);
    }

    private static Response propose(Member caller, UUID offer, Member... people) {
        String ids =
                Arrays.stream(people).map(person -> "\"" + person.id() + "\"").collect(Collectors.joining(","));
        return as(caller)
                .contentType("application/json")
                .body("{\"profileIds\": [" + ids + "]}")
                .post("/api/v1/offers/" + offer + "/proposals");
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
