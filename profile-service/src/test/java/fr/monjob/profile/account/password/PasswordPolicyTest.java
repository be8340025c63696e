package fr.monjob.profile.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> KNOWN = List.of("jeanne.petit@example.org", "jeanne.petit", "Jeanne", "Petit");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le train part de Lens",
                "aaaabbbbccccdd-z7",
                "ma recette du maroilles",
                "correct horse battery stapler",
                "🚲🚲🌧️☕🚲🌧️🧱🧱🥖🥖🌻🌻🌧️",
                "91827364554637281999",
                "Jeanne aime les carbonades",
                "p\u00e9ch\u00e9 v\u00e9niel"
            })
    void acceptsWhatIsLongAndNotCommon(String password) {
        assertThat(PasswordPolicy.findWeakness(password, KNOWN)).isEmpty();
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(weakness("é".repeat(11))).isEqualTo(PasswordWeakness.TOO_SHORT);
        assertThat(weakness("🚲".repeat(11))).isEqualTo(PasswordWeakness.TOO_SHORT);
        assertThat(PasswordPolicy.findWeakness("héèàç€🚲w".repeat(16), KNOWN)).isEmpty();
        assertThat(weakness("héèàç€🚲w".repeat(16) + "x")).isEqualTo(PasswordWeakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"une phrase\u0000assez longue", "une phrase\ud800assez longue"})
    void refusesWhatCannotBeKeptAsItIs(String password) {
        assertThat(weakness(password)).isEqualTo(PasswordWeakness.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse2024",
                "Mot de passe 123 !",
                "MOTDEPASSE!!!!!!",
                "password1234",
                "P@ssword1234",
                "azertyuiop12",
                "azertyuiopqsdf",
                "1qaz2wsx3edc4rfv",
                "123456789012",
                "14/07/1989 14/07/1989",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabca",
                "soleilsoleil",
                "marseille13013",
                "Élisabeth 1952",
                "adminadminadmin",
                "iloveyou1234"
            })
    void refusesWhatGuessersTryFirst(String password) {
        assertThat(weakness(password)).isEqualTo(PasswordWeakness.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeanne.petit@example.org",
                "Jeanne.Petit.1990",
                "PetitJeanne!62000",
                "monjob-monjob-1",
                "MonJob2026!!",
                "jeannePassword2024"
            })
    void refusesWhatEverybodyKnowsAboutTheAccount(String password) {
        assertThat(weakness(password)).isEqualTo(PasswordWeakness.PERSONAL);
    }

    @Test
    void shipsAtLeastThreeThousandCommonPasswords() {
        assertThat(CommonPasswords.size()).isGreaterThanOrEqualTo(3_000);
    }

    private static PasswordWeakness weakness(String password) {
        return PasswordPolicy.findWeakness(password, KNOWN).orElse(null);
    }
}
