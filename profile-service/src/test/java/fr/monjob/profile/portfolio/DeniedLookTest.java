package fr.monjob.profile.portfolio;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.profile.account.Member;
import fr.monjob.testkit.log.LogLines;
import fr.monjob.testkit.stack.WithStack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class DeniedLookTest {

    @Inject
    MeterRegistry meters;

    @Test
    void T22_whoAsksForAnothersPersonIsCountedAndWrittenDown() {
        Member advisor = Member.advisor();
        UUID person = Member.beneficiary().id();
        UUID nobody = UUID.randomUUID();
        double before = denied();
        try (LogLines log = new LogLines()) {
            for (UUID stranger : List.of(person, nobody)) {
                as(advisor).get("/api/v1/profiles/" + stranger).then().spec(problem(404, "not-found"));
                as(advisor).get("/api/v1/profiles/" + stranger + "/cvs").then().spec(problem(404, "not-found"));
            }
            assertThat(denied() - before).isEqualTo(4);
            assertThat(log.lines())
                    .filteredOn(line -> line.contains(advisor.id().toString()))
                    .containsExactly(
                            warning(advisor, person),
                            warning(advisor, person),
                            warning(advisor, nobody),
                            warning(advisor, nobody));
        }
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("\nmonjob_people_denied_total"));
    }

    private double denied() {
        return meters.get("monjob.people.denied").counter().count();
    }

    private static String warning(Member advisor, UUID person) {
        return "WARN Account %s asked for person %s, whom it may not see".formatted(advisor.id(), person);
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
