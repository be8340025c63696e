package fr.monjob.profile.cv.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.referential.rome.RomeCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real CVs got wrong, one fault at a time. */
class CvTrapTest {

    private static final CvSuggester SUGGESTER = new CvSuggester(RomeCatalogue.load());

    @Test
    void anInitialAtTheEndOfALineHidesNothing() {
        assertThat(jobs("Farid M.\nConducteur de car et de bus")).startsWith("N4103");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expérience\n2014-2022 : Cabinet d'assurance Masson",
                "Expérience\n2014-2022 : Masson SARL",
                "Expérience\n2014-2022 : Garage du Centre Berger",
                "Expérience\n2014-2022 : bureau, chez Boulanger",
                "Expérience\n2014-2022 : bureau, avec Mme Boulanger",
                "Expérience\n2014-2022 : bureau, avec BERGER Martine",
                "Expérience\n2014-2022 : bureau\nP. Boulanger",
                "Référence : Paul Masson, chef de chantier",
                "Expérience\n2014-2022 : stage\nTuteur : M. Berger, chef de chantier",
                "mon père est maçon"
            })
    void otherPeoplesNamesAndTradesAreNoJob(String text) {
        assertThat(jobs(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Boulogne sur mer", "boulogne sur mer", "Le Touquet", "Berck", "Étaples", "BOULOGNE SUR MER"})
    void aTownIsNoMisspeltTrade(String town) {
        CvSuggestions suggestions = SUGGESTER.suggest("Marin pêcheur\n" + town + "\n2019 : chalutier");
        assertThat(suggestions.skills()).extracting(SuggestedSkill::code).containsExactly("MJ0929");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je garde mes 2 enfants le soir",
                "garde de mes enfants",
                "2015-2020 : pause pour élever mes 3 enfants",
                "mère de famille",
                "CACES 3 périmé",
                "BAFA raté",
                "Attestation fluides frigorigènes : inscrit, pas commencé",
                "je ne peux plus porter de charges lourdes",
                "j'aimerais apprendre la soudure TIG",
                "zone sans parking, opération du dos, coffres et entrées, code obtenu, conduite en cours"
            })
    void lifeWishesAndFailuresAreNoSkills(String text) {
        assertThat(skills("Expérience\n2019 : employé\n" + text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    je cherche du ménage, j'ai déjà fait du repassage          | MJ0429
                    chaudières : pose, mise en service et entretien            | MJ0317
                    corbeilles du centre-ville à vider                         | MJ0406
                    niveau laser et lunette de chantier                        | MJ0119
                    lavage, repassage et pliage du linge                       | MJ0428
                    vérification des soudures                                  | MJ1308
                    je nettoie les vitres                                      | MJ0408
                    jencaisse les clients                                      | MJ1504
                    ponssage des murs                                          | MJ0202
                    montage d'echaffaudage                                     | MJ0108
                    je ne crains pas le travail en hauteur                     | MJ0110
                    """)
    void readsHowPeopleWrite(String text, String code) {
        assertThat(skills("Expérience\n2019 : " + text)).contains(code);
    }

    @Test
    void readsASecondColumnWithIndentedLines() {
        String text = """
                Luc EXEMPLE                EXPÉRIENCES
                Béthune                    (Pas-de-Calais)
                                           2021 - 2024   Livreur
                PERMIS                                   tournée de 90 adresses, chargement
                B depuis 2014                            le matin, camion avec hayon
                C : pas obtenu             2019 - 2020   Magasinier
                                                         inventaires et picking
                QUALITÉS                   2018          Saisonnier
                ponctuel                                 port de charges
                """;
        assertThat(skills(text)).contains("MJ1105", "MJ1004", "MJ1007", "MJ1017", "MJ2101");
    }

    @Test
    void aLongTextIsReadFast() {
        String text = "Pose de carrelage, faïence ; netoyage des bureaux, jencaisse à Boulogne. ".repeat(540);
        SUGGESTER.suggest(text);
        long start = System.nanoTime();
        SUGGESTER.suggest(text);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_000);
    }

    private static List<String> skills(String text) {
        return SUGGESTER.suggest(text).skills().stream()
                .map(SuggestedSkill::code)
                .toList();
    }

    private static List<String> jobs(String text) {
        return SUGGESTER.suggest(text).jobs().stream()
                .map(SuggestedJob::romeCode)
                .toList();
    }
}
