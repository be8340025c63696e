package fr.monjob.profile.peoplelist;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class AddressedLetterResourceTest {

    @Test
    void lettersAreAddressedToThePeopleOfAList() throws Exception {
        Member advisor = Member.advisor();
        Response batch = send(advisor, """
                nom;prénom;adresse;code postal;commune
                Petit;Zoé;3 rue du Canal;62300;Lens
                Roux;Luc;;;
                """);
        batch.then().statusCode(201).body("invitations", hasSize(2));
        byte[] pdf = as(advisor).get((String) batch.path("letters")).asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Bonjour Zoé Petit,", "3 rue du Canal", "62300 Lens", "Bonjour Luc Roux,")
                    .contains(batch.<String>path("invitations[0].code"), batch.<String>path("invitations[1].code"));
        }
        as(advisor).get("/api/v1/profiles").then().body("items", hasSize(0));
    }

    @Test
    void aRetriedListGetsTheSameCodes() {
        Member advisor = Member.advisor();
        String key = UUID.randomUUID().toString();
        String list = "nom;prénom;commune\nPetit;Zoé;Lens\nRoux;Luc;Lens\n";
        List<String> first =
                keyed(advisor, key, list).then().statusCode(201).extract().path("invitations.code");
        assertThat(keyed(advisor, key, list).<List<String>>path("invitations.code"))
                .hasSize(2)
                .isEqualTo(first);
        keyed(advisor, key, list.replace("Luc", "Léa")).then().spec(problem(422, "idempotency-key-reused"));
        as(advisor)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"count\": 2}")
                .post("/api/v1/invitations")
                .then()
                .spec(problem(422, "idempotency-key-reused"));
        as(advisor).get("/api/v1/invitations").then().body("items", hasSize(2));
        keyed(advisor, "a b", list).then().spec(violation("Idempotency-Key"));
    }

    @Test
    void aListWithFaultsMakesNoCode() {
        Member advisor = Member.advisor();
        send(advisor, "nom;prénom;commune;NIR\nPetit;Zoé;Lens;1\n").then().spec(problem(422, "list-refused"));
        send(Member.administrator(), "nom;prénom;commune\nPetit;Zoé;Lens\nRoux;190056249800129;Lens\n")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faultCount", equalTo(3))
                .body("faults.line", hasItems(2, 3));
        send(advisor, "nom;prénom;commune\n" + "Petit;Zoé;Lens\n".repeat(501))
                .then()
                .spec(problem(422, "list-refused"));
        as(advisor).get("/api/v1/invitations").then().body("items", hasSize(0));
        send(Member.beneficiary(), "nom;prénom;commune\nPetit;Zoé;Lens\n")
                .then()
                .spec(problem(403, "forbidden"));
    }

    private static Response send(Member caller, String list) {
        return post(as(caller), list);
    }

    private static Response keyed(Member caller, String key, String list) {
        return post(as(caller).header("Idempotency-Key", key), list);
    }

    private static Response post(RequestSpecification request, String list) {
        return request.multiPart("file", "liste.csv", list.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/invitations");
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
