package fr.monjob.testkit.http;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.text.MatchesPattern.matchesPattern;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;
import java.util.regex.Pattern;

/** What every error answer looks like, for {@code then().spec(problem(404, "not-found"))}. */
public final class ProblemMatcher {

    /** Class names, stack frames and SQL: what a caller must never read. */
    private static final Pattern LEAK = Pattern.compile(
            ".*(Exception|\\bat [a-z]+\\.[a-z]|\\b(fr|io|org|java|jakarta)\\.[a-z]+\\.|SELECT |INSERT ).*",
            Pattern.DOTALL);

    private ProblemMatcher() {}

    /**
     * A problem document that names this rule and leaks nothing.
     *
     * @param code last segment of {@code type}, for example {@code already-applied}
     */
    public static ResponseSpecification problem(int status, String code) {
        return builder(status, code).build();
    }

    /** A 400 that refuses this field, among others perhaps. */
    public static ResponseSpecification violation(String field) {
        return builder(400, "validation-failed")
                .expectBody("violations.field", hasItem(field))
                .build();
    }

    private static ResponseSpecBuilder builder(int status, String code) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectContentType("application/problem+json")
                .expectHeader("X-Request-Id", notNullValue(String.class))
                .expectBody("type", endsWith("/" + code))
                .expectBody("status", equalTo(status))
                .expectBody("title", notNullValue())
                .expectBody("traceId", notNullValue())
                .expectBody(not(matchesPattern(LEAK)));
    }
}
