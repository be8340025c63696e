package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many who log in at once cost the others little: passwords are hashed two at a time, and who finds no place is told so. */
@ExtendWith(Product.class)
class LoginFloodIT {

    private static final int CALLERS = 64;
    private static final int LOGINS = 500;
    private static final int LOOKS = 201;
    /** A ratio of medians on a machine whose cores are all at work; hashed without a gate, each look waits for them all. */
    private static final int MOST_TIMES_SLOWER = 20;

    @Test
    void T11_whoReadsMeanwhileIsAnswered() {
        Caller person = Caller.register("BENEFICIARY", "");
        looks(person);
        long alone = looks(person);
        AtomicInteger turnedAway = new AtomicInteger();
        Load logins = new Load(CALLERS, () -> logIn(turnedAway));
        long meanwhile = looks(person);
        logins.await(LOGINS);
        List<String> failures = logins.end();
        assertThat(failures).isEmpty();
        assertThat(turnedAway).as("log-ins that found no place").hasPositiveValue();
        assertThat(meanwhile).isLessThan(MOST_TIMES_SLOWER * alone);
        System.out.printf(
                "a look took %d µs alone, %d µs while people logged in (p50)%n", alone / 1000, meanwhile / 1000);
    }

    private static Optional<String> logIn(AtomicInteger turnedAway) {
        var answer = Caller.nobody()
                .request()
                .body("{\"identifier\":\"nobody-%d@example.org\",\"password\":\"une phrase quelconque\"}"
                        .formatted(System.nanoTime()))
                .post("/auth/login");
        int status = answer.statusCode();
        if (status == 503 || status == 429) {
            turnedAway.incrementAndGet();
        }
        return status == 401 || status == 429 || status == 503
                ? Optional.empty()
                : Optional.of(status + " " + answer.asString());
    }

    /** The median in nanoseconds. */
    private static long looks(Caller person) {
        long[] nanos = new long[LOOKS];
        for (int look = 0; look < LOOKS; look++) {
            long begin = System.nanoTime();
            assertThat(person.request().get("/offers?limit=1").statusCode()).isEqualTo(200);
            nanos[look] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[LOOKS / 2];
    }
}
