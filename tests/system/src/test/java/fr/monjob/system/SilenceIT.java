package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person types is in no log, no topic, no metric and no trace, whether it went well or not. */
@ExtendWith(Product.class)
class SilenceIT {

    private static final String NAME = "Ondinecanari";
    private static final String IDENTIFIER = "ondinecanari.connexion@example.org";
    private static final String PASSWORD = "quatre pinsons et deux mésanges";
    private static final String PHONE = "698761234";
    private static final String STREET = "impasse du Merle-Moqueur";
    private static final String LATITUDE = "48.39871";
    private static final String NUMBER = "185076249812345";
    private static final String WORDS = "je chante tous les matins, " + NUMBER;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The last word of a Java machine that ends for want of memory; nothing that runs in it is asked any more. */
    private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError";

    /** What must be nowhere; of an address a part is enough. */
    private static final List<String> CANARIES = List.of(
            NAME, "ondinecanari", "quatre pinsons", PHONE, "Merle-Moqueur", LATITUDE, NUMBER, "chante tous les matins");

    private static final Set<String> PARTS = Set.of(
            "api-gateway",
            "profile-service",
            "offer-service",
            "matching-service",
            "notification-service",
            "insertion-service");

    @Test
    void T74_nothingOfAPersonIsInALogATopicAMetricOrATrace() throws IOException {
        Town brest = new Town("29019");
        Caller company = brest.verifiedCompany("Bati Iroise");
        String offer = brest.publishedOffer(company, "Maçon du Ponant");
        Caller.nobody().post("/auth/register", account());
        Caller person = Caller.login(IDENTIFIER, PASSWORD);
        String profile = brest.profile(NAME)
                .replace("\"+33612345678\"", "\"+33" + PHONE + "\"")
                .replace(
                        "{\"communeCode\":\"29019\"}",
                        "{\"communeCode\":\"29019\",\"address\":\"3 %s\",\"location\":{\"lat\":%s,\"lon\":-4.48612}}"
                                .formatted(STREET, LATITUDE));
        Town.done(person.put("/profiles/me", profile));
        MainJob.sendCv(person);
        Town.publish(person);
        Town.apply(person, offer, "{\"message\":\"" + WORDS + "\"}");
        makeMistakes(person, profile);
        // The last of all events has come to its end.
        company.await("/notifications", "items.find { it.kind == 'APPLICATION_RECEIVED' }");
        // Which asks all services; and what they did before they have told before.
        Instant done = Instant.now();
        Town.done(person.get("/profiles/me/export"));
        await().atMost(Caller.PATIENCE)
                .until(() -> Product.traces().partsHeardSince(done).containsAll(PARTS));

        List<String> canaries =
                Stream.concat(CANARIES.stream(), Stream.of(person.token())).toList();
        Map<String, List<String>> found = new TreeMap<>();
        List<Path> files = Stream.concat(Product.logs().stream(), Product.topics().stream())
                .toList();
        for (Path file : files) {
            look(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1), canaries, found);
        }
        for (String url : Product.metricsUrls()) {
            look(url, RestAssured.get(url).asString(), canaries, found);
        }
        for (byte[] told : Product.traces().bodies()) {
            look("a trace", new String(told, StandardCharsets.ISO_8859_1), canaries, found);
        }
        assertThat(found).isEmpty();
        assertThat(files).as("files that were read").hasSizeGreaterThan(50);
    }

    /** As whoever collects logs wants them. */
    @Test
    void everyLineOfAServicesLogIsAJsonObject() throws IOException {
        for (Path log : Product.logs()) {
            String part = log.getFileName().toString().replace(".log", "");
            if (part.endsWith("-service") || part.equals("api-gateway")) {
                List<String> lines = Files.readAllLines(log).stream()
                        .filter(line -> !line.startsWith(OUT_OF_MEMORY))
                        .toList();
                assertThat(lines).as(part).isNotEmpty();
                for (String line : lines) {
                    JsonNode said = JSON.readTree(line);
                    assertThat(said.path("service").textValue()).as(line).isEqualTo(part);
                    assertThat(said.path("level").textValue()).as(line).isNotEmpty();
                    assertThat(said.path("message").isTextual()).as(line).isTrue();
                }
            }
        }
    }

    /** Whatever the tests before this one asked, no event loop waited for it; but where one of them uses the memory up. */
    @Test
    void F35_noEventLoopWasBlocked() throws IOException {
        List<Path> logs = Product.logs().stream()
                .filter(log -> !log.endsWith("insertion-service.log"))
                .toList();
        assertThat(logs).hasSizeGreaterThan(5);
        for (Path log : logs) {
            assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                    .as(log.toString())
                    .doesNotContain("has been blocked for");
        }
    }

    /** Whatever is refused, and quoted by careless software when it is. */
    private static void makeMistakes(Caller person, String profile) {
        Caller.nobody().post("/auth/register", account());
        Caller.nobody()
                .post("/auth/login", "{\"identifier\":\"" + IDENTIFIER + "\",\"password\":\"" + PASSWORD + "!\"}");
        person.put("/profiles/me", profile.replace("\"F1703\"", "\"" + NAME + "\""));
        person.put("/profiles/me", profile.replace("}", ""));
        person.put("/profiles/me", profile.replace("\"skills\":[]", "\"skills\":[{\"code\":\"" + WORDS + "\"}]"));
        person.get("/profiles/" + NAME);
        person.get("/offers?lat=" + LATITUDE + "&lon=x&q=" + NAME);
        person.get("/offers?access_token=" + person.token());
        person.get("/offers/" + NUMBER);
        person.request()
                .contentType("multipart/form-data")
                .multiPart("file", NAME + ".pdf", WORDS.getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post("/profiles/me/cvs");
    }

    private static String account() {
        return "{\"role\":\"BENEFICIARY\",\"identifier\":\"%s\",\"password\":\"%s\",\"givenName\":\"%s\",\"familyName\":\"%s\"}"
                .formatted(IDENTIFIER, PASSWORD, NAME, NAME);
    }

    private static void look(String where, String text, List<String> canaries, Map<String, List<String>> found) {
        List<String> here = canaries.stream().filter(text::contains).toList();
        if (!here.isEmpty()) {
            String line = Stream.of(text.split("\n"))
                    .filter(each -> each.contains(here.get(0)))
                    .findFirst()
                    .orElse("");
            found.put(where, List.of(here.toString(), line.substring(0, Math.min(300, line.length()))));
        }
    }
}
