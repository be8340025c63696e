package fr.monjob.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.monjob.system.Product;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Thousands of requests made from the published document, good ones and bad ones, by everybody and nobody: no answer is a
 * failure of ours, each has a status, a type and a body as the document says. A seed repeats its requests.
 */
@ExtendWith(Product.class)
class FuzzIT {

    private static final int SHOWN = 60;

    private final long seed = Long.parseLong(System.getenv().getOrDefault("MONJOB_FUZZ_SEED", "62"));
    private final int number = Integer.parseInt(System.getenv().getOrDefault("MONJOB_FUZZ_REQUESTS", "4000"));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> faults = new TreeMap<>();
    private final TreeSet<String> done = new TreeSet<>();

    @Test
    void T42_T87_everyAnswerIsAsTheDocumentSays() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(http.send(
                                HttpRequest.newBuilder(URI.create(Product.url() + "/api/v1/openapi"))
                                        .header("Accept", "application/json")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body());
        Knowledge knowledge = new Knowledge();
        Random dice = new Random(seed);
        Requests requests = new Requests(new Values(document, knowledge, dice), knowledge, dice);
        Judge judge = new Judge(document);
        Callers callers = new Callers();
        List<Operation> operations = new ArrayList<>(Operation.listOf(document));
        for (int sent = 0; sent < number; ) {
            Collections.shuffle(operations, dice);
            for (Operation operation : operations) {
                String role = callers.any(operation, dice);
                Requests.Made made = requests.make(operation, callers.tokenOf(role));
                HttpResponse<byte[]> answer = http.send(made.request(), HttpResponse.BodyHandlers.ofByteArray());
                sent++;
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                judge.findFault(operation, answer)
                        .ifPresent(fault -> faults.putIfAbsent(
                                operation + " " + answer.statusCode() + " " + shortened(fault, 60),
                                "%s: %s by %s %s → %s"
                                        .formatted(
                                                fault,
                                                made.request().uri(),
                                                role,
                                                shortened(made.body(), 300),
                                                shortened(judge.read(answer).toString(), 300))));
                if (answer.statusCode() < 300) {
                    done.add(operation.toString());
                    knowledge.learn(operation.path(), judge.read(answer));
                }
                callers.after(role, operation, answer.statusCode());
            }
        }
        System.out.printf(
                "seed %d: %s requests to %d operations, of which %d were done at least once; answers %s%n",
                seed, number, operations.size(), done.size(), statuses);
        operations.stream()
                .map(Operation::toString)
                .filter(operation -> !done.contains(operation))
                .sorted()
                .forEach(operation -> System.out.println("  never done: " + operation));
        assertThat(faults.entrySet().stream().limit(SHOWN)).as("seed " + seed).isEmpty();
        assertThat(done).as("operations that were done at least once").hasSizeGreaterThan(operations.size() / 3);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
