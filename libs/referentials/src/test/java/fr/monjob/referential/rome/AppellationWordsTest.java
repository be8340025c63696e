package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppellationWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Débardeur / Débardeuse, '[[debardeur, debardeuse]]'",
        "Débardeur forestier / Débardeuse forestière, '[[debardeur, debardeuse], [forestier, forestiere]]'",
        "Homme / Femme de pied, '[[homme, femme], [pied]]'",
        "Conducteur / Conductrice d'engins, '[[conducteur, conductrice], [engins]]'",
        "Charbonnier, '[[charbonnier]]'"
    })
    void bothGendersShareAPlace(String title, String places) {
        assertThat(AppellationWords.places(title)).hasToString(places);
    }
}
