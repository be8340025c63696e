package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walk of the README, word for word. */
@ExtendWith(Product.class)
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @Test
    void theWalkWorksAsWritten() throws IOException {
        String readme = Files.readString(Product.ROOT.resolve("README.md"));
        String walk =
                BLOCK.matcher(readme).results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
        Path script = Path.of("target/walk.sh").toAbsolutePath();
        Path output = Path.of("target/walk.log").toAbsolutePath();
        Files.writeString(script, "set -euo pipefail\n" + walk + "\necho the-end\n");

        int exit = Product.run(List.of("bash", script.toString()), output);

        String said = Files.readString(output);
        assertThat(exit).as(said).isZero();
        assertThat(said)
                .contains("\"status\": \"READY\"", "candidateId", "OFFER_MATCH", "\"FILLED\"", "returns-to-employment")
                .endsWith("the-end\n");
    }
}
