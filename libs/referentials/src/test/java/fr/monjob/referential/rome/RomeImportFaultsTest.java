package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of the official files is told with its line, and then nothing is written. */
class RomeImportFaultsTest {

    @TempDir
    Path folder;

    @Test
    void ofTheTree() throws IOException {
        Files.writeString(folder.resolve("arbo_rome_ogr_202301.csv"), """
                Rome1;Rome2;Rome3;Titre;OGR
                F; ; ;Construction;\s
                F;17; ;Gros oeuvre;\s
                F;17;03;Maçonnerie;\s
                F;17;03;Maçon / Maçonne;10001
                F;17;03;Briqueteur;10001
                F;17;03;Chapiste;abc
                F;17;04;Manœuvre;10002
                F;99;01;Sans domaine;\s
                F;17;03;Encore;\s
                F;17;;;\s
                X;17;03;Inconnu;10003
                F;17;03;"Sans fin;10004
                F;17;03;10005
                """);
        assertThat(refused())
                .contains("arbo_rome_ogr_202301.csv, line 1: the heading")
                .contains("line 6: OGR number 10001 is that of line 5.")
                .contains("line 7: no OGR number: 'abc'.")
                .contains("line 8: appellation of job F1704, which does not come before it.")
                .contains("line 9: job F9901 comes before its domain F99.")
                .contains("line 10: job F1703 stands here twice.")
                .contains("line 11: the name is missing.")
                .contains("line 12: no code of the ROME: 'X;17;03'.")
                .contains("line 13: five cells")
                .contains("line 14: five cells")
                .contains("job F9901 has no appellation.")
                .endsWith("Nothing was imported.\n");
    }

    @Test
    void ofTheLabels() throws IOException {
        OfficialFiles.tree(folder, "202301", "F1703|Maçonnerie|Maçon", "F1704|Gros oeuvre|Manœuvre");
        Files.writeString(
                folder.resolve("rome_labels.csv"),
                "rome_id|rome_label\nF1703|Maçonnage\nF1705|Canalisations\nF1703\nF1703|Maçonnerie\nF1703|Maçonnerie\n");
        assertThat(refused())
                .contains("rome_labels.csv, line 2: job F1703 is called 'Maçonnerie' in the tree.")
                .contains("line 3: job F1705 is not in the tree.")
                .contains("line 4: a code and a label are expected")
                .contains("line 6: job F1703 stands here twice.")
                .contains("rome_labels.csv: job F1704 of the tree is missing.");
    }

    @Test
    void ofTheReplacements() throws IOException {
        OfficialFiles.tree(folder, "202301", "F1703|Maçonnerie|Maçon");
        OfficialFiles.replacements(
                folder,
                "F1701;F1703",
                "F1701;F1703",
                "F1703;F1701",
                "F1702;F1799",
                "F1;F1703",
                "F1704;F1705",
                "F1705;F1704");
        assertThat(refused())
                .contains("replacements.csv, line 3: job F1701 is replaced in line 2.")
                .contains("line 4: job F1703 is still in the tree, so nothing replaces it.")
                .contains("line 5: job F1702 becomes F1799, which is not in the tree.")
                .contains("line 6: an old and a new code are expected")
                .contains("line 7: job F1704 becomes F1704, which is not in the tree.")
                .contains("line 8: job F1705 becomes F1705, which is not in the tree.")
                .doesNotContain("line 2:");
    }

    @Test
    void ofTheFolder() throws IOException {
        assertThat(refused()).contains("There is no file arbo_rome_ogr_<version>.csv");
        OfficialFiles.tree(folder, "202301", "F1703|Maçonnerie|Maçon");
        OfficialFiles.tree(folder, "202302", "F1703|Maçonnerie|Maçon");
        assertThat(refused()).contains("Only one of these files is expected");
    }

    private String refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Path referentials = folder.resolve("referentials");
        assertThat(RomeImport.run(new String[] {folder.toString(), referentials.toString()}, stream, stream))
                .isEqualTo(1);
        assertThat(referentials).doesNotExist();
        return out.toString(StandardCharsets.UTF_8);
    }
}
