package fr.monjob.testkit.database;

import fr.monjob.stack.DatabaseServer;
import java.util.Map;

/** What a service is told to use a database of a test's own. */
public final class DataSourceSettings {

    private DataSourceSettings() {}

    /** By the names of Quarkus. */
    public static Map<String, String> of(DatabaseServer database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }
}
