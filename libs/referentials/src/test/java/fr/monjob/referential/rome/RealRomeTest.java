package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.monjob.referential.rome.official.RomeImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real files of July 2021, where they are at hand. */
class RealRomeTest {

    @TempDir
    Path referentials;

    @Test
    void allOfItIsFoundBesideOurOwnWords() throws Exception {
        assumeTrue(
                Files.isDirectory(OfficialFiles.FOLDER),
                "skipped: the official ROME files are not at " + OfficialFiles.FOLDER);
        RomeImporter.Imported imported = RomeImporter.run(OfficialFiles.FOLDER, referentials);
        assertThat(imported.rome().jobs()).hasSize(532);
        assertThat(imported.gone()).isEmpty();
        RomeCatalogue catalogue = RomeCatalogue.read(referentials.toString());
        assertThat(catalogue.jobs()).hasSize(532);
        assertThat(catalogue.jobs().stream()
                        .mapToInt(job -> job.appellations().size())
                        .sum())
                .isEqualTo(11_118);
        for (RomeJob job : catalogue.jobs()) {
            assertThat(catalogue.searchJobs(job.label(), 3)).as(job.label()).contains(job);
            assertThat(job.appellations())
                    .allSatisfy(title -> assertThat(catalogue.searchJobs(masculine(title), 10))
                            .as(title)
                            .contains(job));
        }
        List<Typed> lost = Typed.all().stream()
                .filter(typed -> !typed.isFoundIn(catalogue))
                .toList();
        assertThat(lost).isEmpty();
    }

    /** One gender of an appellation, as a person types it. */
    private static String masculine(String title) {
        return AppellationWords.places(title).stream()
                .map(words -> words.get(0))
                .collect(Collectors.joining(" "));
    }
}
