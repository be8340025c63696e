package fr.monjob.testkit.http;

import static fr.monjob.testkit.http.ProblemMatcher.problem;
import static fr.monjob.testkit.http.ProblemMatcher.violation;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.restassured.builder.ResponseBuilder;
import io.restassured.specification.ResponseSpecification;
import org.junit.jupiter.api.Test;

class ProblemMatcherTest {

    private static final String NOT_FOUND =
            "{\"type\":\"https://monjob.fr/problems/not-found\",\"title\":\"Introuvable\","
                    + "\"status\":404,\"detail\":\"%s\",\"instance\":\"/api/v1/offers/1\",\"traceId\":\"abc\"}";
    private static final String REFUSED = "{\"type\":\"https://monjob.fr/problems/validation-failed\",\"title\":\"x\","
            + "\"status\":400,\"traceId\":\"abc\",\"violations\":[{\"field\":\"title\",\"message\":\"x\"}]}";

    @Test
    void takesAProblem() {
        answer(404, "application/problem+json", NOT_FOUND.formatted("Cette offre n'existe pas."))
                .check(problem(404, "not-found"));
        answer(404, "application/problem+json;charset=UTF-8", NOT_FOUND.formatted(""))
                .check(problem(404, "not-found"));
        answer(400, "application/problem+json", REFUSED).check(violation("title"));
    }

    @Test
    void refusesAnotherStatusTypeOrCode() {
        refuses(answer(400, "application/problem+json", NOT_FOUND.formatted("")), problem(404, "not-found"));
        refuses(answer(404, "application/json", NOT_FOUND.formatted("")), problem(404, "not-found"));
        refuses(answer(404, "application/problem+json", NOT_FOUND.formatted("")), problem(404, "gone"));
        refuses(answer(400, "application/problem+json", REFUSED), violation("companyName"));
    }

    @Test
    void refusesWhatLeaks() {
        for (String leak : new String[] {
            "NullPointerException", "at fr.monjob.offer.OfferService", "org.hibernate.exception", "SELECT id FROM offer"
        }) {
            refuses(answer(404, "application/problem+json", NOT_FOUND.formatted(leak)), problem(404, "not-found"));
        }
    }

    private static void refuses(Answer answer, ResponseSpecification specification) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> answer.check(specification));
    }

    private static Answer answer(int status, String contentType, String body) {
        return specification -> new ResponseBuilder()
                .setStatusCode(status)
                .setContentType(contentType)
                .setHeader("X-Request-Id", "abc")
                .setBody(body)
                .build()
                .then()
                .spec(specification);
    }

    @FunctionalInterface
    private interface Answer {
        void check(ResponseSpecification specification);
    }
}
