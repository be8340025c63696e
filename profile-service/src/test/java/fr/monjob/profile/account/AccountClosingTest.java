package fr.monjob.profile.account;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Accounts that are closed to their owners, and opened again. */
@QuarkusTest
@WithStack(testKeys = false)
class AccountClosingTest {

    @Test
    void T15_nobodyGetsInAnyMoreAndWhoIsInIsOut() {
        Member advisor = Member.advisor();
        call(advisor.id(), "disable").statusCode(200).body("disabledAt", notNullValue());

        Member.tryLogin(advisor.identifier(), Member.PASSWORD).then().spec(problem(401, "bad-credentials"));
        await().untilAsserted(() -> given().auth()
                .oauth2(advisor.accessToken())
                .get("/api/v1/profiles")
                .then()
                .spec(problem(401, "unauthenticated")));
        given().contentType("application/json")
                .body("{\"refreshToken\": \"" + advisor.refreshToken() + "\"}")
                .post("/api/v1/auth/refresh")
                .then()
                .spec(problem(401, "refresh-token-invalid"));

        call(advisor.id(), "disable").statusCode(200);
        call(advisor.id(), "enable").statusCode(200).body("disabledAt", nullValue());
        Member.tryLogin(advisor.identifier(), Member.PASSWORD).then().statusCode(200);
    }

    @Test
    void administratorsCannotLockThemselvesOutAndOthersCloseNothing() {
        Member administrator = Member.administrator();
        call(administrator.id(), "disable").spec(problem(409, "conflict"));
        call(UUID.randomUUID(), "disable").spec(problem(404, "not-found"));
        Member advisor = Member.advisor();
        for (String path : List.of("/disable", "/enable")) {
            given().auth()
                    .oauth2(advisor.accessToken())
                    .post("/api/v1/admin/accounts/" + administrator.id() + path)
                    .then()
                    .spec(problem(403, "forbidden"));
        }
        given().auth()
                .oauth2(advisor.accessToken())
                .get("/api/v1/admin/accounts")
                .then()
                .spec(problem(403, "forbidden"));
    }

    @Test
    void theStaffIsListedAPageAtATime() {
        List<String> newest =
                List.of(Member.advisor().id().toString(), Member.advisor().id().toString());
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = as().queryParam("limit", 3);
            if (cursor != null) {
                page.queryParam("cursor", cursor);
            }
            var answer = page.get("/api/v1/admin/accounts")
                    .then()
                    .statusCode(200)
                    .body("items.role", everyItem(in(List.of("ADVISOR", "FACILITATOR", "ADMIN"))))
                    .extract();
            seen.addAll(answer.path("items.accountId"));
            cursor = answer.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().containsSequence(newest.get(1), newest.get(0));
    }

    @Test
    void anybodyIsFoundByTheExactIdentifierAndWhoIsAccompaniedHasNoName() {
        Member person = Member.beneficiary();
        find(person.identifier().toUpperCase())
                .body("items.accountId", contains(person.id().toString()))
                .body("items[0].role", equalTo("BENEFICIARY"))
                .body("items[0].givenName", nullValue())
                .body("items[0].familyName", nullValue());
        Member employer = Member.employer("73282932000074", "Bati Nord");
        find(employer.identifier()).body("items", hasSize(1)).body("items[0].companyName", equalTo("Bati Nord"));
        find(person.identifier().substring(1)).body("items", empty());
    }

    private static ValidatableResponse find(String identifier) {
        return as().queryParam("identifier", identifier)
                .get("/api/v1/admin/accounts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse call(UUID account, String what) {
        return as().post("/api/v1/admin/accounts/" + account + "/" + what).then();
    }

    private static RequestSpecification as() {
        return given().auth().oauth2(Member.administrator().accessToken());
    }
}
