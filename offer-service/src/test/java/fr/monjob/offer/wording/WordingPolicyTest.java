package fr.monjob.offer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingPolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nous recherchons une jeune femme pour l'accueil.|age|jeune femme",
                "Vous avez moins de 30 ans et vous aimez l'équipe.|age|Vous avez moins de 30 ans",
                "Jeune maçon pour nos chantiers.|age|Jeune maçon",
                "Boulangerie cherche jeune vendeuse dynamique.|age|jeune vendeuse",
                "Homme uniquement, port de charges.|sexe|Homme uniquement",
                "On cherche un homme pour le chantier|sexe|cherche un homme",
                "De nationalité française, vous parlez bien.|nation|De nationalité française",
                "Langue maternelle française exigée|langue|Langue maternelle",
                "Personne célibataire et sans enfant|famille|Personne célibataire",
                "Vous êtes en bonne santé|sante|en bonne santé",
                "Pas de handicap svp|handicap|Pas de handicap",
                "PHYSIQUE AGRÉABLE demandé|apparence|PHYSIQUE AGRÉABLE",
                "Femmes voilées : pas de voile au travail|religion|pas de voile",
                "RSA s'abstenir|precarite|RSA s'abstenir",
                "Âgé·e·s de 20 à 30 ans|age|Âgé·e·s de 20 à 30 ans",
                "Marié(e) de préférence|famille|Marié(e) de préférence",
                "De bonnes mœurs|moeurs|De bonnes mœurs",
                "Bénéficiaires du RSA s’abstenir|precarite|Bénéficiaires du RSA s’abstenir",
            })
    void namesTheTraitAndTheWordsAsWritten(String text, String trait, String words) {
        assertThat(WordingPolicy.listFaults(text)).contains(new ProtectedWording(trait, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maçon H/F, 2 ans d'expérience, permis B.",
                "Vous accompagnez des personnes âgées et des enfants à domicile.",
                "Femme de ménage / homme d'entretien (H/F) : poste ouvert à tous.",
                "Une équipe jeune et dynamique, poste ouvert aux seniors.",
                "Contrat pour les bénéficiaires du RSA dans une structure d'insertion.",
                "Plus de 10 ans d'expérience seraient un plus.",
                "Port de charges de moins de 25 kg, station debout.",
                "Entre 24 et 30 heures par semaine, le matin.",
                "Poste accessible aux personnes en situation de handicap.",
                "Garde d'enfants de moins de 3 ans.",
                "Jeune entreprise du bâtiment, nous cherchons un maçon H/F.",
                "Auxiliaire de puériculture, aide aux jeunes enfants.",
                "Accueil de jeunes en service civique, agent d'accueil H/F.",
                "Vous encadrez de jeunes maçons.",
                "",
            })
    void leavesHonestOffersAlone(String text) {
        assertThat(WordingPolicy.listFaults(text)).isEmpty();
    }

    @Test
    void knowsEveryTraitOfTheArticle() {
        assertThat(WordingPolicy.listTraits())
                .containsExactlyInAnyOrder(
                        "origine",
                        "sexe",
                        "moeurs",
                        "orientation",
                        "genre",
                        "age",
                        "famille",
                        "grossesse",
                        "genetique",
                        "precarite",
                        "ethnie",
                        "nation",
                        "race",
                        "opinions",
                        "syndicat",
                        "mutualisme",
                        "mandat",
                        "religion",
                        "apparence",
                        "nom",
                        "residence",
                        "banque",
                        "sante",
                        "autonomie",
                        "handicap",
                        "langue",
                        "alerte");
    }

    @Test
    void whatLiftsAFaultStandsInTheSameSentence() {
        assertThat(WordingPolicy.listFaults("Service civique, de 18 à 25 ans.")).isEmpty();
        assertThat(WordingPolicy.listFaults("Nous avons eu un service civique. Vendeur, de 18 à 25 ans."))
                .extracting(ProtectedWording::trait)
                .containsExactly("age");
    }

    @Test
    void readsTheLongestOfferWithoutGettingLost() {
        for (String text : new String[] {
            "vous êtes ".repeat(500),
            "ne pas ".repeat(700),
            "é(e)".repeat(1200),
            "1 ".repeat(2500),
            "de jeune ".repeat(550)
        }) {
            assertThat(WordingPolicy.listFaults(text)).isEmpty();
        }
    }

    @Test
    void saysEachFaultOnce() {
        assertThat(WordingPolicy.listFaults("Jeune femme. Jeune femme.")).hasSize(1);
    }
}
