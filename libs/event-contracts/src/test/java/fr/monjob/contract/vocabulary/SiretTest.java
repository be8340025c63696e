package fr.monjob.contract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", " 732\u00a0829\u202f320\t00074 "})
    void acceptsWhatPassesLuhnHoweverItIsSpaced(String typed) {
        assertThat(Siret.parse(typed)).contains(new Siret("73282932000074"));
        assertThat(Siret.parse(typed).orElseThrow().siren()).isEqualTo("732829320");
    }

    @Test
    void acceptsAnEstablishmentOfLaPosteByItsOwnRule() {
        assertThat(Siret.parse("35600000049837")).isPresent();
        assertThat(Siret.parse("35600000000048"))
                .as("La Poste's head office, by Luhn")
                .isPresent();
        assertThat(Siret.parse("35600000049838")).as("neither rule").isEmpty();
    }

    @Test
    void refusesTheRuleOfLaPosteToEverybodyElse() {
        assertThat(Siret.parse("35600010049836")).as("digits add up to 45").isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "12345678901234",
                "73282932000075",
                "7328293200007",
                "732829320000740",
                "00000000000000",
                "73282932O00074",
                "٧٣٢٨٢٩٣٢٠٠٠٠٧٤",
                "FR73282932000074"
            })
    void refusesWhatIsNotASiret(String typed) {
        assertThat(Siret.parse(typed)).isEmpty();
    }

    @Test
    void cannotBeMadeFromAWrongNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("12345678901234"));
    }
}
