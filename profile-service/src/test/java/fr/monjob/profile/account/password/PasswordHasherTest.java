package fr.monjob.profile.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private static final String PASSWORD = "une phrase assez longue";

    @Test
    void writesAPhcStringWithTheParametersOfThePromise() {
        String phc = PasswordHasher.hash(PASSWORD);

        assertThat(phc).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Base64.getDecoder().decode(phc.split("\\$")[4])).hasSize(16);
        assertThat(Base64.getDecoder().decode(phc.split("\\$")[5])).hasSize(32);
        assertThat(PasswordHasher.hash(PASSWORD)).as("another salt").isNotEqualTo(phc);
    }

    @Test
    void knowsThePasswordAgainAndNoOther() {
        String phc = PasswordHasher.hash(PASSWORD);

        assertThat(PasswordHasher.matches(PASSWORD, phc)).isTrue();
        assertThat(PasswordHasher.matches(PASSWORD + " ", phc)).isFalse();
        assertThat(PasswordHasher.matches("", phc)).isFalse();
    }

    @Test
    void agreesWithTheReferenceImplementation() {
        // From the C library's own test; RFC 9106 only has a vector with a secret and associated data.
        String phc = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(PasswordHasher.matches("password", phc)).isTrue();
        assertThat(PasswordHasher.matches("passwore", phc)).isFalse();
    }

    @Test
    void readsEveryByteOfALongPassword() {
        String seventyTwo = "x".repeat(72);
        String phc = PasswordHasher.hash(seventyTwo + "a");

        assertThat(PasswordHasher.matches(seventyTwo + "b", phc)).isFalse();
    }

    @Test
    void theSameLettersFromAnotherKeyboardAreTheSamePassword() {
        String phc = PasswordHasher.hash("un été à Étaples");

        assertThat(PasswordHasher.matches("un e\u0301te\u0301 a\u0300 E\u0301taples", phc))
                .isTrue();
    }

    @Test
    void refusesAnythingThatIsNotItsOwnKindOfHash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordHasher.matches(PASSWORD, "$2a$10$abcdefghijklmnopqrstuv"));
    }
}
