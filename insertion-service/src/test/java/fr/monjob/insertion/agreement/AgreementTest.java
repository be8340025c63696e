package fr.monjob.insertion.agreement;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Employers;
import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agreement of an immersion is signed by its three parties, each for itself, and can be printed. */
@QuarkusTest
@WithStack
class AgreementTest {

    private static final String SIRET = "44306184100047";
    private static final String IMMERSION = "'kind':'PMSMP','structureSiret':'" + SIRET
            + "','startsOn':'2026-02-01','endsOn':'2026-02-14'," + "'purpose':'CONFIRM','weeklyHours':17.5";

    private Pathway pathway;
    private Employers host;
    private String own;
    private String hosted;

    @BeforeEach
    void begin() {
        pathway = Pathway.begun();
        host = Employers.told(SIRET, true);
        Response recorded = pathway.record(IMMERSION);
        own = recorded.header("Location");
        hosted = "/api/v1/employers/me/measures/" + recorded.path("id");
    }

    @Test
    void threeSignaturesMakeItComplete() {
        states(pathway.asPerson().get(own + "/agreement"), "WAITING", "WAITING", "WAITING")
                .body("complete", equalTo(false))
                .body("parties.party", contains("PERSON", "HOST", "PRESCRIBER"))
                .body("parties[0].at", nullValue());
        states(sign(pathway.asPerson(), own, "SIGNED"), "SIGNED", "WAITING", "WAITING");
        states(sign(host.asEmployer(), hosted, "REFUSED"), "SIGNED", "REFUSED", "WAITING");
        states(sign(pathway.asAdvisor(), own, "SIGNED"), "SIGNED", "REFUSED", "SIGNED")
                .body("complete", equalTo(false));
        states(sign(host.asEmployer(), hosted, "SIGNED"), "SIGNED", "SIGNED", "SIGNED")
                .body("complete", equalTo(true));
        sign(pathway.asPerson(), own, "REFUSED").then().spec(problem(409, "conflict"));
        states(host.asEmployer().get(hosted + "/agreement"), "SIGNED", "SIGNED", "SIGNED")
                .body("parties[1].at", not(nullValue()));
    }

    @Test
    void otherTermsAreSignedAnew() {
        String read = pathway.asPerson().get(own + "/agreement").path("terms");
        sign(pathway.asPerson(), own, "SIGNED").then().statusCode(200);
        pathway.asAdvisor()
                .header("If-Match", "*")
                .body(json(IMMERSION.replace("02-14", "02-13")))
                .put(own)
                .then()
                .statusCode(200);
        states(pathway.asPerson().get(own + "/agreement"), "WAITING", "WAITING", "WAITING");
        answer(host.asEmployer(), hosted, "SIGNED", read).then().spec(problem(412, "precondition-failed"));
        answer(host.asEmployer(), hosted, "SIGNED", "je signe").then().spec(violation("terms"));
        states(host.asEmployer().get(hosted + "/agreement"), "WAITING", "WAITING", "WAITING");
        pathway.asAdvisor()
                .header("If-Match", "*")
                .body(json(IMMERSION))
                .put(own)
                .then()
                .statusCode(200);
        states(pathway.asPerson().get(own + "/agreement"), "SIGNED", "WAITING", "WAITING");
    }

    @Test
    void onlyItsPartiesReadAndSignIt() {
        RequestSpecification[] strangers = {as(TestTokens.advisor()), as(TestTokens.beneficiary(UUID.randomUUID()))};
        for (RequestSpecification stranger : strangers) {
            stranger.get(own + "/agreement").then().spec(problem(404, "not-found"));
            stranger.get(own + "/agreement.pdf").then().spec(problem(404, "not-found"));
            answer(stranger, own, "SIGNED", "0".repeat(64)).then().spec(problem(404, "not-found"));
        }
        Pathway other = Pathway.begun();
        String throughOther = other.path() + own.substring(own.lastIndexOf('/'));
        for (RequestSpecification near : new RequestSpecification[] {other.asAdvisor(), other.asPerson()}) {
            near.get(throughOther + "/agreement").then().spec(problem(404, "not-found"));
            near.get(throughOther + "/agreement.pdf").then().spec(problem(404, "not-found"));
        }
        RequestSpecification elsewhere =
                Employers.told(Pathway.PRESCRIBER, true).asEmployer();
        elsewhere.get(hosted + "/agreement").then().spec(problem(404, "not-found"));
        elsewhere.get(hosted + "/agreement.pdf").then().spec(problem(404, "not-found"));
        answer(elsewhere, hosted, "SIGNED", "0".repeat(64)).then().spec(problem(404, "not-found"));
        RequestSpecification claimed = Employers.told(SIRET, false).asEmployer();
        claimed.get(hosted + "/agreement").then().spec(problem(403, "employer-not-verified"));
        host.asEmployer().get(own + "/agreement").then().spec(problem(403, "forbidden"));
        pathway.asAdvisor().get(hosted + "/agreement").then().spec(problem(403, "forbidden"));
        as(TestTokens.admin()).get(own + "/agreement.pdf").then().spec(problem(403, "forbidden"));
        states(pathway.asAdvisor().get(own + "/agreement"), "WAITING", "WAITING", "WAITING");
    }

    @Test
    void anotherMeasureHasNone() {
        String training =
                pathway.record("'kind':'FORMATION','startsOn':'2026-01-05'").header("Location");
        pathway.asPerson().get(training + "/agreement").then().spec(problem(404, "not-found"));
        pathway.asPerson().get(training + "/agreement.pdf").then().spec(problem(404, "not-found"));
    }

    @Test
    void itCanBePrintedWithWhatWasSigned() throws IOException {
        sign(pathway.asPerson(), own, "SIGNED").then().statusCode(200);
        Response answer = host.asEmployer().get(hosted + "/agreement.pdf");
        answer.then().statusCode(200).contentType("application/pdf").header("Cache-Control", equalTo("no-store"));
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Convention de mise en situation", "Bati Nord, SIRET " + SIRET)
                    .contains("Département du Pas-de-Calais", "confirmer un projet professionnel")
                    .contains("Du 1er février 2026 au 14 février 2026 inclus", "17,5 heures par semaine")
                    .contains("La personne : signé en ligne le", "La structure d'accueil : signature attendue")
                    .contains(host.asEmployer().get(hosted + "/agreement").<String>path("terms"))
                    .doesNotContain(pathway.person().toString());
        }
    }

    private static ValidatableResponse states(Response agreement, String person, String host, String prescriber) {
        return agreement.then().statusCode(200).body("parties.state", contains(person, host, prescriber));
    }

    private static Response sign(RequestSpecification party, String measure, String decision) {
        String terms = party.get(measure + "/agreement").path("terms");
        return answer(party, measure, decision, terms);
    }

    private static Response answer(RequestSpecification party, String measure, String decision, String terms) {
        return party.body(json("'decision':'%s','terms':'%s'".formatted(decision, terms)))
                .post(measure + "/agreement/signatures");
    }
}
