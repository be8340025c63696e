package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.monjob.referential.rome.official.RefusedImport;
import fr.monjob.referential.rome.official.RomeImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two small made-up versions: masonry moves from F1703 to F1801, and an odd job disappears. */
class RomeImportTest {

    private static final String MASONRY = "F1703|Maçonnerie|Maçon / Maçonne|Bâtisseur / Bâtisseuse en pisé";
    private static final String ODD_JOB = "F1799|Montage de yourtes|Monteur / Monteuse de yourtes";
    private static final String NEW_MASONRY = "F1801|Maçonnerie; construction|Maçon / Maçonne|Torchiste";

    @TempDir
    Path folder;

    private Path first;
    private Path second;
    private Path referentials;

    @BeforeEach
    void writeFiles() throws IOException {
        first = folder.resolve("first");
        second = folder.resolve("second");
        referentials = folder.resolve("referentials");
        OfficialFiles.tree(first, "202301", MASONRY, ODD_JOB);
        OfficialFiles.tree(second, "202406", NEW_MASONRY);
        OfficialFiles.replacements(second, "F1703;F1801");
    }

    @Test
    void officialJobsStandBesideOurs() throws Exception {
        RomeImporter.run(first, referentials);
        RomeCatalogue catalogue = read();
        assertThat(catalogue.version()).isEqualTo(RomeCatalogue.read(null).version() + "+rome.202301");
        RomeJob masonry = catalogue.findJob("F1703").orElseThrow();
        assertThat(masonry.appellations()).containsExactly("Maçon / Maçonne", "Bâtisseur / Bâtisseuse en pisé");
        assertThat(masonry.usualSkills()).contains("MJ0101");
        assertThat(catalogue.searchJobs("bâtisseuse en pisé", 1)).containsExactly(masonry);
        assertThat(catalogue.searchJobs("monteuse de yourte", 1))
                .extracting(RomeJob::label)
                .containsExactly("Montage de yourtes");
        assertThat(catalogue.searchJobs("masson", 1)).containsExactly(masonry);
        assertThat(catalogue.findJob("K2204")).map(RomeJob::label).contains("Nettoyage de locaux");
    }

    @Test
    void anOldCodeMeansTheNewOne() throws Exception {
        RomeImporter.run(first, referentials);
        RomeImporter.run(second, referentials);
        RomeCatalogue catalogue = read();
        RomeJob masonry = catalogue.findJob("F1801").orElseThrow();
        assertThat(masonry.label()).isEqualTo("Maçonnerie, construction");
        assertThat(catalogue.findJob("F1703")).contains(masonry);
        assertThat(catalogue.currentCode("F1703")).isEqualTo("F1801");
        assertThat(catalogue.currentCode("F1801")).isEqualTo("F1801");
        assertThat(catalogue.currentCode("Z0000")).isEqualTo("Z0000");
        assertThat(catalogue.jobs()).extracting(RomeJob::code).doesNotContain("F1703");
        assertThat(catalogue.findSkill("MJ0101").orElseThrow().jobs())
                .contains("F1801")
                .doesNotContain("F1703");
        assertThat(catalogue.findJob("F1704").orElseThrow().neighbours())
                .contains("F1801")
                .doesNotContain("F1703");
        assertThat(catalogue.searchJobs("masson", 1)).containsExactly(masonry);
    }

    @Test
    void aJobThatIsGoneStaysKnownAndIsTold() throws Exception {
        run(first);
        assertThat(run(second))
                .contains("Job F1799 (Montage de yourtes) is gone and nothing replaces it: it stays known.")
                .contains("Job K2204 (Nettoyage de locaux) of our own catalogue is not in this version")
                .contains("ROME 202406: 2 jobs, 3 appellations, 1 old codes with their new one.")
                .doesNotContain("F1703");
        assertThat(read().findJob("F1799")).map(RomeJob::label).contains("Montage de yourtes");
        assertThat(referentials.resolve("rome/202301")).isDirectory();
        assertThat(referentials.resolve("rome/202406")).isDirectory();
    }

    @Test
    void replacementsOfSeveralVersionsAreOneStep() throws Exception {
        RomeImporter.run(first, referentials);
        RomeImporter.run(second, referentials);
        Path third = folder.resolve("third");
        OfficialFiles.tree(third, "202501", "F1802|Maçonnerie|Maçon / Maçonne");
        OfficialFiles.replacements(third, "F1801;F1803", "F1803;F1802");
        RomeImporter.run(third, referentials);
        RomeCatalogue catalogue = read();
        assertThat(List.of("F1703", "F1801", "F1803"))
                .allSatisfy(old -> assertThat(catalogue.currentCode(old)).isEqualTo("F1802"));
        assertThat(catalogue.findJob("F1799")).isPresent();
    }

    @Test
    void ourTwoJobsMayBecomeOne() throws Exception {
        OfficialFiles.replacements(second, "F1703;F1801", "F1704;F1801");
        RomeImporter.run(second, referentials);
        RomeJob both = read().findJob("F1704").orElseThrow();
        assertThat(both.code()).isEqualTo("F1801");
        assertThat(both.usualSkills()).contains("MJ0101", "MJ0107").doesNotHaveDuplicates();
        assertThat(both.neighbours()).doesNotContain("F1801", "F1703", "F1704").doesNotHaveDuplicates();
    }

    @Test
    void windows1252IsReadAsWell() throws Exception {
        Path tree = first.resolve("arbo_rome_ogr_202301.csv");
        Files.write(tree, Files.readString(tree).getBytes(Charset.forName("windows-1252")));
        RomeImporter.run(first, referentials);
        assertThat(read().findJob("F1703").orElseThrow().appellations()).contains("Maçon / Maçonne");
    }

    @Test
    void anOlderVersionIsRefusedAndNothingChanges() throws Exception {
        RomeImporter.run(second, referentials);
        assertThatThrownBy(() -> RomeImporter.run(first, referentials))
                .isInstanceOf(RefusedImport.class)
                .hasMessageContaining("202301 is not newer than 202406");
        assertThat(referentials.resolve("rome").toFile().list()).containsExactly("202406");
    }

    @Test
    void aFolderOfOtherThingsIsOursAlone() throws Exception {
        Files.createDirectories(referentials.resolve("communes"));
        assertThat(read().version()).isEqualTo(RomeCatalogue.read(null).version());
        assertThatThrownBy(() -> RomeCatalogue.read(folder.resolve("none").toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MONJOB_REFERENTIALS_DIR");
    }

    private RomeCatalogue read() {
        return RomeCatalogue.read(referentials.toString());
    }

    private String run(Path source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(RomeImport.run(new String[] {source.toString(), referentials.toString()}, stream, stream))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
