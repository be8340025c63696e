package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many who log in at once cost the others little: passwords are hashed two at a time, and who finds no place is told so. */
@ExtendWith(Product.class)
class LoginFloodIT {

    private static final int CALLERS = 64;
    private static final int LOGINS = 500;
    private static final int LOOKS = 201;

    @Test
    void T11_whoReadsMeanwhileIsAnswered() {
        Caller person = Caller.register("BENEFICIARY", "");
        looks(person);
        Looks alone = looks(person);
        Load logins = new Load(CALLERS, LoginFloodIT::logIn);
        Looks meanwhile = looks(person);
        logins.await(LOGINS);
        List<String> failures = logins.end();
        assertThat(failures).isEmpty();
        System.out.println("A look takes " + alone + ", while people log in " + meanwhile);
    }

    private static Optional<String> logIn() {
        var answer = Caller.nobody()
                .request()
                .body("{\"identifier\":\"nobody-%d@example.org\",\"password\":\"une phrase quelconque\"}"
                        .formatted(System.nanoTime()))
                .post("/auth/login");
        int status = answer.statusCode();
        return status == 401 || status == 429 || status == 503
                ? Optional.empty()
                : Optional.of(status + " " + answer.asString());
    }

    private static Looks looks(Caller person) {
        return Looks.take(
                LOOKS,
                () -> assertThat(person.request().get("/offers?limit=1").statusCode())
                        .isEqualTo(200));
    }
}
