package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * As far as the files for Docker can be tried without it: they are complete, hold no secret and start what
 * {@code ./monjob up} starts.
 */
@ExtendWith(Product.class)
class ComposeIT {

    private static final Path COMPOSE = Product.ROOT.resolve("docker-compose.yml");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> apps() throws IOException {
        String script = Files.readString(Product.ROOT.resolve("monjob"));
        return List.of(group(script, "APPS=\\(([^)]*)\\)").split(" "));
    }

    @Test
    void everythingIsThereOnceTheExampleIsFilledIn() throws IOException {
        JsonNode services = configuration().path("services");

        assertThat(services.fieldNames()).toIterable().containsAll(apps()).contains("postgis", "kafka");
        services.properties().forEach(service -> {
            assertThat(service.getValue().path("mem_limit").asText())
                    .as(service.getKey())
                    .isNotEmpty();
            assertThat(service.getValue().has("ports"))
                    .as(service.getKey())
                    .isEqualTo(service.getKey().equals("api-gateway"));
        });
    }

    /** Each line of the example is needed, so no secret has a value of ours. */
    @Test
    void nothingStartsWithoutItsSecrets() throws IOException {
        List<String> names = Files.readAllLines(Product.ROOT.resolve(".env.example")).stream()
                .filter(line -> line.matches("\\w+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        for (String name : names) {
            Path file = Path.of("target/lacking.env").toAbsolutePath();
            Files.writeString(file, example().replace(name + "=filled-in\n", ""));
            assertThat(config(file)).as("without " + name).isNotZero();
        }
        assertThat(Files.readString(Product.ROOT.resolve(".env.example"))).doesNotContainPattern("(?m)^\\w+=.+");
    }

    @ParameterizedTest
    @MethodSource("apps")
    void anImageRunsTheCommandOfTheScript(String app) throws IOException {
        String script = Files.readString(Product.ROOT.resolve("monjob"));
        String dockerfile = Files.readString(Product.ROOT.resolve(app).resolve("Dockerfile"));
        List<?> entry = JSON.readValue(group(dockerfile, "ENTRYPOINT (\\[.*])"), List.class);

        List<String> options = new ArrayList<>(
                List.of(group(script, "\nJVM_OPTIONS=\\(([^)]*)\\)").split(" ")));
        Matcher more =
                Pattern.compile("\\n {2}\\[" + app + "]=\"?([^\"\n]+)\"?\\n").matcher(script);
        if (more.find()) {
            options.addAll(List.of(more.group(1).split(" ")));
        }

        assertThat(entry).first().isEqualTo("java");
        assertThat(entry.subList(1, entry.size() - 2)).isEqualTo(options);
        assertThat(entry.subList(entry.size() - 2, entry.size())).isEqualTo(List.of("-jar", "quarkus-run.jar"));
        assertThat(dockerfile).contains("\nUSER monjob\n", "/src/" + app + "/target/quarkus-app");
    }

    @ParameterizedTest
    @MethodSource("apps")
    void anImageGetsTheKeysThatTheScriptGives(String app) throws IOException {
        String environment =
                group(Files.readString(Product.ROOT.resolve("monjob")), "(?s)\\nexport_environment\\(\\) \\{(.*?)\\n}");
        Set<String> given = Pattern.compile("(?s)\\n {4}([a-z| -]+)\\)(.*?);;")
                .matcher(environment)
                .results()
                .filter(part -> List.of(part.group(1).split(" \\| ")).contains(app))
                .flatMap(part -> Pattern.compile("MONJOB_\\w+_KEY")
                        .matcher(part.group(2))
                        .results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<String> composed = new HashSet<>();
        configuration().at("/services/" + app + "/environment").fieldNames().forEachRemaining(composed::add);
        composed.removeIf(name -> !name.endsWith("_KEY") || name.equals("MONJOB_CURSOR_KEY"));
        assertThat(composed).isEqualTo(given);
        assertThat(given.isEmpty()).isEqualTo(app.equals("api-gateway"));
    }

    @Test
    void theHealthCheckTellsReadyFromAbsent() {
        String check = Product.ROOT.resolve("docker/is-ready.sh").toString();
        String port = Product.url().substring(Product.url().lastIndexOf(':') + 1);

        assertThat(Product.run(List.of("bash", check, port), Path.of("target/ready.log")))
                .isZero();
        assertThat(Product.run(List.of("bash", check, "1"), Path.of("target/ready.log")))
                .isNotZero();
    }

    private static JsonNode configuration() throws IOException {
        Path file = Path.of("target/filled.env").toAbsolutePath();
        Files.writeString(file, example());
        assertThat(config(file))
                .as(Files.readString(Path.of("target/compose.yml")))
                .isZero();
        return new YAMLMapper().readTree(Path.of("target/compose.yml").toFile());
    }

    private static int config(Path environment) {
        return Product.run(
                List.of("docker-compose", "-f", COMPOSE.toString(), "--env-file", environment.toString(), "config"),
                Path.of("target/compose.yml"));
    }

    private static String example() throws IOException {
        return Files.readString(Product.ROOT.resolve(".env.example")).replaceAll("(?m)=$", "=filled-in");
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
