package fr.monjob.insertion.dashboard;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The dashboard on paper says every figure with what it stands for. */
@QuarkusTest
@WithStack
class DashboardPrintTest {

    private static final String PATH = "/api/v1/dashboard.pdf?year=2028";

    @Test
    void everyFigureIsPrintedWithItsScopeOnce() throws IOException {
        given().auth()
                .oauth2(TestTokens.admin())
                .urlEncodingEnabled(false)
                .multiPart(
                        "file",
                        "chiffres.csv",
                        ("annee;cle;libelle;valeur;unite;perimetre;source\n"
                                        + "2028;budget-total;Budget;354000000,5;€;Département entier;Compte 2028\n"
                                        + "2028;budget-part;Dont insertion;34000000;€;Département entier;Compte 2028\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post("/api/v1/dashboard:import")
                .then()
                .statusCode(201);
        Response answer = as(TestTokens.advisor()).get(PATH);
        answer.then().statusCode(200).contentType("application/pdf");
        List<Map<String, Object>> figures =
                as(TestTokens.advisor()).get("/api/v1/dashboard?year=2028").path("items");
        assertThat(figures).hasSizeGreaterThan(20);
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text)
                    .contains("Tableau de bord 2028", "Feuille 2", "Budget : 354 000 000,5 €")
                    .contains("Dont insertion : 34 000 000 € Période : 2028. Source : Compte 2028.")
                    .containsOnlyOnce("Périmètre : Département entier");
            String units = figures.stream()
                    .map(figure -> Pattern.quote((String) figure.get("unit")))
                    .distinct()
                    .collect(joining("|"));
            assertThat(Pattern.compile(" : -?[\\d ]+(,\\d+)? (" + units + ") ")
                            .matcher(text + " ")
                            .results())
                    .as("each figure once, and no sum of any")
                    .hasSize(figures.size());
            assertThat(figures).allSatisfy(figure -> assertThat(text).contains(figure.get("label") + " : "));
        }
    }

    @Test
    void onlyThoseWhoSteerMayPrint() {
        as(TestTokens.beneficiary(UUID.randomUUID())).get(PATH).then().spec(problem(403, "forbidden"));
        as(TestTokens.employer(UUID.randomUUID())).get(PATH).then().spec(problem(403, "forbidden"));
        as(TestTokens.admin()).get("/api/v1/dashboard.pdf?year=1999").then().spec(violation("year"));
    }
}
