package fr.monjob.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CVs as people send them: each one's own words come out whole and in the order in which one reads them. */
class SampleCvTest {

    private static final Path SAMPLES = Path.of("../../../shared/data/cv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    aide-a-domicile.pdf     | Aide à la toilette, préparation des repas | Assistant de vie aux familles (ADVF)
                    cariste.pdf             | CACES R489 catégories 1, 3 et 5           | Cariste, plateforme Delta 3. Chargement et déchargement de camions
                    cuisine-collective.docx | CAP Cuisine (2016)                        | Préparation des entrées froides, service en self, plonge
                    cuisine-collective.odt  | CAP Cuisine (2016)                        | Préparation des entrées froides, service en self, plonge
                    jeune-sans-diplome.rtf  | tonte debroussaillage taille de haie      | CAP espaces verts pas fini
                    macon.docx              | 12 ans d'expérience en gros œuvre         | coulage de dalles béton, coffrage, ferraillage
                    macon.pdf               | 12 ans d'expérience en gros œuvre         | coulage de dalles béton, coffrage, ferraillage
                    secretaire.pdf          | Secrétaire / Assistante administrative    | prise de rendez-vous, saisie de factures
                    """)
    void givesItsWords(String file, String words, String moreWords) throws IOException {
        Path sample = SAMPLES.resolve(file);
        assumeTrue(Files.exists(sample), "the sample CVs are not on this machine");
        DocumentFormat format =
                DocumentFormat.valueOf(file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        Extraction extraction = TextExtractor.extract(format, Files.readAllBytes(sample));
        assertThat(extraction.rejection()).isNull();
        assertThat(extraction.text().replaceAll("\\s+", " ")).contains(words, moreWords);
    }
}
