package fr.monjob.matching.engine;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the connection on which an instance hears of changes. It lasts, so it is none of the pool's. */
@Singleton
class FeedConnection {

    /** As operators see it in {@code pg_stat_activity}. */
    static final String NAME = "matching-index";

    private static final int CONNECT_SECONDS = 2;

    /** Longer than any part of a load takes. */
    private static final int SILENT_SECONDS = 30;

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    FeedConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        database.setApplicationName(NAME);
        database.setConnectTimeout(CONNECT_SECONDS);
        database.setSocketTimeout(SILENT_SECONDS);
        database.setTcpKeepAlive(true);
        database.setLogServerErrorDetail(false);
    }

    Connection open() throws SQLException {
        return database.getConnection();
    }
}
