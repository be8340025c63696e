package fr.monjob.insertion.personaldata;

import static fr.monjob.insertion.Pathway.as;
import static fr.monjob.insertion.Pathway.immersion;
import static fr.monjob.insertion.Pathway.json;
import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import fr.monjob.contract.erasure.ErasureReceipt;
import fr.monjob.insertion.Clause;
import fr.monjob.insertion.Employers;
import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person who leaves: what was paid for and counted stays as somebody's, the rest goes. */
@QuarkusTest
@WithStack
class ErasedPersonTest {

    private static final String RECORDS = "/internal/personal-records";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Test
    void theHoursStayAndAreNobodys() {
        Clause clause = Clause.begun();
        String person = clause.entered("2022-05-02", "'RSA'");
        clause.claim(person, "2022-05", "80.25").then().statusCode(201);
        assertThat(as(TestTokens.beneficiary(UUID.fromString(person)))
                        .get(RECORDS)
                        .asString())
                .contains("participant_public", "hours_entry", "claimed_month");

        UUID id = UUID.fromString(person);
        erase(id);

        clause.asFacilitator()
                .get(clause.hours())
                .then()
                .body("items", hasSize(1))
                .body("items.hours", contains("80.25"));
        assertThat(clause.asFacilitator().get(clause.hours()).asString()).doesNotContain(person);
        assertThat(as(TestTokens.beneficiary(id)).get(RECORDS).asString()).isEqualTo("{}");
    }

    @Test
    void whatOnlyThePersonAndTheirAdvisorSawIsGone() {
        Pathway pathway = Pathway.begun();
        String measure = pathway.record(immersion("2026-02-01", "2026-02-14", "DISCOVER"))
                .header("Location");
        pathway.asAdvisor()
                .header("If-Match", "*")
                .body(json(immersion("2026-02-01", "2026-02-13", "CONFIRM")))
                .put(measure)
                .then()
                .statusCode(200);
        String terms = pathway.asPerson().get(measure + "/agreement").path("terms");
        pathway.asPerson()
                .body(json("'decision':'SIGNED','terms':'%s'".formatted(terms)))
                .post(measure + "/agreement/signatures")
                .then()
                .statusCode(200);
        String mine = "/api/v1/activity/me";
        String activity = pathway.asPerson()
                .body(json("'kind':'OTHER','day':'%s','hours':2,'note':'Atelier CV'".formatted(TODAY)))
                .post(mine)
                .path("id");
        pathway.asPerson()
                .body(json("'items':['%s'],'shared':true".formatted(activity)))
                .post(mine + "/sharing")
                .then()
                .statusCode(204);
        assertThat(pathway.asPerson().get(RECORDS).asString())
                .contains("\"activity\"", "Atelier CV", "\"shared_activity\"", "\"agreement_signature\"", "DISCOVER")
                .doesNotContain("decided_by");
        Employers host = Employers.told(Pathway.HOST, true);
        String hosted = "/api/v1/employers/me/measures/" + measure.substring(measure.lastIndexOf('/') + 1);
        host.asEmployer().get(hosted + "/agreement.pdf").then().statusCode(200);

        erase(pathway.person());

        assertThat(pathway.asPerson().get(RECORDS).asString()).isEqualTo("{}");
        host.asEmployer().get(hosted + "/agreement").then().spec(problem(404, "not-found"));
        host.asEmployer().get(hosted + "/agreement.pdf").then().spec(problem(404, "not-found"));
        assertThat(rows("agreement_signature WHERE terms = '%s'".formatted(terms)))
                .isZero();
        assertThat(rows("measure_step WHERE before IS NOT NULL AND measure_id = '%s'"
                        .formatted(measure.substring(measure.lastIndexOf('/') + 1))))
                .isZero();
    }

    @Test
    void aHireThatAnOfferAndAMeasureTellOfStaysOne() {
        Pathway pathway = Pathway.begun();
        pathway.asAdvisor()
                .body(json("'outcome':'LASTING_EMPLOYMENT','endedOn':'2013-03-31','hiredOn':'2013-04-08'"))
                .post(pathway.record("'kind':'ACCOMPAGNEMENT_EMPLOI','startsOn':'2013-01-07'")
                                .header("Location") + "/outcome")
                .then()
                .statusCode(200);
        EventSender.send(progress(
                pathway.person(), "HireRecorded", "'HIRED','hire':{'hiredOn':'2013-04-02','contractType':'CDI'}"));
        String counted = "counted_return WHERE hired_on >= '2013-01-01' AND hired_on < '2014-01-01'";
        await().untilAsserted(() ->
                assertThat(rows(counted + " AND contract_type = 'CDI'")).isOne());
        int before = rows(counted);

        erase(pathway.person());

        assertThat(rows(counted)).isEqualTo(before);
        assertThat(rows(counted + " AND contract_type = 'CDI'")).isOne();
    }

    @Test
    void aLateApplicationNotesNothing() {
        UUID person = UUID.randomUUID();
        erase(person);
        TestEvent late = progress(person, "ApplicationSubmitted", "'SUBMITTED'");
        EventSender.send(late);
        await().untilAsserted(() -> assertThat(
                        rows("inbox WHERE consumer = 'activity' AND aggregate_id = '%s'".formatted(late.key())))
                .isOne());
        assertThat(as(TestTokens.beneficiary(person)).get(RECORDS).asString()).isEqualTo("{}");
    }

    private static void erase(UUID person) {
        EventSender.send(
                TestEvent.of("privacy.erasures.v1", "ErasureRequested", person, "{\"profileId\":\"" + person + "\"}")
                        .version(1));
        EventObserver.of("privacy.erasures-done.v1")
                .awaitEvent(new ErasureReceipt(person, "insertion-service", 0).id(), event -> event.version() == 1);
    }

    /** @param state and what follows from it, as JSON with single quotes */
    private static TestEvent progress(UUID person, String type, String state) {
        UUID application = UUID.randomUUID();
        return TestEvent.of(
                "offer.applications.v1",
                type,
                application,
                json("'applicationId':'%s','offerId':'%s','employerId':'%s','profileId':'%s','offerTitle':'Maçon',"
                                .formatted(application, UUID.randomUUID(), UUID.randomUUID(), person)
                        + "'companyName':'Bati Nord','romeCode':'F1703','departement':'62','movedBy':'EMPLOYER','state':"
                        + state));
    }

    private static int rows(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) CDI.current()
                                .select(EntityManager.class)
                                .get()
                                .createNativeQuery("SELECT count(*) FROM " + from)
                                .getSingleResult())
                        .intValue());
    }
}
