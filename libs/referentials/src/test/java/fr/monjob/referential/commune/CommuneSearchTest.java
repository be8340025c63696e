package fr.monjob.referential.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and the commune that they mean, on the real table. */
class CommuneSearchTest {

    private final Communes communes = Communes.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bethune | 62119
                    BÉTHUNE | 62119
                    Hénin Beaumont | 62427
                    henin-beaumont | 62427
                    heninbeaumont | 62427
                    st omer | 62765
                    St-Omer | 62765
                    ste marie kerque | 62756
                    l isle adam | 95313
                    l’isle-adam | 95313
                    L'Haÿ | 94038
                    lens | 62498
                    le touquet | 62826
                    touquet | 62826
                    havre | 76351
                    rochelle | 17300
                    noyelles s/ lens | 62628
                    sailly sur la lys | 62736
                    fouquières lez béthune | 62350
                    plouezec | 22214
                    oeuf en ternois | 62633
                    paris 11e | 75056
                    lens cedex 9 | 62498
                    01004 | 01004
                    2A004 | 2A004
                    2a004 | 2A004
                    97600 | 97611
                    62300 lens | 62498
                    Lens (62300) | 62498
                    saint martin 62280 | 62758
                    """)
    void findsFirstWhatIsMeant(String typed, String code) {
        assertThat(communes.search(typed, 10)).first().extracting(Commune::code).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"bethuen, 62119", "calis, 62193", "henin baumont, 62427", "bruay la buisiere, 62178", "boulgone, 62160"
    })
    void forgivesASlip(String typed, String code) {
        assertThat(communes.search(typed, 10)).extracting(Commune::code).contains(code);
    }

    @Test
    void everyLetterOfANameLeadsNearerToIt() {
        for (int typed = 4; typed <= "hénin-beaumont".length(); typed++) {
            assertThat(communes.search("hénin-beaumont".substring(0, typed), 5))
                    .as("%d letters", typed)
                    .extracting(Commune::code)
                    .contains("62427");
        }
    }

    @Test
    void namesThatAreTypedExactlyComeBeforeMorePopulousOnesThatBeginSo() {
        List<Commune> found = communes.search("lens", 3);
        assertThat(found.get(0).name()).isEqualTo("Lens");
        List<Commune> beaumonts = communes.search("beaumont", 8);
        assertThat(beaumonts).extracting(Commune::name).containsOnly("Beaumont");
        assertThat(beaumonts).extracting(Commune::population).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void aWordInsideOfTheNameIsFoundAfterNamesThatBeginSo() {
        assertThat(communes.search("lens", 20)).extracting(Commune::name).contains("Loison-sous-Lens");
    }

    @Test
    void anUnfinishedWordIsNotTakenForAnAbbreviation() {
        assertThat(communes.search("ste", 5000)).extracting(Commune::name).contains("Stenay", "Sainte-Marie");
        assertThat(communes.search("sten", 1)).extracting(Commune::name).containsExactly("Stenay");
    }

    @Test
    void aPostalCodeGivesAllItsCommunesTheMostPopulousFirst() {
        List<Commune> found = communes.search("33360", 10);
        assertThat(found)
                .hasSize(6)
                .allSatisfy(commune -> assertThat(commune.postalCodes()).contains("33360"));
        assertThat(found).extracting(Commune::population).isSortedAccordingTo((a, b) -> b - a);
        assertThat(communes.search("6230", 10))
                .first()
                .extracting(Commune::name)
                .isEqualTo("Lens");
    }

    @Test
    void aCodeNarrowsAnAmbiguousName() {
        assertThat(communes.search("saint-martin 62", 100))
                .isNotEmpty()
                .allSatisfy(commune -> assertThat(commune.departement()).isEqualTo("62"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'",
                "--",
                "%",
                "6",
                "qqzzxx",
                "\u0000",
                "<script>alert(1)</script>",
                "日本",
                "\uD800",
                "99999",
                "(((("
            })
    void senselessInputFindsNothing(String typed) {
        assertThat(communes.search(typed, 10)).isEmpty();
    }

    @Test
    void nullAndEndlessInputFindNothing() {
        assertThat(communes.search(null, 10)).isEmpty();
        assertThat(communes.search("x".repeat(1_000_000), 10)).isEmpty();
    }

    @Test
    void givesNoMoreThanTheLimitAndNothingTwice() {
        assertThat(communes.search("saint", 7)).hasSize(7).doesNotHaveDuplicates();
        assertThat(communes.search("le", 5000)).doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> communes.search("lens", 0));
    }

    @Test
    void everyNameIsFoundHoweverItIsWritten() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Commune commune = communes.all().get(random.nextInt(communes.all().size()));
            String typed = rewritten(commune.name(), random);
            assertThat(communes.search(typed, 300))
                    .as("seed %d: %s typed as %s", seed, commune.name(), typed)
                    .contains(commune);
        }
    }

    private static String rewritten(String name, Random random) {
        String typed = random.nextBoolean() ? name.toUpperCase(Locale.FRENCH) : name.toLowerCase(Locale.FRENCH);
        if (random.nextBoolean()) {
            typed = typed.replaceAll("(?i)\\bsaint(e?)\\b", "st$1");
        }
        return switch (random.nextInt(4)) {
            case 0 -> typed.replace('-', ' ');
            case 1 -> typed.replace('\'', '’');
            case 2 -> typed.replaceAll("[éèêëÉÈÊË]", "e").replaceAll("[-']", " ");
            default -> " " + typed + " ";
        };
    }
}
