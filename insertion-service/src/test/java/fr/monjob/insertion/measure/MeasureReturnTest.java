package fr.monjob.insertion.measure;

import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A measure that led to work is a return to employment, one hire once whoever tells of it; each test in a year of its own. */
@QuarkusTest
@WithStack
class MeasureReturnTest {

    private Pathway pathway;

    @BeforeEach
    void begin() {
        pathway = Pathway.begun();
    }

    @Test
    void lastingWorkAndSixMonthsCountAndTheLastWordDoes() {
        String lasting = measure("2009-01-05");
        end(lasting, "LASTING_EMPLOYMENT", "2009-03-31", "2009-04-06")
                .then()
                .statusCode(200)
                .body("hiredOn", equalTo("2009-04-06"));
        returns(2009, 1, 1).body(value("returns-to-employment-emploi-durable"), equalTo(1));
        Pathway other = Pathway.begun();
        String six = other.record("'kind':'FORMATION','startsOn':'2009-02-01'").header("Location");
        end(other, six, "OTHER_EMPLOYMENT", "2009-05-01", null).then().statusCode(200);
        returns(2009, 1, 1);
        end(other, six, "CDD_6_MONTHS", "2009-05-01", null).then().statusCode(200);
        returns(2009, 2, 2).body(value("returns-to-employment-cdd"), equalTo(1));
        end(lasting, "TRAINING", "2009-03-31", null).then().statusCode(200).body("hiredOn", nullValue());
        returns(2009, 1, 1);
    }

    @Test
    void theSameHireToldByAnOfferAndTwoMeasuresCountsOnce() {
        end(measure("2019-01-05"), "LASTING_EMPLOYMENT", "2019-03-31", "2019-04-06")
                .then()
                .statusCode(200);
        end(measure("2019-02-05"), "CDD_6_MONTHS", "2019-04-01", "2019-04-02")
                .then()
                .statusCode(200);
        returns(2019, 1, 1).body(value("returns-to-employment-cdd"), equalTo(1));
        EventSender.send(hired("2019-05-03", "CDI"));
        await().untilAsserted(() -> returns(2019, 1, 1).body(value("returns-to-employment-cdi"), equalTo(1)));
        end(measure("2019-06-01"), "LASTING_EMPLOYMENT", "2019-06-03", null)
                .then()
                .statusCode(200);
        returns(2019, 1, 1);
        end(measure("2019-06-02"), "LASTING_EMPLOYMENT", "2019-07-05", null)
                .then()
                .statusCode(200);
        returns(2019, 2, 1);
    }

    @Test
    void twoHiresOfOnePersonThatOffersLedToAreTwo() {
        EventSender.send(hired("2020-05-03", "CDD"), hired("2020-05-20", "CDI"));
        await().untilAsserted(() -> returns(2020, 2, 1));
    }

    @Test
    void aHireFollowsFromTheMeasure() {
        String measure = measure("2016-01-05");
        end(measure, "NONE", "2016-03-31", "2016-04-01").then().spec(violation("hiredOn"));
        end(measure, "LASTING_EMPLOYMENT", "2016-03-31", "2016-01-04").then().spec(violation("hiredOn"));
        end(measure, "LASTING_EMPLOYMENT", "2016-03-31", "2017-04-01").then().spec(violation("hiredOn"));
        returns(2016, 0, 0);
        end(measure, "LASTING_EMPLOYMENT", "2016-03-31", "2017-03-31").then().statusCode(200);
    }

    private String measure(String startsOn) {
        return pathway.record("'kind':'ACCOMPAGNEMENT_EMPLOI','startsOn':'" + startsOn + "'")
                .header("Location");
    }

    private Response end(String measure, String outcome, String endedOn, String hiredOn) {
        return end(pathway, measure, outcome, endedOn, hiredOn);
    }

    private static Response end(Pathway of, String measure, String outcome, String endedOn, String hiredOn) {
        String hire = hiredOn == null ? "" : ",'hiredOn':'" + hiredOn + "'";
        return of.asAdvisor()
                .body(json("'outcome':'%s','endedOn':'%s'".formatted(outcome, endedOn) + hire))
                .post(measure + "/outcome");
    }

    private static ValidatableResponse returns(int year, int hires, int people) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .get("/api/v1/dashboard?year=" + year)
                .then()
                .statusCode(200)
                .body(value("returns-to-employment"), equalTo(hires))
                .body(value("people-returned-to-employment"), equalTo(people));
    }

    private static String value(String key) {
        return "items.find { it.key == '%s' }?.value".formatted(key);
    }

    private TestEvent hired(String on, String contract) {
        UUID application = UUID.randomUUID();
        return TestEvent.of("offer.applications.v1", "HireRecorded", application, """
                {"applicationId":"%s","offerId":"%s","employerId":"%s","profileId":"%s","offerTitle":"Maçon",
                 "companyName":"Bati Nord","romeCode":"F1703","departement":"62","state":"HIRED","movedBy":"EMPLOYER",
                 "hire":{"hiredOn":"%s","contractType":"%s"}}
                """.formatted(
                        application, UUID.randomUUID(), UUID.randomUUID(), pathway.person(), on, contract));
    }
}
