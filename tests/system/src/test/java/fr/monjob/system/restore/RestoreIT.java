package fr.monjob.system.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.system.Installation;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What an operator does when data is lost: one service's, everybody's, Kafka's, matching's. Each time all services agree
 * afterwards, and who was erased since the backup stays erased. One product, step after step, as starting it takes longest.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoreIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String CV = "Albane, maçonne depuis dix ans à Brest";

    /** May name an id that leads nowhere: versions, who looked, the erasure itself. */
    private static final Set<String> MAY_NAME_IDS = Set.of("inbox", "outbox", "access_log", "erasure");

    private static final Path HOME = Path.of("target/restore");
    private static final Installation PRODUCT = new Installation(HOME.resolve("product"), Map.of());
    private static final Path BACKUP = HOME.resolve("backup").toAbsolutePath();
    private static final Tables TABLES = new Tables(PRODUCT);

    private static Guest advisor;
    private static Guest company;
    private static String offer;
    /** Is there before the backup and after it. */
    private static Guest albane;

    private static String albanesCv;
    /** Is erased after the backup. */
    private static Guest brieuc;

    private static String brieucsId;

    @BeforeAll
    static void aDayBeforeAndADayAfterTheBackup() throws IOException {
        delete(HOME);
        PRODUCT.start();
        advisor = Guest.advisor(PRODUCT);
        company = Guest.register(PRODUCT, "EMPLOYER", ",\"siret\":\"73282932000074\",\"companyName\":\"Bati Brest\"");
        await().until(() -> company.get("/employers/me").path("id") != null);
        advisor.post("/employers/" + company.get("/employers/me").path("id") + "/verification", """
                {"decision":"VERIFIED","reason":"Vu au registre"}""");
        offer = publish("Maçon du Finistère");
        albane = person("Albane", "2026-01-01");
        albanesCv = albane.sendCv(CV);
        brieuc = person("Brieuc", "2026-01-01");
        brieuc.sendCv("Brieuc, maçon");
        brieucsId = brieuc.get("/profiles/me").path("id");
        brieuc.post("/offers/" + offer + "/applications", "{\"message\":\"Brieuc vous salue\"}");
        awaitAgreement();

        PRODUCT.monjob("backup", BACKUP.toString());

        describe(albane, "Albane", "2026-02-02");
        albane.delete("/profiles/me/cvs/" + albanesCv);
        brieuc.delete("/profiles/me");
        person("Corentin", "2026-01-01");
        publish("Maçon de Quimper");
        awaitAgreement();
        await().atMost(A_MINUTE).untilAsserted(RestoreIT::nobodyIsBack);
    }

    @AfterAll
    static void stop() {
        PRODUCT.stop();
    }

    /** Kafka had told it, matching-service had not heard it: only what is told again can bring it there. */
    @Test
    @Order(1)
    void aKafkaThatLostEverythingIsFilledAgain() throws IOException {
        PRODUCT.kill("matching-service");
        describe(albane, "Albane", "2026-03-03");
        await().until(TABLES::isToldByAll);
        PRODUCT.kill("kafka");
        PRODUCT.monjob("down");
        delete(HOME.resolve("product/kafka/data"));
        PRODUCT.monjob("up", "--detach");
        PRODUCT.monjob("republish");

        awaitAgreement();
        assertThat(TABLES.rows("matching", "SELECT available_from FROM candidate"))
                .contains("(2026-03-03)");
    }

    /** Whoever asks meanwhile gets no answer, or a whole one. */
    @Test
    @Order(2)
    void F22_matchingIsMadeAnewFromNothing() throws SQLException {
        awaitAgreement();
        int offers = albane.get("/profiles/me/matches").<List<?>>path("items").size();
        assertThat(offers).isPositive();
        Map<String, Set<String>> before = TABLES.matching();
        PRODUCT.kill("matching-service");
        TABLES.drop("matching");
        AtomicBoolean goOn = new AtomicBoolean(true);
        CompletableFuture<Set<String>> answers = CompletableFuture.supplyAsync(() -> askWhile(goOn));
        PRODUCT.monjob("rebuild", "matching");
        await().atMost(A_MINUTE).until(() -> ask().equals("200 with " + offers));
        goOn.set(false);

        assertThat(answers.join())
                .contains("503 reconstruction")
                .allMatch(answer -> answer.startsWith("503") || answer.equals("200 with " + offers));
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(TABLES.matching()).isEqualTo(before));
        nobodyIsBack();
    }

    /** F39: the others go on with what they know, and hear of the older state as of a newer one. */
    @Test
    @Order(3)
    void oneServiceIsBroughtBackAndTheOthersFollow() {
        PRODUCT.monjob("restore", BACKUP.toString(), "profile");

        nobodyIsBack();
        assertThat(brieuc.tryLogin().statusCode()).isEqualTo(401);
        albane = albane.login();
        assertThat(albane.get("/profiles/me").<String>path("availableFrom")).isEqualTo("2026-01-01");
        assertThat(albane.get("/profiles/me/cvs/" + albanesCv + "/content").asString())
                .isEqualTo(CV);
        awaitAgreement();
        assertThat(TABLES.rows("matching", "SELECT available_from FROM candidate"))
                .as("Corentin signed up after the backup: nobody knows him any more")
                .containsExactly("(2026-01-01)");
        assertThat(TABLES.naming("Corentin")).isEmpty();
        assertThat(TABLES.rows("profile", "SELECT title FROM known_offer WHERE open"))
                .as("what others told since the backup")
                .containsExactlyInAnyOrder("(\"Maçon du Finistère\")", "(\"Maçon de Quimper\")");

        describe(albane, "Albane", "2026-04-04");
        awaitAgreement();
        assertThat(TABLES.rows("matching", "SELECT available_from FROM candidate"))
                .containsExactly("(2026-04-04)");
    }

    @Test
    @Order(4)
    void T70_everythingIsBroughtBack() {
        PRODUCT.monjob("restore", BACKUP.toString());

        nobodyIsBack();
        awaitAgreement();
        assertThat(TABLES.rows("matching", "SELECT available_from FROM candidate"))
                .containsExactly("(2026-01-01)");
        assertThat(TABLES.rows("offer", "SELECT title FROM offer")).containsExactly("(\"Maçon du Finistère\")");
        company = company.login();
        assertThat(company.get("/offers/" + offer + "/applications").<String>path("items[0].state"))
                .isEqualTo("WITHDRAWN");
        describe(albane.login(), "Albane", "2026-05-05");
        publish("Maçon de Morlaix");
        awaitAgreement();
        assertThat(TABLES.rows("matching", "SELECT available_from FROM candidate"))
                .containsExactly("(2026-05-05)");
    }

    private static Set<String> askWhile(AtomicBoolean goOn) {
        Set<String> answers = new TreeSet<>();
        while (goOn.get()) {
            answers.add(ask());
        }
        return answers;
    }

    /** The service itself: the gateway would not ask it again for some seconds. */
    private static String ask() {
        try {
            Response answer = albane.ask("http://127.0.0.1:" + PRODUCT.port(3), "/profiles/me/matches");
            if (answer.statusCode() == 200) {
                return "200 with " + answer.<List<?>>path("items").size();
            }
            return answer.statusCode() + (answer.asString().contains("reconstruction") ? " reconstruction" : " other");
        } catch (Exception nobodyListens) {
            return "503 nobody";
        }
    }

    private static void nobodyIsBack() {
        assertThat(TABLES.naming("Brieuc")).isEmpty();
        assertThat(TABLES.naming(brieucsId))
                .allMatch(table -> MAY_NAME_IDS.contains(table.substring(table.indexOf('.') + 1)));
    }

    private static void awaitAgreement() {
        await().atMost(A_MINUTE).untilAsserted(() -> {
            assertThat(TABLES.differences()).isEmpty();
            assertThat(TABLES.isToldByAll()).isTrue();
        });
    }

    private static Guest person(String givenName, String availableFrom) {
        Guest person = Guest.register(
                PRODUCT, "BENEFICIARY", ",\"givenName\":\"" + givenName + "\",\"familyName\":\"Exemple\"");
        describe(person, givenName, availableFrom);
        person.put("/profiles/me/visibility", "{\"published\":true,\"consent\":true}");
        return person;
    }

    private static void describe(Guest person, String givenName, String availableFrom) {
        person.put("/profiles/me", """
                {"givenName":"%s","familyName":"Exemple","home":{"communeCode":"29019"},
                 "mobility":{"modes":["BIKE"],"drivingLicences":["B"]},
                 "wantedJobs":[{"romeCode":"F1703","radiusKm":30,"contractTypes":[]}],"skills":[],
                 "availableFrom":"%s"}
                """.formatted(givenName, availableFrom));
    }

    private static String publish(String title) {
        String id = company.post("/offers", """
                {"title":"%s","description":"Vous montez des murs sur nos chantiers.","romeCode":"F1703",
                 "contractType":"CDI","location":{"communeCode":"29019"},"openings":1,"skills":[]}
                """.formatted(title)).path("id");
        company.post("/offers/" + id + "/publish", "");
        return id;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
