package fr.monjob.profile.peoplelist;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class PeopleListResourceTest {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]{5}");

    @Test
    void aListMakesProfilesAndLettersThatOpenThem() throws Exception {
        Member advisor = Member.advisor();
        String list = """
                Nom;Prénom;Date de naissance;Téléphone;Courriel;Adresse;Code postal;Commune;Métier(s) recherché(s);Rayon;Permis;Observations
                O'Brien;Zoé;17/05/1990;;;"3, rue du ""Canal""\";62300;Lens;maçon / F1703;35 km;B;rien
                Petit;Luc;;;%s;;;Béthune;;;non;

                """.formatted(Member.newAddress());

        send(advisor, list, "?check=true")
                .then()
                .statusCode(200)
                .body("checked", equalTo(true))
                .body("lines", equalTo(2))
                .body("created", equalTo(2))
                .body("faults", hasSize(0))
                .body("ignoredColumns", contains("Observations"))
                .body("jobs.romeCode", hasItem("F1703"))
                .body("letters", nullValue());
        as(advisor).get("/api/v1/profiles").then().body("items", hasSize(0));

        Response taken = send(advisor, list, "");
        taken.then().statusCode(201).body("created", equalTo(2)).body("letterFiles", equalTo(1));
        as(advisor)
                .get("/api/v1/profiles")
                .then()
                .body("items.familyName", contains("O'Brien", "Petit"))
                .body("items.communeName", contains("Lens", "Béthune"))
                .body("items.state", contains("NOT_SIGNED_UP", "NOT_SIGNED_UP"));
        String id = as(advisor).get("/api/v1/profiles?q=zoe").path("items[0].id");
        as(advisor)
                .get("/api/v1/profiles/" + id)
                .then()
                .body("birthDate", equalTo("1990-05-17"))
                .body("home.address", equalTo("3, rue du \"Canal\""))
                .body("wantedJobs", hasSize(1))
                .body("wantedJobs[0].radiusKm", equalTo(35))
                .body("mobility.drivingLicences", contains("B"))
                .body("confirmed", equalTo(false));

        String letters = letters(advisor, taken);
        assertThat(letters).contains("Zoé O'Brien", "62300 Lens", "Luc Petit");
        Matcher code = CODE.matcher(letters);
        assertThat(code.find()).isTrue();
        assertThat(signUp(code.group()).id()).hasToString(id);
    }

    @Test
    void skillsComeByCodeOrInTheirOwnWords() {
        Member advisor = Member.advisor();
        String list = """
                Nom;Prénom;Ville;CP;Compétence(s)
                Roy;Ana;Lens;62300;MJ1039 | Démonter et remonter des meubles, livrer des colis
                Roy;Ben;Lens;62300;zzzzqqq
                """;
        send(advisor, list, "?check=true")
                .then()
                .body("faults.line", contains(3))
                .body("faults.column", contains("Compétence(s)"))
                .body("skills.code", hasItems("MJ1039", "MJ1040"));

        send(advisor, list.replace("zzzzqqq", ""), "").then().statusCode(201);
        String ana = as(advisor).get("/api/v1/profiles?q=ana").path("items[0].id");
        as(advisor)
                .get("/api/v1/profiles/" + ana)
                .then()
                .body("skills", hasSize(3))
                .body("skills.code", hasItems("MJ1039", "MJ1040"));
    }

    @Test
    void everyFaultIsToldWithItsLineAndColumnAndNothingIsMade() {
        Member advisor = Member.advisor();
        String list = """
                NOM,PRENOM,Né(e) le,Tél.,E-mail,Ville,CP,Métier,Rayon,Permis,Commentaire
                Martin,Léa,31/02/1990,,,Lens,62300,maçon,20,B,
                "Du
                pont",Jean,01/01/1990,12,pasunmail,Lens,62300,,200,Z,
                ,Ali,01/01/2020,,,Villenullepart,,zzzzqqq,,,
                Roux,Eva,01/01/1990,,,Lens,59000,,,,1 90 05 62 498 001 29
                Noir,Max,01/01/1990,,,Lens,62300,,,,,de trop
                """;
        Response refused = send(advisor, list, "");
        refused.then()
                .spec(problem(422, "list-refused"))
                .body("faults.findAll { it.line == 2 }.column", contains("Né(e) le"))
                .body("faults.findAll { it.line == 3 }.column", hasItems("Tél.", "E-mail", "Rayon", "Permis"))
                .body("faults.findAll { it.line == 5 }.column", hasItems("NOM", "Ville", "Métier"))
                .body("faults.findAll { it.line == 6 }.column", hasItems("Ville", "Commentaire"))
                .body("faults.findAll { it.line == 7 }.column", contains("colonne 12"));
        assertThat(refused.<List<String>>path("faults.message")).allMatch(message -> message.endsWith("."));
        as(advisor).get("/api/v1/profiles").then().body("items", hasSize(0));
        send(advisor, list, "?check=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("lines", equalTo(5));
    }

    @Test
    void anAgeThatCannotBeIsAFaultOfItsLine() {
        send(Member.advisor(), "nom;prénom;commune;ddn\nRoux;Eva;Lens;01/01/2020\n", "")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults[0].line", equalTo(2))
                .body("faults[0].column", equalTo("ddn"));
    }

    @Test
    void duplicatesAreShownAndPassedOverOnDemand() {
        Member advisor = Member.advisor();
        String phone = "06" + String.valueOf(System.nanoTime()).replaceAll(".*(\\d{7})$", "1$1");
        String name = "Duplicata" + Long.toString(System.nanoTime(), 36);
        String list =
                "nom;prénom;commune;date de naissance;téléphone\n" + name + ";Eva;Lens;1990-01-01;" + phone + "\n";
        send(advisor, list, "").then().statusCode(201);

        String again = list + name.toUpperCase(java.util.Locale.ROOT) + ";Éva;Lens;1/1/1990;\n" + "Autre;Jean;Lens;;"
                + phone.replaceAll("(..)", "$1 ") + "\nNouveau" + name + ";Paul;Lens;;\nNouveau" + name
                + ";Paul;Lens;02/03/1991;\n";
        send(advisor, again, "")
                .then()
                .spec(problem(422, "list-has-duplicates"))
                .body("duplicates.line", contains(2, 3, 4))
                .body("duplicates.on", contains("NAME_AND_BIRTH_DATE", "NAME_AND_BIRTH_DATE", "PHONE"))
                .body("duplicates.sameLine", contains(null, 2, 2));
        send(advisor, again, "?duplicates=skip")
                .then()
                .statusCode(201)
                .body("created", equalTo(2))
                .body("skipped", equalTo(3));
        String own = as(advisor).get("/api/v1/profiles?q=eva " + name).path("items[0].id");
        send(advisor, list, "?check=true").then().body("duplicates.profileId", contains(own));
        send(Member.advisor(), list, "?check=true")
                .then()
                .body("duplicateCount", equalTo(1))
                .body("duplicates.profileId", contains(nullValue()));
        send(advisor, list, "?duplicates=maybe").then().spec(violation("duplicates"));
    }

    @Test
    void numbersOfSocialSecurityAndCafAreRefused() {
        for (String column :
                List.of("NIR", "N° de sécurité sociale", "Numéro allocataire", "n° CAF", "Matricule CAF")) {
            send(Member.advisor(), "nom;prénom;commune;" + column + "\nRoux;Eva;Lens;1\n", "")
                    .then()
                    .spec(problem(422, "list-refused"))
                    .body("faults[0].line", equalTo(1))
                    .body("faults[0].column", equalTo(column));
        }
    }

    @Test
    void anyUsualSpreadsheetIsRead() {
        String list = "nom\tprénom\tcommune\nGarçon\tChloé\tLiévin\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            Member advisor = Member.advisor();
            send(advisor, list.getBytes(charset), "").then().statusCode(201);
            as(advisor).get("/api/v1/profiles").then().body("items.familyName", contains("Garçon"));
        }
        Member advisor = Member.advisor();
        send(advisor, "\ufeff" + list.replace('\t', ',').replace("\n", "\r\n"), "")
                .then()
                .statusCode(201);
        as(advisor).get("/api/v1/profiles").then().body("items.givenName", contains("Chloé"));
    }

    @Test
    void aFileThatIsNoListIsSaidToBeNone() {
        Member advisor = Member.advisor();
        send(advisor, "", "").then().spec(problem(422, "list-refused"));
        send(advisor, "nom;prénom;commune\n", "").then().body("faults[0].line", equalTo(2));
        send(advisor, "a;b\n1;2\n", "").then().body("faults[0].line", equalTo(1));
        send(advisor, "nom;prénom;commune\nRoux;\"Eva;Lens\n", "").then().body("faults[0].line", equalTo(2));
        send(advisor, "nom;prénom\nRoux;Eva\n", "").then().spec(problem(422, "list-refused"));
        send(advisor, "nom;nom de famille;prénom;commune\n", "")
                .then()
                .body("faults[0].column", equalTo("nom de famille"));
        send(advisor, "nom;prénom;commune\nRo\u0000ux;Eva;Lens\n", "").then().body("faults[0].column", equalTo("nom"));
        as(advisor)
                .urlEncodingEnabled(false)
                .post("/api/v1/profiles:import")
                .then()
                .statusCode(415);
    }

    @Test
    void anAdministratorSaysWhoseThePeopleAre() {
        Member advisor = Member.advisor();
        String list = "nom;prénom;commune;référent\nRoux;Eva;Lens;" + advisor.identifier() + "\n";
        send(Member.administrator(), list, "").then().statusCode(201);
        as(advisor).get("/api/v1/profiles").then().body("items", hasSize(1));
        as(advisor).get("/api/v1/invitations").then().body("items", hasSize(1));

        send(Member.administrator(), list.replace(advisor.identifier(), ""), "")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults[0].column", equalTo("référent"));
        send(
                        Member.administrator(),
                        list.replace(advisor.identifier(), Member.beneficiary().identifier()),
                        "")
                .then()
                .spec(problem(422, "list-refused"));
        send(Member.advisor(), list, "").then().spec(problem(422, "list-refused"));
        send(Member.beneficiary(), list, "").then().spec(problem(403, "forbidden"));
    }

    @Test
    void aRetriedListIsTakenOnce() {
        Member advisor = Member.advisor();
        String list = "nom;prénom;commune\nRoux;Eva;Lens\n";
        String key = UUID.randomUUID().toString();
        String batch = send(as(advisor).header("Idempotency-Key", key), list.getBytes(StandardCharsets.UTF_8), "")
                .path("batchId");
        send(as(advisor).header("Idempotency-Key", key), list.getBytes(StandardCharsets.UTF_8), "")
                .then()
                .statusCode(201)
                .body("batchId", equalTo(batch));
        as(advisor).get("/api/v1/profiles").then().body("items", hasSize(1));
    }

    private static String letters(Member advisor, Response taken) throws Exception {
        byte[] pdf = as(advisor).get((String) taken.path("letters")).asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Member signUp(String code) {
        String identifier = given().contentType("application/json")
                .body("{\"role\": \"BENEFICIARY\", \"password\": \"%s\", \"invitationCode\": \"%s\"}"
                        .formatted(Member.PASSWORD, code))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .extract()
                .path("identifier");
        return Member.login(identifier, Member.PASSWORD);
    }

    private static Response send(Member caller, String list, String query) {
        return send(caller, list.getBytes(StandardCharsets.UTF_8), query);
    }

    private static Response send(Member caller, byte[] list, String query) {
        return send(as(caller), list, query);
    }

    private static Response send(RequestSpecification request, byte[] list, String query) {
        // Or REST Assured would write the colon as %3A.
        return request.urlEncodingEnabled(false)
                .multiPart("file", "liste.csv", list, "text/csv")
                .post("/api/v1/profiles:import" + query);
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
