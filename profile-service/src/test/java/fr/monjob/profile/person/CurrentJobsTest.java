package fr.monjob.profile.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.official.RomeImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Masonry and its helpers are one job in a made-up ROME. */
class CurrentJobsTest {

    @TempDir
    Path folder;

    @Test
    void anOldCodeIsTheNewOneAndOneJobStandsOnce() throws Exception {
        Files.writeString(folder.resolve("arbo_rome_ogr_203001.csv"), """
                Rome1;Rome2;Rome3;Intitule;OGR
                F; ; ;Construction;\s
                F;18; ;Gros oeuvre;\s
                F;18;01;Maçonnerie;\s
                F;18;01;Maçon / Maçonne;10001
                """);
        Files.writeString(folder.resolve("replacements.csv"), "F1703;F1801\nF1704;F1801\n");
        RomeImporter.run(folder, folder);
        RomeCatalogue rome = RomeCatalogue.read(folder.toString());
        assertThat(CurrentJobs.of(List.of(job("F1703", 20), job("K2204", 10), job("F1704", 30)), rome))
                .containsExactly(job("F1801", 20), job("K2204", 10));
    }

    @Test
    void withoutReplacementsJobsStayAsTheyAre() {
        List<WantedJob> jobs = List.of(job("F1703", 20), job("F1704", 30));
        assertThat(CurrentJobs.of(jobs)).isEqualTo(jobs);
    }

    private static WantedJob job(String code, int radius) {
        return new WantedJob(code, radius, List.of(), null);
    }
}
