package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an advisor does in a day: letters, people without a phone, a portfolio that is handed over. */
@ExtendWith(Product.class)
class AdvisorDayIT {

    private final Caller advisor = Caller.staff("ADVISOR");

    @Test
    void aLetterBecomesAnAccountOfTheAdvisorsPortfolio() {
        Response made = advisor.post("/invitations", "{\"count\":2}");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        List<String> codes = made.path("invitations.code");
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();

        String letters = made.path("letters");
        Response pdf = advisor.get(letters.replace("/api/v1", ""));
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes());

        // Neither e-mail nor phone: the platform gives a name to log in with.
        String family = "Lettre" + UUID.randomUUID().toString().substring(0, 8);
        Response opened = signUp(codes.get(0), family);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        String identifier = opened.path("identifier");
        assertThat(Caller.login(identifier, Caller.PASSWORD).get("/auth/me").<String>path("role"))
                .isEqualTo("BENEFICIARY");
        assertThat(advisor.get("/profiles?q=" + family).<List<?>>path("items")).hasSize(1);

        assertThat(signUp(codes.get(0), family).statusCode())
                .as("the same code again")
                .isEqualTo(422);
    }

    @Test
    void aProfileMadeForSomebodyWaitsForTheirWord() {
        String family = "Dicte" + UUID.randomUUID().toString().substring(0, 8);
        Response created = advisor.post("/profiles", profile(family));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String id = created.path("id");

        Response invited = advisor.post("/profiles/" + id + "/invitation", "");
        String code = invited.path("invitations[0].code");
        Response opened = signUp(code, family);
        assertThat(opened.<String>path("accountId")).isEqualTo(id);

        Caller person = Caller.login(opened.path("identifier"), Caller.PASSWORD);
        String visible = "{\"published\":true,\"consent\":true}";
        assertThat(person.put("/profiles/me/visibility", visible).statusCode()).isEqualTo(422);
        String read = person.get("/profiles/me").header("ETag");
        assertThat(person.request()
                        .header("If-Match", read)
                        .post("/profiles/me/confirm")
                        .statusCode())
                .isEqualTo(200);
        assertThat(person.put("/profiles/me/visibility", visible).statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonHasOneAdvisor() {
        Caller other = Caller.staff("ADVISOR");
        String family = "Passe" + UUID.randomUUID().toString().substring(0, 8);
        String id = advisor.post("/profiles", profile(family)).path("id");
        assertThat(other.get("/profiles/" + id).statusCode()).isEqualTo(404);

        String otherId = other.get("/auth/me").path("accountId");
        Response handed = advisor.post("/profiles/" + id + "/handover", "{\"toAdvisorId\":\"" + otherId + "\"}");
        assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(200);

        assertThat(advisor.get("/profiles/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get("/profiles/" + id).<String>path("familyName")).isEqualTo(family);
    }

    private static Response signUp(String code, String family) {
        return Caller.nobody().post("/auth/register", """
                {"role":"BENEFICIARY","invitationCode":"%s","password":"%s","givenName":"Marie","familyName":"%s"}
                """.formatted(code, Caller.PASSWORD, family));
    }

    private static String profile(String family) {
        return """
                {"givenName":"Marie","familyName":"%s","home":{"communeCode":"62498"},
                 "mobility":{"modes":["WALK"],"drivingLicences":[]},
                 "wantedJobs":[{"romeCode":"K2204","radiusKm":10,"contractTypes":[]}],"skills":[],
                 "availableFrom":"2026-01-01"}
                """.formatted(family);
    }
}
