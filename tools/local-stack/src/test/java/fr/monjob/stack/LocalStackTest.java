package fr.monjob.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    @TempDir
    Path temporary;

    private StackFolder folder;

    @BeforeEach
    void openToTheUserOfPostgres() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        folder = StackFolder.of(temporary);
    }

    @AfterEach
    void stop() {
        new KafkaServer(folder).stop();
        new PostgisServer(folder, PostgisServer.Lifetime.PERSISTENT).stop();
    }

    @Test
    void keepsDatabasesAndTheirPasswords() throws Exception {
        int port = LoopbackPort.free();
        LocalStack.up(folder, port, LoopbackPort.free(), List.of("offer", "profile"));
        String password = Files.readString(folder.databasePassword("offer"));
        assertThat(Files.getPosixFilePermissions(folder.databasePassword("offer")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        execute(port, password, "CREATE TABLE kept AS SELECT ST_Point(2.83, 50.43) AS place");
        stop();
        assertThat(ChildProcess.find(folder.pid(PostgisServer.PART))).isEmpty();

        int elsewhere = LoopbackPort.free();
        LocalStack.up(folder, elsewhere, LoopbackPort.free(), List.of("offer", "profile"));

        assertThat(Files.readString(folder.databasePassword("offer"))).isEqualTo(password);
        assertThat(execute(elsewhere, password, "SELECT ST_AsText(place) FROM kept"))
                .isEqualTo("POINT(2.83 50.43)");
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StackException.class)
                    .isThrownBy(
                            () -> LocalStack.up(folder, LoopbackPort.free(), other.getLocalPort(), List.of("offer")))
                    .withMessageContaining("Port " + other.getLocalPort() + ", meant for Kafka, is taken")
                    .withMessageContaining("MONJOB_KAFKA_PORT");
        }
        assertThat(folder.postgisData()).doesNotExist();
    }

    @Test
    void saysWhatToInstall() {
        assertThatExceptionOfType(StackException.class)
                .isThrownBy(() -> PostgisBinaries.find(null, temporary))
                .withMessageContaining("apt-get install");
        assertThatExceptionOfType(StackException.class)
                .isThrownBy(() -> PostgisBinaries.find(temporary.toString(), temporary))
                .withMessageContaining("MONJOB_PG_BIN");
    }

    private static String execute(int port, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/offer", "offer", password);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
