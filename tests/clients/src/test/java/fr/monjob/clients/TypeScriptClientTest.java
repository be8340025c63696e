package fr.monjob.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** openapi-typescript reads the API document, and a program written with its types compiles in strict mode. */
class TypeScriptClientTest {

    private static final File FOLDER = new File("typescript");

    @Test
    void aProgramWithTheGeneratedTypesCompiles() throws IOException, InterruptedException {
        run(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"));
        run(List.of("npm", "run", "check"));
        assertThat(Files.readString(Path.of("target/typescript/api.ts"))).contains("/api/v1/auth/register");
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path log = Path.of("target/typescript.log");
        Files.createDirectories(log.getParent());
        int exit = new ProcessBuilder(command)
                .directory(FOLDER)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit)
                .as(String.join(" ", command) + "\n" + Files.readString(log))
                .isZero();
    }
}
