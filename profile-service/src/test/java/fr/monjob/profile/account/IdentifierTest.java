package fr.monjob.profile.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.profile.account.Identifier.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06/12/34/56/78",
                " 06\u00a012\u202f34 56 78 ",
                "+33612345678",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "0033 6 12 34 56 78",
                "00330612345678",
                "(06) 12 34 56 78"
            })
    void oneFrenchNumberHasOneSpelling(String typed) {
        assertThat(Identifier.parse(typed)).contains(new Identifier(Kind.PHONE, "+33612345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "03 21 21 62 62, +33321216262",
        "07 55 12 34 56, +33755123456",
        "09 70 12 34 56, +33970123456",
        "0692 12 34 56, +262692123456",
        "0262 12 34 56, +262262123456",
        "0639 12 34 56, +262639123456",
        "0690 12 34 56, +590690123456",
        "0694 12 34 56, +594694123456",
        "0696 12 34 56, +596696123456",
        "+262 692 12 34 56, +262692123456"
    })
    void overseasNumbersHaveTheirOwnCountryCode(String typed, String kept) {
        assertThat(Identifier.parse(typed)).map(Identifier::value).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Jeanne.Petit@Example.ORG, jeanne.petit@example.org",
        "' a+b@mail.example.fr ', a+b@mail.example.fr",
        "x_y-z@xn--bthune-bva.fr, x_y-z@xn--bthune-bva.fr"
    })
    void anAddressIsKeptInLowerCase(String typed, String kept) {
        assertThat(Identifier.parse(typed)).contains(new Identifier(Kind.EMAIL, kept));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "061234567",
                "06123456789",
                "0012345678",
                "0812345678",
                "+44 7700 900123",
                "+3361234567",
                "06 12 34 56 7O",
                "٠٦١٢٣٤٥٦٧٨",
                "jeanne",
                "jeanne@",
                "@example.org",
                "jeanne@localhost",
                "jeanne@@example.org",
                "jeanne..petit@example.org",
                ".jeanne@example.org",
                "jeanne@example..org",
                "jeanne@-example.org",
                "jeanne@example.org\u0000",
                "jeanne@example.org\r\nBcc: x@y.fr",
                "je anne@example.org",
                "jeanne@exämple.org",
                "\"jeanne\"@example.org"
            })
    void refusesWhatIsNeither(String typed) {
        assertThat(Identifier.parse(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Identifier.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(Identifier.parse("a@" + "b".repeat(60).concat(".").repeat(4) + "example.org"))
                .isEmpty();
        assertThat(Identifier.parse("0".repeat(1_000_000))).isEmpty();
    }
}
