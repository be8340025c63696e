package fr.monjob.profile.cv.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.referential.rome.RomeCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jobs that a CV names decide what its words mean. */
class NamedTradesTest {

    private static final CvSuggester SUGGESTER = new CvSuggester(RomeCatalogue.load());

    @ParameterizedTest
    @CsvSource({
        "Soudeur, pliage, MJ0430",
        "Livreur, branchement de la machine à laver, MJ1208",
        "Secrétaire comptable, saisie des ventes, MJ1503",
        "Mécanicien automobile, clim, MJ0321",
        "Plombier en Artois, Artois Confort, MJ0220"
    })
    void aWordOfAnotherTradeSaysNothing(String job, String text, String code) {
        assertThat(skills(job + "\nExpérience\n2019 : " + job + "\n" + text)).doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Lingère, pliage, MJ0430",
        "Peintre en bâtiment, faïence, MJ0212",
        "Peintre en bâtiment, conduite du tracteur, MJ0916",
        "Livreur, remontage des meubles, MJ0227"
    })
    void ofAnOwnOrNeighbouringTradeOrInFullItDoes(String job, String text, String code) {
        assertThat(skills(job + "\nExpérience\n2019 : " + job + "\n" + text)).contains(code);
    }

    @Test
    void withoutAnyNamedJobAllWordsCount() {
        assertThat(skills("Expérience\n2019 : repassage")).contains("MJ0429");
    }

    private static List<String> skills(String text) {
        return SUGGESTER.suggest(text).skills().stream()
                .map(SuggestedSkill::code)
                .toList();
    }
}
