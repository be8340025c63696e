package fr.monjob.stack;

import java.nio.file.Path;
import java.util.List;

/** What the {@code monjob} script calls to start and stop the persistent PostGIS and Kafka. */
public final class LocalStack {

    private static final String USAGE = """
            up <folder> <folder of the PostGIS cluster> <PostGIS port> <Kafka port> <database>...
               Starts both and returns when both answer. Makes each database with a role of the same name that owns it;
               its password is in <folder>/passwords/<database>.
            down <folder> <folder of the PostGIS cluster>
               Stops Kafka, then PostGIS. Data is kept.""";

    private LocalStack() {}

    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) {
        if (arguments.size() >= 5 && arguments.get(0).equals("up")) {
            up(
                    folder(arguments),
                    Integer.parseInt(arguments.get(3)),
                    Integer.parseInt(arguments.get(4)),
                    arguments.subList(5, arguments.size()));
        } else if (arguments.size() == 3 && arguments.get(0).equals("down")) {
            down(folder(arguments));
        } else {
            throw new StackException(USAGE);
        }
    }

    private static StackFolder folder(List<String> arguments) {
        return new StackFolder(Path.of(arguments.get(1)), Path.of(arguments.get(2)));
    }

    private static void up(StackFolder folder, int postgisPort, int kafkaPort, List<String> databases) {
        LoopbackPort.requireFree(postgisPort, "PostGIS", "MONJOB_PG_PORT");
        LoopbackPort.requireFree(kafkaPort, "Kafka", "MONJOB_KAFKA_PORT");
        folder.create();
        KafkaServer kafka = new KafkaServer(folder);
        Process broker = kafka.launch(kafkaPort, false);
        try {
            DatabaseServer server = new PostgisServer(folder, PostgisServer.Lifetime.PERSISTENT).start(postgisPort);
            for (String database : databases) {
                server.createDatabase(database, SecretFiles.readOrCreate(folder.databasePassword(database)));
            }
            kafka.awaitReady(broker, kafkaPort);
        } catch (StackException e) {
            down(folder);
            throw e;
        }
    }

    private static void down(StackFolder folder) {
        new KafkaServer(folder).stop();
        new PostgisServer(folder, PostgisServer.Lifetime.PERSISTENT).stop();
    }
}
