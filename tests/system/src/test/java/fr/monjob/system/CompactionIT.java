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
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of who has left, Kafka's own files say nothing any more once it has tidied up, which is days in production. */
@ExtendWith(Product.class)
class CompactionIT {

    private static final String TOPIC = "profile.candidates.v1";

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
        tidyUpSoon();

        // A file is tidied up when the next one has been begun, and that takes something more to write down.
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(5))
                .untilAsserted(() -> {
                    Product.monjob("republish", "profile");
                    assertThat(filesWithCanary()).isEmpty();
                });
    }

    /** Minutes in place of days; everything else is as the services set their topics up. */
    private static void tidyUpSoon() throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        List<AlterConfigOp> soon = Stream.of("segment.ms", "max.compaction.lag.ms")
                .map(name -> new AlterConfigOp(new ConfigEntry(name, "1000"), AlterConfigOp.OpType.SET))
                .toList();
        try (Admin broker = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + Product.port(KAFKA)))) {
            broker.incrementalAlterConfigs(Map.of(topic, soon)).all().get();
        }
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
