package fr.monjob.profile.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Test
    void aCodeIsReadAsItWasPrinted() {
        InvitationCode code = InvitationCode.next();
        assertThat(code.toString()).matches("[2-9A-HJKMNP-Z]{5}(-[2-9A-HJKMNP-Z]{5}){2}");
        assertThat(InvitationCode.parse(code.toString())).contains(code);
    }

    @Test
    void aCodeIsReadInAnySpelling() {
        InvitationCode code = InvitationCode.next();
        String typed = "  " + code.toString().toLowerCase(java.util.Locale.ROOT).replace('-', ' ') + "\n";
        assertThat(InvitationCode.parse(typed)).contains(code);
        assertThat(InvitationCode.parse(code.characters())).contains(code);
        assertThat(InvitationCode.parse(code.toString().replace("-", "–"))).contains(code);
    }

    @Test
    void everyWrongCharacterIsFound() {
        String right = InvitationCode.next().characters();
        for (int place = 0; place < right.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String typed = right.substring(0, place) + other + right.substring(place + 1);
                assertThat(InvitationCode.parse(typed).isPresent())
                        .as("%s instead of %s", typed, right)
                        .isEqualTo(typed.equals(right));
            }
        }
    }

    @Test
    void twoCharactersThatChangedPlacesAreFound() {
        for (int round = 0; round < 100; round++) {
            String right = InvitationCode.next().characters();
            for (int place = 1; place < right.length(); place++) {
                String typed = right.substring(0, place - 1)
                        + right.charAt(place)
                        + right.charAt(place - 1)
                        + right.substring(place + 1);
                assertThat(InvitationCode.parse(typed).isPresent())
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
        assertThat(InvitationCode.parse(typed)).isEmpty();
    }

    @Test
    void noTwoCodesAreAlike() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(InvitationCode.next().characters())).isTrue();
        }
    }

    @Test
    void aGivenIdentifierIsEasyToCopy() {
        assertThat(GivenIdentifier.next("Marie-Thérèse")).matches("mariethere[a-z]*-[2-9a-hjkmnp-z]{4}");
        assertThat(GivenIdentifier.next("Zoé")).matches("zoe-[2-9a-hjkmnp-z]{4}");
        assertThat(GivenIdentifier.next("Нора")).startsWith("compte-");
        assertThat(GivenIdentifier.next(null)).startsWith("compte-");
    }
}
