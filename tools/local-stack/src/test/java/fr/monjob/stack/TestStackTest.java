package fr.monjob.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TestStackTest {

    @Test
    void givesADatabaseWithPostgisClosedToOtherRoles() throws SQLException {
        DatabaseServer server = TestStack.obtain().postgis();
        DatabaseServer one = server.createDatabase(unique(), "password1");
        DatabaseServer two = server.createDatabase(unique(), "password2");

        assertThat(query(
                        one,
                        one.url(),
                        "SELECT round(ST_Distance('SRID=4326;POINT(2.83 50.43)'::geography,"
                                + " 'SRID=4326;POINT(2.83 50.44)'::geography))"))
                .isEqualTo("1112");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> query(one, two.url(), "SELECT 1"))
                .withMessageContaining("permission denied");
    }

    @Test
    void givesABrokerThatMakesNoTopicByItself() throws Exception {
        Map<String, Object> client =
                Map.of("bootstrap.servers", TestStack.obtain().kafkaBootstrap());
        String topic = unique();
        try (Admin admin = Admin.create(client)) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS)).doesNotContain(topic);
            admin.createTopics(Set.of(new NewTopic(topic, 6, (short) 1))).all().get(10, TimeUnit.SECONDS);
            assertThat(admin.describeTopics(Set.of(topic))
                            .allTopicNames()
                            .get(10, TimeUnit.SECONDS)
                            .get(topic)
                            .partitions())
                    .hasSize(6);
        }
    }

    @Test
    void isOneForAllWhoAskAtOnceAndEndsWithTheRun() throws Exception {
        Process run = new ProcessBuilder("sleep", "300").start();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            Callable<TestStack> ask = () -> TestStack.ofRun(run.toHandle());
            Set<TestStack> answers = eight.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask)).stream()
                    .map(TestStackTest::result)
                    .collect(Collectors.toSet());
            assertThat(answers).hasSize(1);
            DatabaseServer postgis = answers.iterator().next().postgis();
            assertThat(postgis.isReady()).isTrue();
            ProcessHandle owner = ownerOf(run.pid());

            run.destroyForcibly();

            assertThat(ChildProcess.awaitEnd(owner, Duration.ofSeconds(40))).isTrue();
            assertThat(postgis.isReady()).isFalse();
        } finally {
            run.destroyForcibly();
            eight.shutdownNow();
        }
    }

    @Test
    void leavesNoProcessWhenItsOwnerIsKilled() throws Exception {
        Process run = new ProcessBuilder("sleep", "300").start();
        try {
            TestStack.ofRun(run.toHandle());
            ProcessHandle owner = ownerOf(run.pid());
            List<ProcessHandle> parts = owner.children().toList();
            assertThat(parts).hasSize(2);

            owner.destroyForcibly();

            for (ProcessHandle part : parts) {
                assertThat(ChildProcess.awaitEnd(part, Duration.ofSeconds(40)))
                        .as("end of %s", part.info().command())
                        .isTrue();
            }
            assertThat(TestStack.ofRun(run.toHandle()).postgis().isReady())
                    .as("started again for those who ask later")
                    .isTrue();
        } finally {
            run.destroyForcibly();
            ChildProcess.awaitEnd(ownerOf(run.pid()), Duration.ofSeconds(40));
        }
    }

    private static TestStack result(Future<TestStack> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProcessHandle ownerOf(long run) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(List::of)
                        .filter(words ->
                                words.contains(TestStackProcess.class.getName()) && words.contains(Long.toString(run)))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String query(DatabaseServer as, String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, as.user(), as.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String unique() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }
}
