package fr.monjob.system;

import static fr.monjob.system.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of who has left, Kafka's own files say nothing any more once it has tidied up, which is days in production. */
@ExtendWith(Product.class)
class CompactionIT {

    private static final String TOPIC = "profile.candidates.v1";
    private static final ConfigResource RESOURCE = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);

    /** A day that nobody else names: where it stands, something of the person does. */
    private static final String CANARY = LocalDate.now().plusDays(173).toString();

    private static final int KAFKA = 7;

    private final Town perpignan = new Town("66136");

    @Test
    void P22_kafkaForgetsWhoLeft() throws Exception {
        Caller person = perpignan.person("Amandine");
        done(person.put("/profiles/me", perpignan.profile("Amandine").replace("2026-01-01", CANARY)));
        Town.publish(person);
        await().until(() -> filesWithCanary().size() > 0);

        assertThat(person.request().delete("/profiles/me").statusCode()).isEqualTo(202);
        try (Admin broker = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + Product.port(KAFKA)))) {
            List<ConfigEntry> usual = settings(broker);
            set(broker, usual.stream().map(entry -> new ConfigEntry(entry.name(), "1000")));
            try {
                awaitTidiedUp();
            } finally {
                set(broker, usual.stream());
            }
        }
    }

    /** A file is tidied up when the next one has been begun, and that takes something more to write down. */
    private static void awaitTidiedUp() {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(5))
                .untilAsserted(() -> {
                    Product.monjob("republish", "profile");
                    assertThat(filesWithCanary()).isEmpty();
                });
    }

    /** Those that are days in production and a second here; everything else is as the services set their topics up. */
    private static List<ConfigEntry> settings(Admin broker) throws Exception {
        Config all = broker.describeConfigs(List.of(RESOURCE)).all().get().get(RESOURCE);
        return Stream.of("segment.ms", "max.compaction.lag.ms").map(all::get).toList();
    }

    private static void set(Admin broker, Stream<ConfigEntry> entries) throws Exception {
        List<AlterConfigOp> changes = entries.map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.name(), entry.value()), AlterConfigOp.OpType.SET))
                .toList();
        broker.incrementalAlterConfigs(Map.of(RESOURCE, changes)).all().get();
    }

    private static List<Path> filesWithCanary() throws IOException {
        return Product.topics().stream()
                .filter(file -> file.getParent().getFileName().toString().startsWith(TOPIC))
                .filter(CompactionIT::hasCanary)
                .toList();
    }

    private static boolean hasCanary(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(CANARY);
        } catch (IOException goneMeanwhile) {
            return true;
        }
    }
}
