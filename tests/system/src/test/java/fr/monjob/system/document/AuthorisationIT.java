package fr.monjob.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.monjob.system.Caller;
import fr.monjob.system.Product;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation by everybody, with things of their own, of others and of nobody. Who may call what stands in {@code
 * authorisation.csv}, which is written by hand: neither the document nor the services can widen it unseen.
 */
@ExtendWith(Product.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationIT {

    private static final String EVERYBODY = "EVERYBODY";
    private static final String ANY_ACCOUNT = "ANY_ACCOUNT";
    private static final List<String> OWNERS = List.of("BENEFICIARY", "EMPLOYER", "ADVISOR", "FACILITATOR");

    /** Ids in these are not somebody's own: all who may call them decide about all of them, or everybody reads them. */
    private static final Set<String> NOBODYS = Set.of("/employers/{id}", "/advisors/{id}", "/themes/{key}");

    /** What anybody may do with an offer of others, once it is published. */
    private static final Set<String> WITH_OFFERS_OF_OTHERS = Set.of("POST /offers/{id}/proposals");

    private final Map<String, Set<String>> table = new TreeMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Values values;
    private Map<String, Caller> callers;
    private Side own;
    private Side other;

    @BeforeAll
    void prepare() throws IOException {
        try (var csv = getClass().getResourceAsStream("/authorisation.csv")) {
            new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .forEach(row -> table.put(row[0], Set.of(row[1].split(" "))));
        }
        JsonNode document =
                new ObjectMapper().readTree(Caller.nobody().get("/openapi").asString());
        operations.addAll(Operation.listOf(document));
        values = new Values(document, new Knowledge(), new Random(62));
        own = new Side("2A004");
        other = new Side("66136");
        callers = new TreeMap<>(OWNERS.stream().collect(Collectors.toMap(role -> role, own::caller)));
        callers.put("ADMIN", Caller.administrator());
    }

    @BeforeEach
    void beginAnew() {
        faults.clear();
    }

    @Test
    void T23_theTableNamesEveryOperation() {
        assertThat(operations.stream().map(Operation::toString))
                .isSubsetOf(table.keySet())
                .hasSizeGreaterThan(100);
    }

    @Test
    void T1_withoutATokenOnlyWhatIsPublicAnswers() {
        for (Operation operation : operations) {
            Response answer = call(Caller.nobody(), operation, randomPath(operation), "{}");
            boolean turnedAway = answer.statusCode() == 401 && "Bearer".equals(answer.header("WWW-Authenticate"));
            boolean isPublic = table.get(operation.toString()).contains(EVERYBODY);
            // A log-in that fails is a 401 as well, but of another kind.
            boolean mayBeRefused = operation.path().contains("/auth/");
            note(isPublic ? turnedAway && !mayBeRefused : !turnedAway, operation, "nobody", answer);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void T23_aRoleThatIsNotNamedIsTurnedAwayAndOneThatIsGetsIn() {
        for (Operation operation : operations) {
            Set<String> invited = table.get(operation.toString());
            for (Map.Entry<String, Caller> caller : callers.entrySet()) {
                boolean may = invited.contains(EVERYBODY) || mayCall(caller.getKey(), operation);
                if (may && changesTheCaller(operation)) {
                    continue;
                }
                Response answer = call(caller.getValue(), operation, randomPath(operation), "{}");
                boolean refused =
                        answer.statusCode() == 403 && answer.asString().contains("problems/forbidden");
                note(may == refused, operation, caller.getKey(), answer);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void T19_T21_T22_T27_whatIsOthersIsAsIfItWereNowhere() {
        for (Operation operation : operations) {
            for (String role : OWNERS) {
                if (isSomebodys(operation) && mayCall(role, operation)) {
                    String body = body(operation);
                    Response others = call(own.caller(role), operation, other.pathOf(relative(operation)), body);
                    Response nobodys = call(own.caller(role), operation, randomPath(operation), body);
                    note(
                            others.statusCode() < 400
                                    || others.statusCode() >= 500
                                    || others.statusCode() != nobodys.statusCode()
                                    || !words(others).equals(words(nobodys)),
                            operation,
                            role + " (for nobody's: " + nobodys.statusCode() + ")",
                            others);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsOnesOwnIsThere() {
        for (Operation operation : operations) {
            if (operation.method().equals("GET") && isSomebodys(operation)) {
                List<Integer> statuses = OWNERS.stream()
                        .filter(role -> mayCall(role, operation))
                        .map(role -> call(other.caller(role), operation, other.pathOf(relative(operation)), "")
                                .statusCode())
                        .toList();
                if (!statuses.contains(200)) {
                    faults.add(operation + " → " + statuses);
                }
            }
        }
        // A draft finds nobody; the training has no structure that could renew it; an agreement and what an accepted
        // contact shows come later.
        assertThat(faults)
                .allMatch(fault -> fault.contains("agreement")
                        || fault.contains("/disclosure")
                        || fault.contains("/candidate/cv")
                        || fault.contains("/candidates")
                        || fault.contains("/renewal")
                        || fault.contains("/pass"));
    }

    private boolean mayCall(String role, Operation operation) {
        Set<String> invited = table.get(operation.toString());
        return invited.contains(role) || invited.contains(ANY_ACCOUNT);
    }

    private boolean isSomebodys(Operation operation) {
        String path = relative(operation);
        return path.contains("{")
                && NOBODYS.stream().noneMatch(path::startsWith)
                && !table.get(operation.toString()).contains(EVERYBODY)
                && !WITH_OFFERS_OF_OTHERS.contains(operation.method() + " " + path);
    }

    /** Erases or logs out whoever calls it: not to be tried with those who are needed for the rest. */
    private static boolean changesTheCaller(Operation operation) {
        return operation.path().endsWith("/logout") || operation.toString().equals("DELETE /api/v1/profiles/me");
    }

    private String body(Operation operation) {
        return operation.jsonBody().isMissingNode()
                ? ""
                : values.of(operation.jsonBody(), "").toString();
    }

    private static String relative(Operation operation) {
        return operation.path().replace("/api/v1", "");
    }

    private static String randomPath(Operation operation) {
        return relative(operation).replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private static Response call(Caller caller, Operation operation, String path, String body) {
        RequestSpecification request = caller.request().header("If-Match", "*");
        if (operation.path().startsWith("/.well-known")) {
            request.basePath("");
        }
        if (operation.takesFile() && operation.jsonBody().isMissingNode()) {
            request.contentType("multipart/form-data").multiPart("file", "x.csv", "a;b\n".getBytes(), "text/csv");
        } else if (operation.node().has("requestBody")) {
            request.body(body);
        }
        return request.request(operation.method(), path);
    }

    /** What an answer says, without the ids of the request. */
    private static String words(Response answer) {
        return answer.path("type") + " " + answer.path("title") + " " + answer.path("detail");
    }

    private void note(boolean wrong, Operation operation, String caller, Response answer) {
        if (wrong) {
            String text = answer.asString();
            faults.add("%s by %s → %d %s"
                    .formatted(
                            operation, caller, answer.statusCode(), text.substring(0, Math.min(150, text.length()))));
        }
    }
}
