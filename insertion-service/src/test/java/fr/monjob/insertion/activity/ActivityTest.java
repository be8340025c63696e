package fr.monjob.insertion.activity;

import static fr.monjob.insertion.Pathway.HOST;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Clause;
import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proof of activity fills by itself and by the person. */
@QuarkusTest
@WithStack
class ActivityTest {

    private static final String MINE = "/api/v1/activity/me";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final LocalDate LAST_WEEK =
            TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);

    private Pathway pathway;

    @BeforeEach
    void begin() {
        pathway = Pathway.begun();
    }

    @Test
    void applicationsAndInterviewsAreNotedOnceEach() {
        UUID application = UUID.randomUUID();
        TestEvent submitted = progress(application, "ApplicationSubmitted", "SUBMITTED")
                .header("occurred-at", LAST_WEEK + "T23:30:00Z");
        TestEvent invited = progress(application, "ApplicationMoved", "INTERVIEW")
                .version(2)
                .header("occurred-at", LAST_WEEK.plusDays(2) + "T09:00:00Z");
        EventSender.send(
                submitted,
                submitted,
                invited,
                progress(application, "ApplicationMoved", "INTERVIEW").version(3));
        await().untilAsserted(() -> lastWeek()
                .body("items.kind", contains("APPLICATION", "INTERVIEW"))
                .body("items.hours", contains(1, 2))
                .body(
                        "items.from",
                        contains(
                                LAST_WEEK.plusDays(1).toString(),
                                LAST_WEEK.plusDays(2).toString()))
                .body("items.note", contains("Maçon, Bati Nord", "Maçon, Bati Nord"))
                .body("items.origin", contains("APPLICATION", "APPLICATION"))
                .body("hours", equalTo(3))
                .body("expected", equalTo(15))
                .body("missing", equalTo(12)));

        String interview = week(pathway.asPerson().get(MINE + span())).getString("items[1].id");
        change(interview, activity("INTERVIEW", LAST_WEEK.plusDays(3), "3.5"), "*")
                .then()
                .statusCode(200);
        change(interview, activity("WORKSHOP", LAST_WEEK, "3.5"), "*").then().spec(violation("kind"));
        lastWeek().body("items[1].hours", equalTo(3.5f)).body("hours", equalTo(4.5f));
    }

    @Test
    void whatThePersonTookOutDoesNotComeBack() {
        UUID application = UUID.randomUUID();
        TestEvent invited =
                progress(application, "ApplicationMoved", "INTERVIEW").header("occurred-at", LAST_WEEK + "T09:00:00Z");
        EventSender.send(invited);
        await().untilAsserted(() -> lastWeek().body("items", hasSize(1)));
        String id = week(pathway.asPerson().get(MINE + span())).getString("items[0].id");
        pathway.asPerson().delete(MINE + "/" + id).then().statusCode(204);
        pathway.asPerson().get(MINE + "/" + id).then().spec(problem(404, "not-found"));

        EventSender.send(
                invited.version(2),
                progress(application, "ApplicationSubmitted", "SUBMITTED")
                        .version(3)
                        .header("occurred-at", LAST_WEEK + "T09:00:00Z"));
        await().untilAsserted(() -> lastWeek().body("items.kind", contains("APPLICATION")));
    }

    @Test
    void immersionsTrainingsAndHoursInClausesAreThere() {
        pathway.record("'kind':'PMSMP','structureSiret':'%s','startsOn':'%s','endsOn':'%s','purpose':'DISCOVER',"
                                .formatted(HOST, LAST_WEEK, LAST_WEEK.plusDays(3))
                        + "'weeklyHours':20")
                .then()
                .statusCode(201);
        pathway.record("'kind':'FORMATION','startsOn':'%s'".formatted(LAST_WEEK.plusDays(4)))
                .then()
                .statusCode(201);
        pathway.record("'kind':'FORMATION','startsOn':'%s','weeklyHours':35".formatted(TODAY.plusDays(1)))
                .then()
                .statusCode(201);
        lastWeek()
                .body("items.kind", contains("IMMERSION", "TRAINING"))
                .body("items[0].hours", equalTo(16))
                .body("items[1].hours", nullValue())
                .body("items[1].to", equalTo(LAST_WEEK.plusDays(6).toString()))
                .body("hours", equalTo(16));

        YearMonth month = YearMonth.from(TODAY).minusMonths(2);
        Clause clause = Clause.begun(UUID.randomUUID(), Clause.PROGRAMME.replace("2023-12-31", "2090-12-31"));
        clause.asFacilitator()
                .body(json("'participantId':'%s','enteredOn':'%s','publics':['RSA']"
                        .formatted(pathway.person(), month.atDay(1))))
                .post(clause.participants())
                .then()
                .statusCode(201);
        String person = pathway.person().toString();
        String wrong = clause.claim(person, month.toString(), "77.70").header("Location");
        clause.asFacilitator()
                .body(json("'reason':'Erreur'"))
                .post(wrong + "/reversal")
                .then()
                .statusCode(201);
        clause.claim(person, month.toString(), "100.10").then().statusCode(201);
        List<Number> hours = pathway.asPerson()
                .get(MINE + "?from=%s&to=%s".formatted(month.atDay(1), month.atEndOfMonth()))
                .path("weeks.items.flatten().findAll { it.kind == 'CLAUSE_WORK' }.hours");
        assertThat(hours.stream().map(each -> new BigDecimal(each.toString())).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100.10");
    }

    @Test
    void nothingIsActivityBeforeItsDay() {
        pathway.record("'kind':'FORMATION','startsOn':'%s','weeklyHours':35".formatted(TODAY))
                .then()
                .statusCode(201);
        pathway.record("'kind':'FORMATION','startsOn':'%s','weeklyHours':35".formatted(TODAY.plusDays(1)))
                .then()
                .statusCode(201);
        pathway.asPerson()
                .get(MINE + "?from=" + TODAY)
                .then()
                .body("weeks[0].items.from", contains(TODAY.toString()))
                .body("weeks[0].items.to", contains(TODAY.toString()));
    }

    @Test
    void thePersonAddsCorrectsAndTakesOut() {
        String location = add(activity("WORKSHOP", LAST_WEEK, "2.25").replace("}", ",'note':' Atelier CV '}"))
                .then()
                .statusCode(201)
                .body("note", equalTo("Atelier CV"))
                .body("shared", equalTo(false))
                .extract()
                .header("Location");
        String etag = pathway.asPerson().get(location).header("ETag");
        String id = location.substring(location.lastIndexOf('/') + 1);
        change(id, activity("WORKSHOP", LAST_WEEK, "3"), etag)
                .then()
                .statusCode(200)
                .body("hours", equalTo(3));
        change(id, activity("WORKSHOP", LAST_WEEK, "4"), etag).then().spec(problem(412, "precondition-failed"));
        lastWeek().body("hours", equalTo(3));
        pathway.asPerson().delete(location).then().statusCode(204);
        lastWeek().body("items", hasSize(0)).body("missing", equalTo(15));
    }

    @Test
    void whatCannotBeIsRefused() {
        add(activity("OTHER", TODAY.plusDays(1), "1")).then().spec(violation("day"));
        add(activity("OTHER", TODAY.minusYears(1).minusDays(1), "1")).then().spec(violation("day"));
        add(activity("OTHER", TODAY, "12.25")).then().spec(violation("hours"));
        add(activity("OTHER", TODAY, "0.24")).then().spec(violation("hours"));
        pathway.asPerson().get(MINE + "?from=hier").then().statusCode(400);
        pathway.asPerson().get(MINE + "?from=" + TODAY.minusWeeks(14)).then().spec(violation("from"));
        pathway.asPerson()
                .get(MINE + "?from=" + TODAY.minusWeeks(13))
                .then()
                .statusCode(200)
                .body("weeks", hasSize(14))
                .body("weeks[0].monday", equalTo(LAST_WEEK.plusWeeks(1).toString()));
    }

    @Test
    void aDayHasTwentyActivities() {
        for (int i = 0; i < 20; i++) {
            add(activity("OTHER", TODAY, "0.25")).then().statusCode(201);
        }
        add(activity("OTHER", TODAY, "0.25")).then().spec(violation("day")).body(containsString("20"));
        add(activity("OTHER", TODAY.minusDays(1), "0.25")).then().statusCode(201);
    }

    private Response add(String body) {
        return pathway.asPerson().body(body.replace('\'', '"')).post(MINE);
    }

    private Response change(String id, String body, String etag) {
        return pathway.asPerson()
                .header("If-Match", etag)
                .body(body.replace('\'', '"'))
                .put(MINE + "/" + id);
    }

    private ValidatableResponse lastWeek() {
        return pathway.asPerson().get(MINE + span()).then().statusCode(200).rootPath("weeks[0]");
    }

    private static JsonPath week(Response response) {
        return response.jsonPath().setRootPath("weeks[0]");
    }

    private static String span() {
        return "?from=" + LAST_WEEK + "&to=" + LAST_WEEK.plusDays(6);
    }

    private static String activity(String kind, LocalDate day, String hours) {
        return "{'kind':'%s','day':'%s','hours':%s}".formatted(kind, day, hours);
    }

    private TestEvent progress(UUID application, String type, String state) {
        return TestEvent.of("offer.applications.v1", type, application, """
                {"applicationId":"%s","offerId":"%s","employerId":"%s","profileId":"%s","offerTitle":"Maçon",
                 "companyName":"Bati Nord","romeCode":"F1703","departement":"62","state":"%s","movedBy":"EMPLOYER"}
                """.formatted(
                        application, UUID.randomUUID(), UUID.randomUUID(), pathway.person(), state));
    }
}
