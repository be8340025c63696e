package fr.monjob.insertion.hours;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.insertion.Clause;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.stack.WithStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists of hours: taken in whole or not at all; and the table for the contracting body. */
@QuarkusTest
@WithStack
class HoursListTest {

    @Inject
    AgroalDataSource database;

    private static final String HEADER = "Participant;Mois;Heures;Contrat;Justificatif;Heures travaillées;Note\n";

    @Test
    void aListIsCheckedThenWritten() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-01", "'RSA'");
        String list = HEADER + person + ";2022-05;121,50;CDD;BS 1;;x\n" + person + ";06/2022;80;Intérim;\"BS;2\";;\n";
        send(clause, list, "?check=true")
                .then()
                .statusCode(200)
                .body("checked", equalTo(true))
                .body("created", equalTo(2))
                .body("ignoredColumns", contains("Note"));
        clause.asFacilitator().get(clause.hours()).then().body("items", hasSize(0));
        send(clause, list, "").then().statusCode(201).body("created", equalTo(2));
        clause.asFacilitator()
                .get(clause.hours())
                .then()
                .body("items.hours", hasItems("80.00", "121.50"))
                .body("items.proofReference", hasItems("BS;2", "BS 1"))
                .body("items.contractKind", hasItems("INTERIM", "CDD"));
        send(clause, list, "")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faults.line", contains(2, 3))
                .body("faults.column", contains("Heures", "Heures"));
    }

    @Test
    void everyFaultIsToldWithItsLineAndNothingIsWritten() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-01", "'RSA'");
        send(
                        clause,
                        HEADER + person + ";2022-05;10;CDD;a;;\n"
                                + UUID.randomUUID() + ";2022-13;x;CDX;;;\n"
                                + person + ";2022-04;10;CDD;a;;\n"
                                + person + ";2022-05;10;CDD;b;;\n"
                                + person + ";2022-06;10;PMSMP;b;5;\n",
                        "")
                .then()
                .spec(problem(422, "list-refused"))
                .body("faultCount", equalTo(8))
                .body("faults.findAll { it.line == 3 }", hasSize(5))
                .body("faults.findAll { it.line == 4 }.column", contains("Mois"))
                .body("faults.findAll { it.line == 5 }.column", contains("Heures"))
                .body("faults.findAll { it.line == 6 }.column", contains("Contrat"));
        clause.asFacilitator().get(clause.hours()).then().body("items", hasSize(0));
        send(clause, "", "").then().body("faults.line", contains(1));
        send(clause, "participant;mois\na;b\n", "").then().body("faults.line", contains(1));
        send(clause, HEADER + person + ";\"2022-05\n", "").then().body("faults.line", contains(2));
    }

    @Test
    void onlyItsFacilitatorWritesAList() {
        Clause clause = Clause.begun();
        String list = HEADER + UUID.randomUUID() + ";2022-05;10;CDD;a;;\n";
        send(new Clause(UUID.randomUUID(), clause.programme(), clause.lot()), list, "")
                .then()
                .spec(problem(404, "not-found"));
        as(TestTokens.facilitator(UUID.randomUUID()))
                .get(clause.path() + "/hours.csv")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void fiftyThousandLinesAreOneListAndOneMoreIsNone() throws SQLException {
        Clause clause = Clause.begun();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO participant (id, version, programme_id, person_id, reference, entered_on)
                    SELECT gen_random_uuid(), 0, '%s', gen_random_uuid(), 'P-' || number, '2022-01-01'
                    FROM generate_series(1, 2500) AS number""".formatted(clause.programme()));
        }
        String list = IntStream.rangeClosed(1, 2500)
                .boxed()
                .flatMap(person -> IntStream.range(0, 20)
                        .mapToObj(
                                i -> "P-" + person + ";" + YearMonth.of(2022, 1).plusMonths(i) + ";9.5;CDD;b" + i))
                .collect(Collectors.joining("\n", "participant;mois;heures;contrat;justificatif\n", ""));
        send(clause, list + "\n" + "x;2022-01;1;CDD;b", "").then().spec(problem(422, "list-refused"));
        send(clause, list, "").then().statusCode(201).body("created", equalTo(50_000));
        clause.asFacilitator().get(clause.path() + "/progress").then().body("hoursDone", equalTo(475000.00f));
    }

    @Test
    void ofListsOfTheSamePeopleAtOnceOneIsTaken() throws Exception {
        List<String> people =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(30).toList();
        List<Clause> clauses = Stream.generate(Clause::begun).limit(4).toList();
        clauses.forEach(clause -> people.forEach(person -> clause.asFacilitator()
                .body(json("'participantId':'%s','enteredOn':'2022-01-03','publics':['RSA']".formatted(person)))
                .post(clause.participants())
                .then()
                .statusCode(201)));
        String list = people.stream()
                .flatMap(person -> IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> person + ";2022-%02d;100;CDD;b;;".formatted(month)))
                .collect(Collectors.joining("\n", HEADER, ""));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService clients = Executors.newFixedThreadPool(clauses.size());
        try {
            List<Future<Integer>> answers = clauses.stream()
                    .map(clause -> clients.submit(() -> {
                        start.await();
                        return send(clause, list, "").statusCode();
                    }))
                    .toList();
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 422, 422, 422);
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void theContractingBodyGetsEveryLine() {
        Clause clause = Clause.begun();
        String person = clause.asFacilitator()
                .body(json("'enteredOn':'2022-05-01','publics':['RSA'],'reference':'P-77'"))
                .post(clause.participants())
                .path("participantId");
        send(clause, HEADER + "P-77;2022-05;121,50;CDD;=1+1;;\n", "").then().statusCode(201);
        String table = clause.asFacilitator()
                .get(clause.path() + "/hours.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(table)
                .contains("lot;siret;participant;mois;heures")
                .contains("Gros œuvre;73282932000074;" + person + ";2022-05;121,50;CDD;'=1+1;")
                .contains(";P-77");
    }

    private static Response send(Clause clause, String list, String query) {
        return given().auth()
                .oauth2(TestTokens.facilitator(clause.facilitator()))
                .urlEncodingEnabled(false)
                .multiPart("file", "heures.csv", list.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(clause.hours() + ":import" + query);
    }
}
