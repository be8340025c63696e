package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes and labels are those of the official list, where that list is at hand. */
class RomeLabelsTest {

    private static final Path OFFICIAL = Path.of("../../../shared/data/rome/rome_labels.csv");

    @Test
    void everyJobHasItsOfficialLabel() throws IOException {
        assumeTrue(Files.exists(OFFICIAL), "skipped: the official ROME labels are not at " + OFFICIAL);
        Map<String, String> official;
        try (Stream<String> lines = Files.lines(OFFICIAL)) {
            official = lines.map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1].replace(';', ',')));
        }
        assertThat(RomeCatalogue.load().jobs())
                .allSatisfy(job -> assertThat(official).containsEntry(job.code(), job.label()));
    }
}
