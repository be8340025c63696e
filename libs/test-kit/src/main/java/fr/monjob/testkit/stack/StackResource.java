package fr.monjob.testkit.stack;

import fr.monjob.stack.DatabaseServer;
import fr.monjob.stack.TestStack;
import fr.monjob.testkit.auth.TestKeys;
import fr.monjob.testkit.database.DataSourceSettings;
import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What {@link WithStack} does: the stack of this Maven run, and a corner of it for this start of the service. */
public final class StackResource implements QuarkusTestResourceConfigurableLifecycleManager<WithStack> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** 32 bytes in Base64, which no deployment uses. */
    private static final String ANY_KEY = "dGVzdHMgb25seTogdGhpcnR5LXR3byBieXRlcyEhISE=";

    private WithStack wanted;
    private DatabaseServer server;
    private String database;

    @Override
    public void init(WithStack annotation) {
        wanted = annotation;
    }

    @Override
    public Map<String, String> start() {
        // A busy machine is slow, not wrong: what should happen is waited for longer than Awaitility's ten seconds.
        Awaitility.setDefaultTimeout(PATIENCE);
        Map<String, String> configuration = new HashMap<>();
        String corner = cornerName();
        configuration.put("monjob.candidate-id-key", ANY_KEY);
        configuration.put("monjob.service-key", ANY_KEY);
        // Several builds run side by side on one machine: a fixed test port would collide.
        configuration.put("quarkus.http.test-port", "0");
        if (wanted.database()) {
            server = TestStack.obtain().postgis();
            database = corner;
            DatabaseServer own =
                    server.createDatabase(corner, UUID.randomUUID().toString().replace("-", ""));
            configuration.putAll(DataSourceSettings.of(own));
        }
        if (wanted.kafka()) {
            configuration.put("kafka.bootstrap.servers", TestStack.obtain().kafkaBootstrap());
            configuration.put("monjob.topics.prefix", corner.replace('_', '-') + ".");
        }
        if (wanted.testKeys()) {
            configuration.put("mp.jwt.verify.publickey.location", TestKeys.jwksLocation());
        }
        return configuration;
    }

    @Override
    public void stop() {
        if (database != null) {
            server.dropDatabase(database);
            database = null;
        }
    }

    /** Module's folder and a random part, for example {@code offer_service_3f9c12ab}. */
    private static String cornerName() {
        String module = Path.of("").toAbsolutePath().getFileName().toString().toLowerCase(Locale.ROOT);
        return "t_" + module.replaceAll("[^a-z0-9]", "_") + "_"
                + UUID.randomUUID().toString().substring(0, 8);
    }
}
