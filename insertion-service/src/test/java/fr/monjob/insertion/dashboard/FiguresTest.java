package fr.monjob.insertion.dashboard;

import static fr.monjob.insertion.Pathway.HOST;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Figures of measures and hours, each from its records; every test counts in a year, or at a site, of its own. */
@QuarkusTest
@WithStack
class FiguresTest {

    private static final String MEASURES =
            "personne;mesure;structure;debut;fin;coup de pouce;montant;financeur;" + "resultat;termine le\n";

    @Test
    void measuresAreCountedInTheYearInWhichTheyBegan() {
        importMeasures("A;CDDI;" + HOST + ";2012-03-01;2012-12-31;;1000,50;Département;;\n"
                + "A;CDDI;" + HOST + ";2013-01-01;2013-06-30;;7;Département;;\n"
                + "B;IAE;35600000049837;2012-12-31;2013-06-30;;2000;État;;\n"
                + "C;COUP_DE_POUCE;;2012-01-01;;PROJECT;;;LASTING_EMPLOYMENT;2012-02-01\n"
                + "C;COUP_DE_POUCE;;2012-04-01;;PROJECT;;;TRAINING;2012-05-01\n"
                + "D;COUP_DE_POUCE;;2012-01-01;;PROJECT;;;NONE;2012-02-01\n"
                + "D;COUP_DE_POUCE;;2012-01-01;;PREPARATORY_ACTION;;;;\n"
                + "E;ACCOMPAGNEMENT_EMPLOI;;2011-01-01;;;;;OTHER_EMPLOYMENT;2012-12-31\n"
                + "F;ACCOMPAGNEMENT_EMPLOI;;2011-01-01;;;;;CDD_6_MONTHS;2011-12-31\n"
                + "G;ACCOMPAGNEMENT_EMPLOI;;2012-01-01;;;;;TRAINING;2012-12-31\n");
        ValidatableResponse figures = dashboard(2012);
        figures.body(value("cddi-contracts"), equalTo(1))
                .body(value("cddi-funding"), equalTo(1000.5f))
                .body(value("iae-people"), equalTo(2))
                .body(value("iae-structures"), equalTo(2))
                .body(value("iae-funding"), equalTo(3000.5f))
                .body(value("coup-de-pouce-projects"), equalTo(3))
                .body(value("coup-de-pouce-preparatory-actions"), equalTo(1))
                .body(value("coup-de-pouce-people"), equalTo(2))
                .body(value("coup-de-pouce-back-at-work"), equalTo(50))
                .body(value("accompanied-returns"), equalTo(1))
                .body(value("accompanied-returns-since-2009"), equalTo(2))
                .body(value("pmsmp"), equalTo(0))
                .body(value("training-change-since-2017"), nullValue())
                .body("items.find { it.key == 'accompanied-returns-since-2009' }.period", equalTo("2009-2012"))
                .body("items.find { it.key == 'cddi-contracts' }.query", containsString("kind = 'CDDI'"));
    }

    @Test
    void trainingIsComparedWith2017() {
        importMeasures(
                "T1;FORMATION;;2017-01-01;;;;;;\nT2;FORMATION;;2017-12-31;;;;;;\nT3;FORMATION;;2018-01-01;;;;;;\n"
                        + "T4;FORMATION;;2018-02-01;;;;;;\nT5;FORMATION;;2018-02-01;;;;;;\nT1;FORMATION;;2018-12-31;;;;;;\n"
                        + "T1;FORMATION;;2018-06-30;;;;;;\nT6;FORMATION;;2018-12-31;;;;;;\n");
        dashboard(2018)
                .body(value("training-people"), equalTo(5))
                .body(value("training-change-since-2017"), equalTo(150));
        given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/dashboard/trends?from=2017&to=2018")
                .then()
                .body("items.find { it.key == 'training-people' }.values.value", equalTo(List.of(2, 5)));
        given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/dashboard/trends?from=2018&to=2017")
                .then()
                .spec(violation("to"));
    }

