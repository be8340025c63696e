package fr.monjob.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.kafka.common.Uuid;

/** Main class of the broker's own JVM: formats the storage at the first start, then is Kafka. */
final class BrokerProcess {

    static final String ENDS_WITH_PARENT = "--ends-with-parent";

    private BrokerProcess() {}

    /** {@code <server.properties> <data folder> [--ends-with-parent]} */
    public static void main(String[] arguments) {
        if (arguments.length > 2 && arguments[2].equals(ENDS_WITH_PARENT)) {
            endWithParent();
        }
        if (!Files.exists(Path.of(arguments[1], "meta.properties"))) {
            UUID cluster = UUID.randomUUID();
            String id = new Uuid(cluster.getMostSignificantBits(), cluster.getLeastSignificantBits()).toString();
            kafka.tools.StorageTool.execute(new String[] {"format", "-t", id, "-c", arguments[0]}, System.out);
        }
        kafka.Kafka.main(new String[] {arguments[0]});
    }

    /** The parent holds the other end of our standard input: its death, of whatever kind, is the end of the stream. */
    private static void endWithParent() {
        Thread watcher = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (IOException e) {
                System.err.println("The parent is gone: " + e.getMessage());
            }
            System.exit(0);
        });
        watcher.setDaemon(true);
        watcher.start();
    }
}
