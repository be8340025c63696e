package fr.monjob.profile.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCodeTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Test
    void aCodeIsReadAsItWasPrinted() {
        WrittenCode code = WrittenCode.next();
        assertThat(code.toString()).matches("[2-9A-HJKMNP-Z]{5}(-[2-9A-HJKMNP-Z]{5}){2}");
        assertThat(WrittenCode.parse(code.toString())).contains(code);
    }

    @Test
    void aCodeIsReadInAnySpelling() {
        WrittenCode code = WrittenCode.next();
        String typed = "  " + code.toString().toLowerCase(java.util.Locale.ROOT).replace('-', ' ') + "\n";
        assertThat(WrittenCode.parse(typed)).contains(code);
        assertThat(WrittenCode.parse(code.characters())).contains(code);
        assertThat(WrittenCode.parse(code.toString().replace("-", "–"))).contains(code);
    }

    @Test
    void everyWrongCharacterIsFound() {
        String right = WrittenCode.next().characters();
        for (int place = 0; place < right.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String typed = right.substring(0, place) + other + right.substring(place + 1);
                assertThat(WrittenCode.parse(typed).isPresent())
                        .as("%s instead of %s", typed, right)
                        .isEqualTo(typed.equals(right));
            }
        }
    }

    @Test
    void twoCharactersThatChangedPlacesAreFound() {
        for (int round = 0; round < 100; round++) {
            String right = WrittenCode.next().characters();
            for (int place = 1; place < right.length(); place++) {
                String typed = right.substring(0, place - 1)
                        + right.charAt(place)
                        + right.charAt(place - 1)
                        + right.substring(place + 1);
                assertThat(WrittenCode.parse(typed).isPresent())
                        .as("%s instead of %s", typed, right)
                        .isEqualTo(typed.equals(right));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "AAAAA-AAAAA-AAAA",
                "00000-00000-00000",
                "IIIII-LLLLL-OOOOO",
                "é",
                "AAAAA AAAAA AAAAA AAAAA"
            })
    void whatIsNoCodeIsNotRead(String typed) {
        assertThat(WrittenCode.parse(typed)).isEmpty();
    }

    @Test
    void noTwoCodesAreAlike() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(WrittenCode.next().characters())).isTrue();
        }
    }
}
