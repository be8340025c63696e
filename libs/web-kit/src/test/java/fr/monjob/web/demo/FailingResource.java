package fr.monjob.web.demo;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.hibernate.StaleStateException;

/** Fails in the way that the path names. */
@Path("/failing")
@PermitAll
public class FailingResource {
    private static final String FIRST = "'00000000-0000-7000-8000-000000000001'";

    private final ThingService things;

    @Inject
    FailingResource(ThingService things) {
        this.things = things;
    }

    @GET
    @Path("/{how}")
    public String fail(@PathParam("how") String how) throws SQLException {
        switch (how) {
            case "unique" -> things.fail("INSERT INTO thing (id, name) VALUES (" + FIRST + ", 'twice')");
            case "foreign" ->
                things.fail("INSERT INTO thing (id, name, parent) VALUES (gen_random_uuid(), 'x', gen_random_uuid())");
            case "check" -> things.fail("INSERT INTO thing (id, name, size) VALUES (gen_random_uuid(), 'x', -1)");
            case "null" -> things.fail("INSERT INTO thing (id) VALUES (gen_random_uuid())");
            case "too-long" ->
                things.fail("INSERT INTO thing (id, name, short) VALUES (gen_random_uuid(), 'x', 'abcd')");
            case "timeout" -> things.fail("SET LOCAL statement_timeout = 50; SELECT pg_sleep(5)");
            case "killed" -> things.fail("SELECT pg_terminate_backend(pg_backend_pid())");
            case "disk-full" -> things.fail("DO $$ BEGIN RAISE disk_full; END $$");
            case "deferred" ->
                things.fail("INSERT INTO thing (id, name, twin) SELECT gen_random_uuid(), 'x', 1"
                        + " FROM generate_series(1, 2)");
            case "stale" -> throw new IllegalStateException(new StaleStateException());
            case "commit" -> things.createAndLoseTheCommit("lost commit");
            case "syntax" -> things.fail("SELEC 1");
            case "pool" -> throw new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));
            case "bug" -> throw new IllegalStateException("fr.monjob.secret.Thing\nFORGED LINE");
            case "wrapped" ->
                throw new IllegalStateException(new ProblemException(ProblemCode.OFFER_NOT_PUBLISHED, "Non.", "No."));
            case "rule" ->
                throw new ProblemException(ProblemCode.DISCRIMINATORY_WORDING, "Mots interdits.", "Forbidden words.")
                        .with("words", List.of("jeune"));
            case "limit" ->
                throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS).withRetryAfter(Duration.ofMillis(1500));
            case "downstream" -> throw new ProcessingException(new ConnectException("refused"));
            case "status" -> throw new WebApplicationException(409);
            case "french" -> throw new ProblemException(ProblemCode.CV_REJECTED, "Le fichier est vide.");
            default -> throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return how;
    }
}
