package fr.monjob.insertion.hours;

import static fr.monjob.insertion.Clause.line;
import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The ledger of hours: what may be written, taken back and found right, and that nothing is claimed twice. */
@QuarkusTest
@WithStack
class LedgerTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aLineIsWrittenAndReadAsItWas() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-02", "'RSA'");
        String location = clause.claim(person, "2022-05", "121.50")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        clause.asFacilitator()
                .get(location)
                .then()
                .statusCode(200)
                .body("participantId", equalTo(person))
                .body("month", equalTo("2022-05"))
                .body("hours", equalTo("121.50"))
                .body("proofReference", equalTo("BS-1"));
        as(TestTokens.admin()).get(clause.hours()).then().body("items", hasSize(1));
        as(TestTokens.admin())
                .body(json(line(person, "2022-06", "1")))
                .post(clause.hours())
                .then()
                .spec(problem(403, "forbidden"));
        Clause other = Clause.begun();
        other.asFacilitator().get(clause.hours()).then().spec(problem(404, "not-found"));
        other.asFacilitator().get(location).then().spec(problem(404, "not-found"));
        other.asFacilitator()
                .body(json(line(person, "2022-06", "1")))
                .post(clause.hours())
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void thePersonsMonthCountsOnceOverAllLotsAndProgrammes() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-02", "'RSA'");
        clause.claim(person, "2022-05", "80.25").then().statusCode(201);
        clause.claim(person, "2022-05", "80.25").then().spec(problem(422, "hours-already-claimed"));
        Clause lot = clause.withNewLot();
        lot.claim(person, "2022-05", "0.01")
                .then()
                .spec(problem(422, "hours-already-claimed"))
                .body("hoursClaimed", equalTo("80.25"))
                .body("hoursWorked", equalTo("80.25"));
        Clause elsewhere = Clause.begun();
        elsewhere.claim(person, "2022-05", "10").then().spec(problem(422, "hours-already-claimed"));
        clause.claim(person, "2022-06", "80.25").then().statusCode(201);

        elsewhere
                .claim(line(person, "2022-05", "40") + ",'hoursWorked':'120.25'")
                .then()
                .statusCode(201);
        lot.claim(person, "2022-05", "0.01").then().spec(problem(422, "hours-already-claimed"));
        lot.claim(line(person, "2022-05", "0.01") + ",'hoursWorked':'120.26'")
                .then()
                .statusCode(201);
    }

    @Test
    void aReversalTakesALineBackAndMakesRoomForTheRightOne() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-02", "'RSA'");
        String wrong = clause.claim(person, "2022-05", "100").header("Location");
        String back = reverse(clause, wrong)
                .then()
                .statusCode(201)
                .body("hours", equalTo("-100.00"))
                .body("reason", equalTo("Faute de frappe"))
                .extract()
                .header("Location");
        clause.asFacilitator()
                .get(wrong)
                .then()
                .body("hours", equalTo("100.00"))
                .body("reversedBy", notNullValue());
        reverse(clause, wrong).then().spec(problem(422, "line-reversed"));
        reverse(clause, back).then().spec(problem(422, "line-reversed"));
        clause.claim(person, "2022-05", "120").then().statusCode(201);
        clause.claim(person, "2022-05", "1").then().spec(problem(422, "hours-already-claimed"));
        clause.asFacilitator().get(clause.hours()).then().body("items.hours", contains("120.00", "-100.00", "100.00"));
    }

    @Test
    void hoursCountInThePersonsTimeAndNoOther() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-31", "'RSA'");
        clause.claim(person, "2022-04", "10")
                .then()
                .spec(problem(422, "clause-countability"))
                .body("countsFrom", equalTo("2022-05-31"))
                .body("countsUntil", equalTo("2024-05-30"));
        clause.claim(person, "2022-05", "10").then().statusCode(201);
        clause.claim(person, "2024-05", "10").then().statusCode(201);
        clause.claim(person, "2024-06", "10").then().spec(problem(422, "clause-countability"));

        String first = UUID.randomUUID().toString();
        clause.claim(first, "2022-07", "10").then().statusCode(201);
        clause.asFacilitator()
                .get(clause.participants() + "/" + first)
                .then()
                .body("enteredOn", equalTo("2022-07-01"))
                .body("publics", hasSize(0));
        clause.claim(first, "2022-06", "10").then().spec(problem(422, "clause-countability"));
    }

    @Test
    void whatCanNotBeIsRefused() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-01-01", "'RSA'");
        clause.claim(person, "2021-12", "10").then().spec(violation("month"));
        clause.claim(person, YearMonth.now().plusMonths(1).toString(), "10")
                .then()
                .spec(violation("month"));
        clause.claim(person, "2022-05", "0.00").then().spec(violation("hours"));
        clause.claim(person, "2022-05", "-1").then().spec(violation("hours"));
        clause.claim(person, "2022-05", "1.005").then().spec(violation("hours"));
        clause.claim(line(person, "2022-05", "2") + ",'hoursWorked':'1'").then().spec(violation("hoursWorked"));
        clause.claim(line(person, "2022-05", "2").replace("CDD", "PMSMP"))
                .then()
                .spec(violation("contractKind"));
        // 48 hours in each of the four weeks of February 2022.
        clause.claim(person, "2022-02", "192.01").then().spec(problem(422, "clause-month"));
        clause.claim(person, "2022-03", "212.58")
                .then()
                .body(containsString("Ce mois a au plus 212,57 heures de travail."));
        clause.claim(person, "2022-02", "192.00").then().statusCode(201);
        clause.asFacilitator().get(clause.hours()).then().body("items", hasSize(1));
    }

    @Test
    void linesThatStandAreFoundRight() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-02", "'RSA'");
        String may = clause.claim(person, "2022-05", "10").path("id");
        String june = clause.claim(person, "2022-06", "10").header("Location");
        clause.claim(person, "2022-07", "10").then().statusCode(201);
        reverse(clause, june).then().statusCode(201);
        validate(clause, "'ids':['" + may + "']").then().statusCode(200).body("validated", equalTo(1));
        validate(clause, "'month':'2022-05'").then().body("validated", equalTo(0));
        validate(clause, "'month':'2022-06'").then().body("validated", equalTo(0));
        validate(clause, "'month':'2022-07'").then().body("validated", equalTo(1));
        clause.asFacilitator().get(clause.hours() + "/" + may).then().body("validatedAt", notNullValue());
        validate(clause, "'month':'2022-05','ids':['" + may + "']").then().spec(violation("ids"));
        validate(clause.withNewLot(), "'ids':['" + may + "']").then().spec(violation("ids"));
        validate(new Clause(UUID.randomUUID(), clause.programme(), clause.lot()), "'month':'2022-05'")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void ofClaimsAtOnceOnePasses() throws Exception {
        Clause clause = Clause.begun();
        List<Clause> lots = IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0 ? clause.withNewLot() : Clause.begun())
                .toList();
        for (int round = 0; round < 5; round++) {
            String person = UUID.randomUUID().toString();
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService clients = Executors.newFixedThreadPool(lots.size());
            try {
                List<Future<Integer>> answers = lots.stream()
                        .map(lot -> clients.submit(() -> {
                            start.await();
                            return lot.claim(person, "2022-05", "75.50").statusCode();
                        }))
                        .toList();
                start.countDown();
                int passed = 0;
                for (Future<Integer> answer : answers) {
                    passed += answer.get() == 201 ? 1 : 0;
                    assertThat(answer.get()).isIn(201, 422);
                }
                assertThat(passed).isOne();
            } finally {
                clients.shutdown();
            }
        }
    }

    @Test
    void theDatabaseItselfRefusesASecondClaimAndAChange() throws SQLException {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-02", "'RSA'");
        clause.claim(person, "2022-05", "10").then().statusCode(201);
        assertThatThrownBy(() -> run("""
                        INSERT INTO hours_entry (id, lot_id, person_id, month, hours, contract_kind, proof_reference,
                            recorded_by, recorded_at)
                        SELECT gen_random_uuid(), lot_id, person_id, month, 0.01, 'CDD', 'x', recorded_by, now()
                        FROM hours_entry WHERE person_id = '%s'""".formatted(person))).hasMessageContaining("claimed_once");
        assertThatThrownBy(() -> run("UPDATE hours_entry SET hours = 1 WHERE person_id = '" + person + "'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("DELETE FROM hours_entry WHERE person_id = '" + person + "'"))
                .isInstanceOf(SQLException.class);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Response reverse(Clause clause, String line) {
        return clause.asFacilitator().body(json("'reason':'Faute de frappe'")).post(line + "/reversal");
    }

    private static Response validate(Clause clause, String fields) {
        return clause.asFacilitator()
                .body(json(fields))
                .urlEncodingEnabled(false)
                .post(clause.hours() + ":validate");
    }
}
