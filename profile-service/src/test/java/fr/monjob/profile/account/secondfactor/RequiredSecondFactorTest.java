package fr.monjob.profile.account.secondfactor;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.AccountService;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.account.StaffAccountRequest;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where staff must have a second factor, who has none can do nothing but set one up. */
@QuarkusTest
@WithStack(testKeys = false)
@TestProfile(RequiredSecondFactorTest.Required.class)
class RequiredSecondFactorTest {

    public static class Required implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("monjob.second-factor.required", "true");
        }
    }

    /** Of an administrator, of everybody who is logged in, of the caller's own account. */
    private static final List<String> OTHER_OPERATIONS = List.of(
            "GET /api/v1/auth/me",
            "POST /api/v1/auth/password",
            "GET /api/v1/admin/accounts",
            "POST /api/v1/admin/accounts",
            "GET /api/v1/advisors",
            "GET /api/v1/profiles",
            "POST /api/v1/invitations",
            "GET /api/v1/profiles/me");

    @Inject
    AccountService accounts;

    @Test
    void T88_untilItIsSetUpEverythingElseIsRefused() {
        Member administrator = openAdministrator();
        assertThat(Member.claims(administrator.accessToken())).contains("\"groups\":[\"SECOND_FACTOR_SETUP\"]");
        String next = refresh(administrator.refreshToken())
                .statusCode(200)
                .body("onlyFor", equalTo(Role.Name.SECOND_FACTOR_SETUP))
                .extract()
                .path("refreshToken");
        for (String operation : OTHER_OPERATIONS) {
            String[] words = operation.split(" ");
            given().auth()
                    .oauth2(administrator.accessToken())
                    .contentType("application/json")
                    .body("{}")
                    .request(Method.valueOf(words[0]), words[1])
                    .then()
                    .spec(problem(403, "forbidden"));
        }
        Phone.describe(administrator).body("state", equalTo("ABSENT")).body("required", equalTo(true));

        var owned = Phone.setUp(administrator);
        String full = refresh(next)
                .statusCode(200)
                .body("onlyFor", nullValue())
                .extract()
                .path("accessToken");
        given().auth()
                .oauth2(full)
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .body("role", equalTo("ADMIN"));
        Phone.login(administrator, Member.PASSWORD, owned.phone().code())
                .then()
                .statusCode(200)
                .body("onlyFor", nullValue());

        Phone.remove(administrator, Member.PASSWORD, owned.recoveryCodes().get(0))
                .spec(problem(409, "conflict"));
    }

    @Test
    void whoIsNotStaffIsNotAsked() {
        Member person = Member.beneficiary();
        assertThat(Member.claims(person.accessToken())).contains("\"groups\":[\"BENEFICIARY\"]");
        given().auth()
                .oauth2(person.accessToken())
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200);
    }

    @Test
    void whoWaitsForTheSetUpMayLogOut() {
        Member administrator = openAdministrator();
        given().auth()
                .oauth2(administrator.accessToken())
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);
        refresh(administrator.refreshToken()).statusCode(401);
    }

    private Member openAdministrator() {
        String identifier = Member.newAddress();
        accounts.openStaff(new StaffAccountRequest(Role.ADMIN, identifier, Member.PASSWORD, "Sacha", "Exemple"));
        return Member.login(identifier, Member.PASSWORD);
    }

    private static ValidatableResponse refresh(String token) {
        return given().contentType("application/json")
                .body("{\"refreshToken\": \"" + token + "\"}")
                .post("/api/v1/auth/refresh")
                .then();
    }
}
