package fr.monjob.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the {@code monjob} script calls to start the persistent PostGIS and Kafka. */
public final class LocalStack {

    private static final String USAGE = """
            up <folder> <folder of the PostGIS cluster> <PostGIS port> <Kafka port> <database>...
               Starts what of both does not run and returns when both answer; they outlive this process. Makes each database with a role of
               the same name that owns it; its password is in <folder>/passwords/<database>, the process ids are in
               <folder>/run. End them by SIGTERM (Kafka), then SIGINT (PostGIS).""";

    private LocalStack() {}

    public static void main(String[] arguments) {
        try {
            List<String> words = List.of(arguments);
            if (words.size() < 6 || !words.get(0).equals("up")) {
                throw new StackException(USAGE);
            }
            StackFolder folder = new StackFolder(Path.of(words.get(1)), Path.of(words.get(2)));
            up(folder, Integer.parseInt(words.get(3)), Integer.parseInt(words.get(4)), words.subList(5, words.size()));
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static void up(StackFolder folder, int postgisPort, int kafkaPort, List<String> databases) {
        folder.create();
        KafkaServer kafka = new KafkaServer(folder);
        PostgisServer postgis = new PostgisServer(folder, PostgisServer.Lifetime.PERSISTENT);
        boolean needsPostgis = isAway(folder, PostgisServer.PART);
        boolean needsKafka = isAway(folder, KafkaServer.PART);
        if (needsPostgis) {
            LoopbackPort.requireFree(postgisPort, "PostGIS", "MONJOB_PG_PORT");
        }
        if (needsKafka) {
            LoopbackPort.requireFree(kafkaPort, "Kafka", "MONJOB_KAFKA_PORT");
        }
        try {
            Optional<Process> broker =
                    needsKafka ? Optional.of(kafka.launch(kafkaPort, false)) : Optional.<Process>empty();
            if (needsPostgis) {
                DatabaseServer server = postgis.start(postgisPort);
                for (String database : databases) {
                    server.createDatabase(database, SecretFiles.readOrCreate(folder.databasePassword(database)));
                }
            }
            broker.ifPresent(process -> kafka.awaitReady(process, kafkaPort));
        } catch (StackException e) {
            if (needsKafka) {
                kafka.stop();
            }
            if (needsPostgis) {
                postgis.stop();
            }
            throw e;
        }
    }

    private static boolean isAway(StackFolder folder, String part) {
        return ChildProcess.find(folder.pid(part)).isEmpty();
    }
}
