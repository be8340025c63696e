package fr.monjob.insertion.portfolio;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.insertion.Pathway;
import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.log.LogLines;
import fr.monjob.testkit.stack.WithStack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class AccompaniedPeopleTest {

    @Inject
    MeterRegistry meters;

    @Test
    void T22_whoAsksForAnothersPersonIsCountedAndWrittenDown() {
        Pathway pathway = Pathway.begun();
        UUID advisor = UUID.randomUUID();
        UUID neighbour = UUID.randomUUID();
        double before = denied();
        try (LogLines log = new LogLines()) {
            Pathway.as(TestTokens.advisor(advisor)).get(pathway.path()).then().spec(problem(404, "not-found"));
            Pathway.as(TestTokens.advisor(advisor))
                    .body("{\"kind\":\"FORMATION\",\"startsOn\":\"2026-01-05\"}")
                    .post(pathway.path())
                    .then()
                    .spec(problem(404, "not-found"));
            Pathway.as(TestTokens.beneficiary(neighbour))
                    .get(pathway.path())
                    .then()
                    .spec(problem(404, "not-found"));
            assertThat(denied() - before).isEqualTo(3);
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("asked for person"))
                    .containsExactly(warning(advisor, pathway), warning(advisor, pathway), warning(neighbour, pathway));
        }
    }

    private double denied() {
        return meters.get("monjob.people.denied").counter().count();
    }

    private static String warning(UUID account, Pathway pathway) {
        return "WARN Account %s asked for person %s, whom it may not see".formatted(account, pathway.person());
    }
}
