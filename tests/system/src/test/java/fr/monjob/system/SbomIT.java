package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of parts of an application (CycloneDX) is the list of what it runs. */
class SbomIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-gateway",
                "profile-service",
                "offer-service",
                "matching-service",
                "notification-service",
                "insertion-service"
            })
    void everyPartThatRunsIsListed(String application) throws IOException {
        Path target = Product.ROOT.resolve(application).resolve("target");
        assumeTrue(
                isNewer(target.resolve("sbom.json"), target.resolve("quarkus-app/quarkus-run.jar")),
                "built offline, where Maven passes over the plugin: the list of parts was NOT compared");
        Set<String> listed = new TreeSet<>();
        for (JsonNode part : new ObjectMapper()
                .readTree(target.resolve("sbom.json").toFile())
                .get("components")) {
            listed.add(part.get("group").textValue() + "." + part.get("name").textValue() + "-"
                    + part.get("version").textValue());
        }
        assertThat(listed).anyMatch(part -> part.startsWith("io.netty.netty-codec-http-4.1.139"));
        assertThat(jars(target.resolve("quarkus-app/lib")))
                .hasSizeGreaterThan(50)
                .allSatisfy(jar -> assertThat(listed).anyMatch(part -> isOf(jar, part)));
    }

    private static boolean isNewer(Path file, Path other) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0;
    }

    /** Some jars have more in their name, for example the machine that they are for. */
    private static boolean isOf(String jar, String part) {
        return jar.equals(part + ".jar") || (jar.startsWith(part + "-") && jar.endsWith(".jar"));
    }

    private static Set<String> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
