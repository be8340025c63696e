package fr.monjob.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            format(arguments[0]);
        }
        kafka.Kafka.main(new String[] {arguments[0]});
    }

    /** Kafka's own random id never begins with a dash, which the tool would take for an option. */
    private static void format(String configuration) {
        String[] words = {"format", "-t", Uuid.randomUuid().toString(), "-c", configuration};
        if (kafka.tools.StorageTool.execute(words, System.out) != 0) {
            System.exit(1);
        }
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
