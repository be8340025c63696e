package fr.monjob.profile.cv.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateTextMaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 85 05 78 006 084 91",
                "285057800608436",
                "2 99 12 2A 123 456 78",
                "FR76 3000 6000 0112 3456 7890 189",
                "n° allocataire : 1234567 A",
                "marie.boulanger@exemple.invalid",
                "06 00 00 00 01",
                "06.00.00.00.01",
                "+33 6 00 00 00 01",
                "0600000001",
                "https://www.exemple.invalid/boulanger",
                "12 rue du Boulanger",
                "3 bis, avenue des Maçons",
                "Rue de la Boucherie",
                "Résidence Les Jardiniers",
                "62300 Lens",
                "né le 12/04/1986 à Lens",
                "Date de naissance : 4 mai 1990",
                "45 ans",
                "célibataire",
                "mariée, 3 enfants",
                "mère de 3 enfants",
                "mère de famille",
                "mère au foyer",
                "2 enfants à charge",
                "élever mes 3 enfants",
                "situation familiale : mariée, 2 enfants",
                "nationalité française",
                "titre de séjour valable",
                "RQTH",
                "reconnaissance de la qualité de travailleur handicapé",
                "bénéficiaire du RSA",
                "congé parental",
                "enceinte",
                "mal de dos",
                "diabétique",
                "musulmane",
                "délégué syndical CGT",
            })
    void blanksWhatIdentifiesOrIsProtected(String secret) {
        String masked = PrivateTextMask.blank("début\n" + secret + "\nfin");
        assertThat(masked).hasSize(secret.length() + 10).startsWith("début\n").endsWith("\nfin");
        assertThat(masked.substring(6, masked.length() - 4).replace(String.valueOf(PrivateTextMask.BLANK), ""))
                .doesNotContain(
                        "amill", "oulang", "açon", "oucher", "ardini", "Lens", "1986", "franç", "handic", "syndi",
                        "enfants")
                .hasSizeLessThan(12);
    }

    /** Each word of a trait's list and each way to write it: a text without such a word is not looked through for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divorcé",
                "pacsée",
                "veuve",
                "en concubinage",
                "VIE MARITALE",
                "mère de deux enfants",
                "maman de 2 enfants",
                "papa de 2 enfants",
                "parent isolé",
                "homme seul",
                "papa solo",
                "mon mari travaille à Lens",
                "ma femme est malade",
                "ma sœur est infirmière",
                "mon frère était là",
                "mon oncle travaillait là",
                "ma tante est là",
                "mes parents sont âgés",
                "mon compagnon est là",
                "mon conjoint travaille",
                "fils d'agriculteur",
                "mes deux gamins",
                "nos gosses",
                "mes jumeaux",
                "mes neveux",
                "ma nièce",
                "mon bébé",
                "deux enfants scolarisés",
                "RÉFUGIÉE",
                "demandeur d'asile",
                "carte de séjour",
                "AAH",
                "invalidité",
                "handicapée à 80 %",
                "mal au dos",
                "problèmes de santé",
                "hernie",
                "lombalgie",
                "Épilepsie",
                "dépression",
                "cancer",
                "burn-out",
                "addiction",
                "sevrage",
                "cure de désintoxication",
                "alcoolisme",
                "grossesse",
                "arrêt maladie",
                "congé de maternité",
                "catholique",
                "Chrétienne",
                "juive",
                "protestante",
                "témoin de Jéhovah",
                "syndicaliste",
                "syndiqué",
                "diabète",
                "demandeuse d'asile",
                "incarcération",
                "CFDT",
                "homosexuel",
                "lesbienne",
                "gay",
                "transgenre",
                "gens du voyage",
                "incarcéré",
                "ex-détenu",
                "www.exemple.invalid",
                "numéro d'allocataire 12"
            })
    void noTraitIsOverlooked(String trait) {
        assertThat(PrivateTextMask.blank("début\n" + trait + "\nfin")).contains(String.valueOf(PrivateTextMask.BLANK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 ans d'expérience en gros œuvre",
                "garde de 3 enfants de 0 à 3 ans",
                "accueil des enfants et des familles",
                "accompagnement de personnes handicapées",
                "CACES R489 catégories 1, 3 et 5",
                "2015 - 2022 : Maçon",
                "mise en place de la salle",
                "nettoyage des rues",
                "cours de cuisine",
                "place de marché",
                "SSIAP 1 (2016, recyclage 2022)"
            })
    void leavesWhatIsWork(String text) {
        assertThat(PrivateTextMask.blank(text)).isEqualTo(text);
    }
}
