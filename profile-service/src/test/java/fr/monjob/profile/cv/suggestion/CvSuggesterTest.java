package fr.monjob.profile.cv.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.referential.rome.RomeCatalogue;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One trap of a CV at a time. */
class CvSuggesterTest {

    private static final String LAYING_TILES = "MJ0212";
    private static final CvSuggester SUGGESTER = new CvSuggester(RomeCatalogue.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pose de carrelage",
                "POSE DE CARRELAGE",
                "j'ai posé du carrelage",
                "poser des carrelages",
                "pose de carellage",
                "• Pose de carrelage",
                "Pose de parquet, faïence et carrelage",
                "pose de carre-\nlage",
                "travaux :\n- pose de carrelage"
            })
    void readsATaskHoweverItIsWritten(String text) {
        assertThat(skills("Expérience\n2015 : " + text)).contains(LAYING_TILES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je n'ai jamais fait de carrelage",
                "pas de carrelage",
                "sauf le carrelage",
                "je souhaite apprendre à poser du carrelage",
                "CAP carrelage",
                "Loisirs : pose de carrelage",
                "CENTRES D'INTÉRÊT\npose de carrelage",
                "Références\nM. Dupont, pose de carrelage",
                "12 rue de la pose du carrelage"
            })
    void aTaskDeniedWishedOrElsewhereIsNoSkill(String text) {
        assertThat(skills("Jean EXEMPLE\n" + text)).doesNotContain(LAYING_TILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pas peur de travailler en hauteur", "travail en hauteur sans problème"})
    void notEveryNoDenies(String text) {
        assertThat(skills(text)).contains("MJ0110");
    }

    @Test
    void anUnfinishedCertificateIsNone() {
        assertThat(skills("CACES R489 cat 3 en cours\nBAFA pas fini")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CACES R489 catégories 1, 3 et 5          | MJ2001 MJ2003 MJ2005
                    CACES 1,3,5                              | MJ2001 MJ2003 MJ2005
                    caces 1-3-5 chariots                     | MJ2001 MJ2003 MJ2005
                    Caces R389 cat. 3                        | MJ2003
                    CACES chariot élévateur 1 et 3           | MJ2001 MJ2003
                    R489 cat 1B / 3                          | MJ2001 MJ2003
                    CACES nacelle 3B                         | MJ2011
                    CACES R486 A et B                        | MJ2010 MJ2011
                    CACES R482 catégorie A (mini-pelle)      | MJ2013
                    CACES R482 B1, F                         | MJ2014 MJ2018
                    CACES R485                               | MJ2009
                    """)
    void readsCertificatesOfDrivers(String text, String codes) {
        assertThat(skills("Formation\n" + text)).containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marie BOULANGER\n12 rue du Maçon\n62000 Arras",
                "PAUL MASSON\npaul.macon@exemple.invalid",
                "Mme Peintre",
                "Nom : Boucher\nPrénom : Luc",
                "Alix CARPENTIER",
                "Berger Martine",
                "Expérience\n2019 : bureau, cabinet comptable",
                "Expérience\n2019-2021, Garage Peintre, Carvin",
                "Expérience\n2019-2021 - SARL Maçon Frères",
                "M. Carpentier, Ets Couvreur"
            })
    void namesAndFirmsAreNoTrades(String text) {
        assertThat(SUGGESTER.suggest(text).jobs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Maçonne                                            | F1703
                    vendeur(se) en prêt-à-porter                       | D1214
                    Agent·e d'entretien des espaces verts              | A1203
                    je suis masson                                     | F1703
                    je veu travailler dans le netoyage                 | K2204
                    HOTESSE DE CAISSE                                  | D1505
                    Aide-soignante                                     | J1501
                    chauffeur-livreur                                  | N4105
                    CAP cuisine                                        | G1602
                    recherche poste de soudeur                         | H2913
                    """)
    void namesTheJob(String text, String code) {
        assertThat(SUGGESTER.suggest(text).jobs())
                .extracting(SuggestedJob::romeCode)
                .startsWith(code);
    }

    @Test
    void whatOneLooksForComesBeforeWhatOneDid() {
        CvSuggestions suggestions =
                SUGGESTER.suggest("Je cherche un poste de jardinier\nExpérience\n2012-2022 : cuisinier\n");
        assertThat(suggestions.jobs()).extracting(SuggestedJob::romeCode).containsExactly("A1203", "G1602");
    }

    @Test
    void emptyPraiseIsNoSkill() {
        assertThat(skills("motivé, sérieux, dynamique, travailleur, polyvalent, disponible tout de suite"))
                .isEmpty();
    }

    @Test
    void aWayOfBeingIsNamedByItself() {
        assertThat(skills("Qualités : organisé, ponctuel")).containsExactlyInAnyOrder("MJ2107", "MJ2101");
        assertThat(skills("Expérience\n2020 : organisé des sorties")).doesNotContain("MJ2107");
    }

    @Test
    void evidenceIsTheWordsOfTheCv() {
        String text = "Expérience\n2020 : Montage de murs en parpaings et briques, coulage\nde dalles béton.";
        assertThat(SUGGESTER.suggest(text).skills())
                .extracting(SuggestedSkill::evidence)
                .contains("coulage de dalles béton")
                .allMatch(evidence -> text.replaceAll("\\s+", " ").contains(evidence));
    }

    @Test
    void evidenceNeverShowsPrivateText() {
        String text = "Maçon, 45 ans, RQTH, 06 00 00 00 01, mariée, aide à domicile, mal de dos, pose de carrelage";
        CvSuggestions suggestions = SUGGESTER.suggest(text);
        assertThat(suggestions.skills()).isNotEmpty();
        assertThat(suggestions.toString()).doesNotContain("45", "RQTH", "06 00", "mari", "dos");
    }

    /** Seeded: any text gets an answer, the same each time, in a time that grows no faster than the text. */
    @Test
    void anyTextGetsAnAnswer() {
        long seed = 20260101;
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "pose ",
                "de ",
                "carrelage",
                ", ",
                "\n",
                "CACES ",
                "R489 ",
                "1",
                "3",
                " et ",
                "(",
                ")",
                "Maçon",
                "é",
                "\u0000",
                "\t",
                "     ",
                ".",
                "-",
                "😀",
                "ﬁ",
                "\r",
                "2019",
                " : ",
                "Formation",
                "loisirs",
                "pas ",
                "'",
                "’",
                "·",
                "/");
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < random.nextInt(400); j++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            CvSuggestions once = SUGGESTER.suggest(text.toString());
            assertThat(SUGGESTER.suggest(text.toString()))
                    .as("seed " + seed + ", text " + i)
                    .isEqualTo(once);
        }
    }

    private static List<String> skills(String text) {
        return SUGGESTER.suggest(text).skills().stream()
                .map(SuggestedSkill::code)
                .toList();
    }
}
