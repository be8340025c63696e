package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The key that signs tokens is followed by the next one while people go on: a month of it, in three minutes. */
@ExtendWith(Product.class)
class KeyChangeIT {

    /** What each of the five services answers a person. */
    private static final List<String> PATHS =
            List.of("/profiles/me", "/applications/me", "/profiles/me/matches", "/notifications", "/activity/me");

    private static final int CALLERS = 4;

    /** Keys are looked after once a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Town aurillac = new Town("15014");
    private final List<Caller> people = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void F30_noTokenLosesItsValueWhileKeysChange() throws SQLException {
        Caller before = join("Sabine");
        Load load = new Load(CALLERS, this::ask);

        String first = kid("CURRENT");
        change("SET signing_since = signing_since - INTERVAL '29 days 1 hour' WHERE state = 'CURRENT'");
        await().atMost(PATIENCE).until(() -> kid("NEXT") != null);
        join("Fanny");
        change(
                "SET signing_since = signing_since - INTERVAL '1 day', announced_at = announced_at - INTERVAL '25 hours'");
        await().atMost(PATIENCE).until(() -> !first.equals(kid("CURRENT")));
        Caller after = join("Odile");

        load.await(CALLERS * PATHS.size() * people.size());
        assertThat(load.end()).isEmpty();
        assertThat(header(before)).contains(first);
        assertThat(header(after)).contains(kid("CURRENT"));
    }

    /** One more whom the callers play, as soon as all services know them. */
    private Caller join(String name) {
        Caller person = aurillac.person(name);
        PATHS.forEach(path ->
                await().atMost(Caller.PATIENCE).until(() -> person.get(path).statusCode() == 200));
        people.add(person);
        return person;
    }

    private Optional<String> ask() {
        int call = calls.getAndIncrement();
        Caller person = people.get(call / PATHS.size() % people.size());
        String path = PATHS.get(call % PATHS.size());
        Response answer = person.request().get(path);
        return answer.statusCode() == 200
                ? Optional.empty()
                : Optional.of(path + " " + header(person) + " " + answer.statusCode() + " " + answer.asString());
    }

    private static String header(Caller person) {
        String header = person.token().substring(0, person.token().indexOf('.'));
        return new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
    }

    /** The key in that state; null when there is none. */
    private static String kid(String state) throws SQLException {
        try (Connection connection = Databases.connect("profile");
                Statement statement = connection.createStatement();
                ResultSet key = statement.executeQuery("SELECT kid FROM signing_key WHERE state = '" + state + "'")) {
            return key.next() ? key.getString(1) : null;
        }
    }

    private static void change(String times) throws SQLException {
        try (Connection connection = Databases.connect("profile");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE signing_key " + times);
        }
    }
}
