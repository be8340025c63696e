package fr.monjob.testkit.database;

import fr.monjob.stack.DatabaseServer;
import fr.monjob.stack.TestStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * A database of its own that starts empty and goes through the migrations of the module under test, from release to
 * release. {@link #close} drops it.
 */
public final class UpgradedDatabase implements AutoCloseable {

    private final DatabaseServer server = TestStack.obtain().postgis();
    private final String name;
    private final DatabaseServer database;

    /** @param service a word for the database's name, in small letters */
    public UpgradedDatabase(String service) {
        name = "t_" + service + "_upgrade_" + UUID.randomUUID().toString().substring(0, 8);
        database = server.createDatabase(name, "upgrade1234");
    }

    /** @param version the last migration to run, like {@code 1005}, or {@code latest} */
    public void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** Runs all that are missing, with the settings of the product. */
    public void migrateAs(Configuration product) {
        Flyway.configure()
                .configuration(product)
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
    }

    /** Runs statements, separated by semicolons. */
    public void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many rows there are in what stands after FROM: tables, joins, conditions. */
    public int count(String from) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() {
        server.dropDatabase(name);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
