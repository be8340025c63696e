package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service is stopped, as for an upgrade, in the middle of thousands of events: none is lost, and none is dead. */
@ExtendWith(Product.class)
class StopIT {

    private static final int PEOPLE = 3_000;

    private final Databases databases = new Databases();

    @Test
    void whatCameWhileAServiceStoppedIsAppliedAfterItsStart() {
        long before = databases.count("matching", "accompanied_person");
        Response imported = list();
        assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
        Product.monjob("restart", "matching-service");
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(databases.count("matching", "accompanied_person"))
                        .isEqualTo(before + PEOPLE));
        assertThat(deadLetters()).isEmpty();
    }

    private static Response list() {
        String advisor = Caller.staff("ADVISOR").get("/auth/me").path("identifier");
        String csv = IntStream.range(0, PEOPLE)
                .mapToObj(person ->
                        "Arret%d;Personne;01/02/1990;%d rue de la Gare;46042;%s".formatted(person, person, advisor))
                .collect(Collectors.joining(
                        "\n", "Nom;Prénom;Date de naissance;Adresse;Code INSEE;Email du référent\n", "\n"));
        return Caller.administrator()
                .request()
                .contentType("multipart/form-data")
                .multiPart("file", "liste.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/profiles:import");
    }

    /** The files of dead letters in which something stands. */
    private static List<Path> deadLetters() {
        return Product.topics().stream()
                .filter(file -> file.toString().contains("profile.portfolios.v1.dlq"))
                .filter(file -> {
                    try {
                        return Files.size(file) > 0;
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .toList();
    }
}
