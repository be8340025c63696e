package fr.monjob.system;

import static fr.monjob.system.Town.apply;
import static fr.monjob.system.Town.awaitCandidates;
import static fr.monjob.system.Town.done;
import static fr.monjob.system.Town.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person takes along everything that is held of them, and leaves; then nobody holds anything. RGPD art. 15, 17, 20. */
@ExtendWith(Product.class)
class RightsIT {

    /** A name that nobody else has: where it is found, something of the person is. */
    private static final String CANARY = "Zephyrinecanari";

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Town limoges = new Town("87085");
    private final Caller company = limoges.verifiedCompany("Bati Vienne");
    private final Databases databases = new Databases();

    @Test
    void T72_takesEverythingAlongAndLeavesNothing() throws IOException {
        Caller person = limoges.person(CANARY);
        MainJob.sendCv(person);
        Town.publish(person);
        String offer = limoges.publishedOffer(company, "Maçon de la Vienne");
        person.await("/notifications", "items.find { it.link.endsWith('" + offer + "') }");
        String application = apply(person, offer, "{\"message\":\"" + CANARY + " vous salue\"}")
                .path("id");
        company.await("/notifications", "items.find { it.kind == 'APPLICATION_RECEIVED' }");
        awaitCandidates(company, offer, found -> found.size() == 1);
        String profileId = databases.idOf(CANARY);

        Map<String, byte[]> export = unzip(person.get("/profiles/me/export"));
        assertThat(export.keySet().stream().filter(name -> name.endsWith(".json")))
                .containsExactlyInAnyOrder(
                        "profile-service.json",
                        "offer-service.json",
                        "matching-service.json",
                        "notification-service.json",
                        "insertion-service.json");
        assertThat(text(export, "profile-service.json")).contains(CANARY, "consent");
        assertThat(text(export, "offer-service.json")).contains(application, CANARY + " vous salue");
        assertThat(text(export, "matching-service.json")).contains("F1703");
        assertThat(text(export, "notification-service.json")).contains("OFFER_MATCH");
        assertThat(text(export, "insertion-service.json")).contains("F1703");
        assertThat(export.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("cv/"))
                        .map(Map.Entry::getValue))
                .containsExactly(MainJob.CV.getBytes(StandardCharsets.UTF_8));
        assertThat(String.join(" ", export.keySet()) + new String(export.get("profile-service.json")))
                .doesNotContain("argon2", "password_hash", "sealed");

        assertThat(person.request().delete("/profiles/me").statusCode()).isEqualTo(202);

        // A log-in outlives the account for some minutes: it writes nothing any more, wherever that is known.
        await().atMost(A_MINUTE)
                .untilAsserted(
                        () -> refused(person.post("/offers/" + offer + "/applications", "{}"), 401, "unauthenticated"));
        await().atMost(A_MINUTE).untilAsserted(() -> {
            assertThat(databases.tablesWith(CANARY)).isEmpty();
            // Versions, the account of who looked and the erasure itself, which is looked after for an hour, name an id
            // that leads nowhere any more.
            assertThat(databases.tablesWith(profileId))
                    .isSubsetOf(
                            "profile.access_log",
                            "profile.erasure",
                            "profile.inbox",
                            "profile.outbox",
                            "offer.inbox",
                            "offer.outbox",
                            "matching.inbox",
                            "matching.outbox",
                            "notification.inbox",
                            "insertion.inbox",
                            "insertion.outbox",
                            "notification.outbox");
        });
        company.await("/notifications", "items.find { it.title.startsWith('Candidature retirée') }");
        assertThat(company.get("/applications/" + application).<String>path("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(company.get("/applications/" + application + "/candidate").statusCode())
                .isEqualTo(404);
        awaitCandidates(company, offer, List::isEmpty);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(Response answer) throws IOException {
        done(answer);
        assertThat(answer.contentType()).isEqualTo("application/zip");
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
