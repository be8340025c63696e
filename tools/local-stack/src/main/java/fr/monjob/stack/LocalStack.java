package fr.monjob.stack;

import java.nio.file.Path;
import java.util.List;

/** What the {@code monjob} script calls to start the persistent PostGIS and Kafka. */
public final class LocalStack {

    private static final String USAGE = """
            up <folder> <folder of the PostGIS cluster> <PostGIS port> <Kafka port> <database>...
               Starts both and returns when both answer; they outlive this process. Makes each database with a role of
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
        LoopbackPort.requireFree(postgisPort, "PostGIS", "MONJOB_PG_PORT");
        LoopbackPort.requireFree(kafkaPort, "Kafka", "MONJOB_KAFKA_PORT");
        folder.create();
        KafkaServer kafka = new KafkaServer(folder);
        PostgisServer postgis = new PostgisServer(folder, PostgisServer.Lifetime.PERSISTENT);
        Process broker = kafka.launch(kafkaPort, false);
        try {
            DatabaseServer server = postgis.start(postgisPort);
            for (String database : databases) {
                server.createDatabase(database, SecretFiles.readOrCreate(folder.databasePassword(database)));
            }
            kafka.awaitReady(broker, kafkaPort);
        } catch (StackException e) {
            kafka.stop();
            postgis.stop();
            throw e;
        }
    }
}