    @Test
    void hoursOfEachKindStandAloneAndWhatWasTakenBackIsNoWork() {
        UUID facilitator = UUID.randomUUID();
        String old = Clause.PROGRAMME.replace("2022-01-01", "2014-01-01").replace("2023-12-31", "2015-12-31");
        Clause clause = Clause.begun(facilitator, old);
        Clause college = Clause.begun(facilitator, old.replace("MARCHE_PUBLIC", "MARCHE_COLLEGE"));
        String one = clause.entered("2014-01-01", "'RSA'");
        String two = clause.entered("2014-01-01", "'RSA'");
        clause.claim(one, "2014-12", "100.50").then().statusCode(201);
        clause.claim(one, "2015-01", "9").then().statusCode(201);
        String back = clause.claim(two, "2014-12", "50").header("Location");
        clause.asFacilitator()
                .body(json("'reason':'Erreur'"))
                .post(back + "/reversal")
                .then()
                .statusCode(201);
        college.claim(college.entered("2014-01-01", "'RSA'"), "2014-05", "16.07")
                .then()
                .statusCode(201);
        dashboard(2014)
                .body(value("clause-hours"), equalTo(100.5f))
                .body(value("clause-etp"), equalTo(0.06f))
                .body(value("clause-people"), equalTo(1))
                .body(value("clause-facilitators"), equalTo(1))
                .body(value("college-hours"), equalTo(16.07f))
                .body(value("college-etp"), equalTo(0.01f))
                .body(value("college-structures"), equalTo(1));
    }

    @Test
    void aSiteCountsSinceItBeganAndHidesFewPeople() {
        UUID facilitator = UUID.randomUUID();
        Clause site = Clause.begun(
                facilitator,
                Clause.PROGRAMME
                        .replace("MARCHE_PUBLIC", "GRAND_CHANTIER")
                        .replace("Rocade", "Écluse Oisy")
                        .replace("2022-01-01", "2019-01-01"));
        for (int i = 0; i < 9; i++) {
            String person = site.entered("2020-01-01", i < 5 ? "'RSA'" : "'UNDER_26'");
            site.claim(person, i % 2 == 0 ? "2020-05" : "2021-05", "100").then().statusCode(201);
        }
        dashboard(2020).body(value("site-ecluse-oisy-hours"), equalTo(500));
        dashboard(2021)
                .body(value("site-ecluse-oisy-hours"), equalTo(900))
                .body(value("site-ecluse-oisy-people"), equalTo(9))
                .body(value("site-ecluse-oisy-people-rsa"), equalTo(5))
                .body(value("site-ecluse-oisy-people-under-26"), nullValue())
                .body("items.find { it.key == 'site-ecluse-oisy-hours' }.scope", containsString("Écluse Oisy"))
                .body("items.find { it.key == 'site-ecluse-oisy-hours' }.period", equalTo("2009-2021"));
    }

    @Test
    void whatAnotherBodyCountedIsTakenOverWithItsSourceAndNothingComputedIsTypedIn() {
        String header = "annee;cle;libelle;valeur;unite;perimetre;source\n";
        importFile(
                        "/api/v1/dashboard:import",
                        header + "2010;balance-returns;Retours;8423;retours;RSA;Bilan 2010\n"
                                + "2010;households;Foyers;48 000;foyers;RSA;Bilan\n"
                                + "2010;cddi-contracts;CDDI;3;contrats;RSA;Bilan\n"
                                + "2010;site-erbm-hours;ERBM;3;heures;RSA;Bilan\n")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.line", equalTo(List.of(3, 4, 5)));
        dashboard(2010).body(value("balance-returns"), nullValue());
        String figure = "2010;balance-returns;=Retours;8423,5;retours;RSA;Bilan 2010\n";
        importFile("/api/v1/dashboard:import", header + figure).then().statusCode(201);
        importFile("/api/v1/dashboard:import", header + figure.replace("8423,5", "8424"))
                .then()
                .statusCode(201);
        dashboard(2010)
                .body(value("balance-returns"), equalTo(8424))
                .body("items.find { it.key == 'balance-returns' }.source", equalTo("Bilan 2010"));
        String table = given().auth()
                .oauth2(TestTokens.advisor())
                .get("/api/v1/dashboard.csv?year=2010")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(table).contains("balance-returns;'=Retours;8424;retours;2010;RSA;Bilan 2010;");
    }

    private static void importMeasures(String lines) {
        importFile("/api/v1/measures:import", MEASURES + lines).then().statusCode(201);
    }

    private static Response importFile(String path, String content) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .urlEncodingEnabled(false)
                .multiPart("file", "liste.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(path);
    }

    private static String value(String key) {
        return "items.find { it.key == '%s' }?.value".formatted(key);
    }

    private static ValidatableResponse dashboard(int year) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/dashboard?year=" + year)
                .then()
                .statusCode(200);
    }
}
