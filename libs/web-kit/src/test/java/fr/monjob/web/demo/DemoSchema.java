package fr.monjob.web.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The kit's own migration and one table of things; services run the migration by Flyway. */
@ApplicationScoped
public class DemoSchema {
    void create(@Observes StartupEvent started, ThingService things) throws IOException {
        try (InputStream migration = DemoSchema.class.getResourceAsStream("/db/migration/V0101__idempotency.sql")) {
            things.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
        things.execute(
                "CREATE TABLE thing (id uuid PRIMARY KEY, name text NOT NULL, version int NOT NULL DEFAULT 1,"
                        + " parent uuid REFERENCES thing, size int CHECK (size > 0), short varchar(3), twin int UNIQUE DEFERRABLE INITIALLY DEFERRED)");
        things.execute("INSERT INTO thing (id, name) VALUES ('00000000-0000-7000-8000-000000000001', 'first')");
    }
}
