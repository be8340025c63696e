package fr.monjob.profile.portfolio;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A new password at the advisor's desk, for who has neither mail nor phone. */
@QuarkusTest
@WithStack(testKeys = false)
class PasswordHelpTest {

    private static final String NEW = "la dune et le phare de Gravelines";

    @Test
    void anAdvisorOpensThePageForTheirOwnPeopleAndTheseReadOfIt() {
        Member advisor = Member.advisor();
        Member person = Member.invited(codeOf(advisor));
        String link = help(advisor, person.id()).statusCode(200).extract().path("link");
        confirm(link.replaceAll(".*#", ""), NEW).statusCode(204);
        Member back = Member.login(person.identifier(), NEW);
        given().auth()
                .oauth2(back.accessToken())
                .get("/api/v1/profiles/me/access-log")
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("PASSWORD_HELP"));

        help(Member.advisor(), person.id()).spec(problem(404, "not-found"));
        help(back, person.id()).spec(problem(403, "forbidden"));
    }

    private static String codeOf(Member advisor) {
        return given().auth()
                .oauth2(advisor.accessToken())
                .contentType("application/json")
                .body("{\"count\": 1}")
                .post("/api/v1/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("invitations[0].code");
    }

    private static ValidatableResponse help(Member advisor, UUID person) {
        return given().auth()
                .oauth2(advisor.accessToken())
                .post("/api/v1/profiles/" + person + "/password-link")
                .then();
    }

    private static ValidatableResponse confirm(String token, String password) {
        return given().contentType("application/json")
                .body("{\"token\": \"%s\", \"password\": \"%s\"}".formatted(token, password))
                .post("/api/v1/auth/password-resets/confirm")
                .then();
    }
}
