package fr.monjob.insertion.hours.participant;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists of participants: whole or not at all, and then lists of hours name them. */
@QuarkusTest
@WithStack
class ParticipantListTest {

    private static final String HEADER = "Référence;Entrée le;Publics\n";

    @Test
    void aListEntersPeopleWhoseHoursCanBeClaimed() {
        Clause clause = Clause.begun();
        String list = HEADER
                + "D-1;2022-05-31;RSA, under_26\nD-2;2022-01-01;Moins de 26 ans, demandeur d’emploi de longue duree\n";
        send(clause, clause.facilitator(), list, "participants:import?check=true")
                .then()
                .statusCode(200);
        clause.asFacilitator().get(clause.participants()).then().body("items", hasSize(0));
        send(clause, clause.facilitator(), list, "participants:import")
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
        clause.asFacilitator()
                .get(clause.participants())
                .then()
                .body("items.reference", containsInAnyOrder("D-1", "D-2"))
                .body("items.find { it.reference == 'D-1' }.publics", contains("RSA", "UNDER_26"))
                .body("items.find { it.reference == 'D-2' }.publics", contains("LONG_TERM_UNEMPLOYED", "UNDER_26"))
                .body("items.find { it.reference == 'D-1' }.countsUntil", equalTo("2024-05-30"));
        send(clause, clause.facilitator(), list, "participants:import")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.line", contains(2, 3));
        given().auth()
                .oauth2(TestTokens.facilitator(clause.facilitator()))
                .urlEncodingEnabled(false)
                .multiPart(
                        "file",
                        "heures.csv",
                        "participant;mois;heures;contrat;justificatif\nD-1;2022-05;10;CDD;a\nD-2;2022-05;10;CDD;a\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post(clause.hours() + ":import")
                .then()
                .statusCode(201);
        clause.asFacilitator().get(clause.path() + "/progress").then().body("participants", equalTo(2));
    }

    @Test
    void aMissingColumnIsNamedAsOneWouldWriteIt() {
        Clause clause = Clause.begun();
        send(clause, clause.facilitator(), "Dossier;Arrivée\nD-1;2022-05-31\n", "participants:import")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults[0].line", equalTo(1))
                .body("faults[0].message", endsWith("Il manque : entrée le, publics."));
    }

    @Test
    void whoWritesAnUnknownPublicIsToldWhichThereAre() {
        Clause clause = Clause.begun();
        send(clause, clause.facilitator(), HEADER + "D-1;2022-05-31;DELD\n", "participants:import")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults[0].column", equalTo("Publics"))
                .body(
                        "faults[0].message",
                        startsWith("Public inconnu ; possibles : demandeur d'emploi de longue durée, RSA, "));
    }

    @Test
    void whoIsTheSamePersonInTwoProgrammesIsClaimedOnce() {
        String profile = UUID.randomUUID().toString();
        String header = HEADER.replace("\n", ";Personne\n");
        String people = header + "%s-1;31/05/2022;RSA;" + profile + "\n%s-2;2022-05-31;RSA;DOSSIER-"
                + profile.substring(24) + "\n";
        Clause one = Clause.begun();
        Clause other = Clause.begun();
        send(one, one.facilitator(), people.formatted("A", "A"), "participants:import")
                .then()
                .statusCode(201);
        send(other, other.facilitator(), people.formatted("B", "B"), "participants:import")
                .then()
                .statusCode(201);
        List<String> entered = one.asFacilitator().get(one.participants()).path("items.participantId");
        assertThat(other.asFacilitator().get(other.participants()).<List<String>>path("items.participantId"))
                .containsExactlyInAnyOrderElementsOf(entered)
                .contains(profile);
        for (String person : entered) {
            one.claim(person, "2022-06", "100").then().statusCode(201);
            other.claim(person, "2022-06", "100").then().spec(problem(422, "hours-already-claimed"));
        }
        send(
                        one,
                        one.facilitator(),
                        header + "C-1;2022-05-31;RSA;" + profile + "\nC-2;2022-05-31;RSA;1234567\n",
                        "participants:import")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.line", contains(2, 3))
                .body("faults.column", contains("Personne", "Personne"));
    }

    @Test
    void everyFaultIsToldAndNobodyIsEntered() {
        Clause clause = Clause.begun();
        send(
                        clause,
                        clause.facilitator(),
                        HEADER
                                + "D-1;2022-05-31;RSA\nD-1;2022-05-31;RSA\n190056249800129;2022-05-31;RSA\n1234567;2022-05-31;RSA\nD-3;"
                                + LocalDate.now().plusDays(2) + ";POOR\nD-4;;\n",
                        "participants:import")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.line", contains(3, 4, 5, 6, 6, 7, 7));
        clause.asFacilitator().get(clause.participants()).then().body("items", hasSize(0));
        send(clause, UUID.randomUUID(), HEADER + "D-1;2022-05-31;RSA\n", "participants:import")
                .then()
                .spec(problem(404, "not-found"));
    }

    private static Response send(Clause clause, UUID facilitator, String list, String call) {
        return given().auth()
                .oauth2(TestTokens.facilitator(facilitator))
                .urlEncodingEnabled(false)
                .multiPart("file", "participants.csv", list.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(clause.path() + "/" + call);
    }
}
