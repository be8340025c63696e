package fr.monjob.profile.cv.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.monjob.profile.cv.UploadPolicy;
import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.CvRejection;
import fr.monjob.profile.cv.upload.ZipFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a deployment runs it: needs tools/cv-extractor packaged. */
class CvExtractorTest {

    private static final CvExtractor EXTRACTOR = new CvExtractor(TestExtractionConfig.USUAL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    aide-a-domicile.pdf     | Aide à la toilette, préparation des repas
                    cariste.pdf             | CACES R489 catégories 1, 3 et 5
                    cuisine-collective.docx | Préparation des entrées froides, service en self
                    cuisine-collective.odt  | Préparation des entrées froides, service en self
                    jeune-sans-diplome.rtf  | tonte debroussaillage taille de haie
                    jeune-sans-diplome.txt  | tonte debroussaillage taille de haie
                    macon.docx              | coulage de dalles béton, coffrage, ferraillage
                    macon.pdf               | coulage de dalles béton, coffrage, ferraillage
                    secretaire.pdf          | saisie de factures, classement
                    """)
    void readsTheSampleCvs(String file, String words) throws IOException {
        Path sample = Path.of("../../shared/data/cv", file);
        assumeTrue(Files.exists(sample), "the sample CVs are not on this machine");
        byte[] content = Files.readAllBytes(sample);
        CvExtraction extraction = EXTRACTOR.extract(UploadPolicy.admit(file, null, content), content);
        assertThat(extraction.findRejection()).isEmpty();
        assertThat(extraction.text().replaceAll("\\s+", " ")).contains(words);
    }

    @Test
    void keepsAPictureUnread() throws IOException {
        Path sample = Path.of("../../shared/data/cv/secretaire-photo.png");
        assumeTrue(Files.exists(sample), "the sample CVs are not on this machine");
        CvExtraction extraction = EXTRACTOR.extract(CvKind.PNG, Files.readAllBytes(sample));
        assertThat(extraction.findRejection()).isEmpty();
        assertThat(extraction.text()).isEmpty();
    }

    @Test
    void accentsPassWhateverTheMachinesLanguage() {
        byte[] text = "{\\rtf1\\ansi\\ansicpg1252 Ma\\'e7on \\'96 \\'9cuvre\\par \"guillemets\" \\\\ \\'e9t\\'e9}"
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(EXTRACTOR.extract(CvKind.RTF, text).text()).isEqualTo("Maçon – œuvre\n\"guillemets\" \\ été");
    }

    @Test
    void passesTheReasonOn() {
        byte[] noPdf = "%PDF-1.4 and nothing more".getBytes(StandardCharsets.US_ASCII);
        assertThat(EXTRACTOR.extract(CvKind.PDF, noPdf).findRejection()).contains(CvRejection.UNREADABLE);
    }

    @Test
    void manyAtOnceWaitForTheirTurn() {
        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(i -> EXTRACTOR
                                .extract(CvKind.DOCX, ZipFiles.docx(ZipFiles.paragraph("Soudeur " + i)))
                                .text()))
                .contains("Soudeur 0", "Soudeur 5")
                .hasSize(6);
    }

    @Test
    void plainTextNeedsNoProgram() {
        var nowhere = new TestExtractionConfig(Path.of("target/nowhere"), 64, Duration.ofSeconds(5));
        byte[] text = "Soudeur".getBytes(StandardCharsets.US_ASCII);
        assertThat(new CvExtractor(nowhere).extract(CvKind.TXT, text).text()).isEqualTo("Soudeur");
    }

    @Test
    void aMissingProgramIsOurFaultNotTheCvs() {
        var nowhere = new TestExtractionConfig(Path.of("target/nowhere"), 64, Duration.ofSeconds(5));
        CvExtractor broken = new CvExtractor(nowhere);
        assertThatIllegalStateException().isThrownBy(() -> broken.extract(CvKind.RTF, new byte[] {'a'}));
    }
}
