package fr.monjob.profile.peoplelist;

import static io.restassured.RestAssured.given;

import fr.monjob.profile.account.Member;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How long a list of 20 000 people takes, checked and taken in. No test by itself (its name keeps it out of the build):
 * {@code mvn test -pl profile-service -Dtest=PeopleListMeasure}.
 */
@QuarkusTest
@WithStack(testKeys = false)
class PeopleListMeasure {

    private static final int LINES = 20_000;
    private static final List<String> JOBS = List.of(
            "maçon",
            "aide à domicile",
            "agent d'entretien",
            "cuisinier",
            "cariste",
            "vendeuse",
            "chauffeur poids lourd");

    @Test
    void measure() {
        byte[] list = list(new Random(62)).getBytes(StandardCharsets.UTF_8);
        Member advisor = Member.advisor();
        told("checked", advisor, list, "?check=true");
        told("taken in", advisor, list, "");
        told("checked again, all duplicates", advisor, list, "?check=true");
    }

    private static void told(String what, Member advisor, byte[] list, String query) {
        long start = System.nanoTime();
        int status = given().config(RestAssured.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 180_000)))
                .auth()
                .oauth2(advisor.accessToken())
                .urlEncodingEnabled(false)
                .multiPart("file", "liste.csv", list, "text/csv")
                .post("/api/v1/profiles:import" + query)
                .statusCode();
        System.out.printf(
                Locale.ROOT,
                "MEASURED %d lines, %d kB, %s (%d): %.1f s%n",
                LINES,
                list.length / 1000,
                what,
                status,
                (System.nanoTime() - start) / 1e9);
    }

    private static String list(Random random) {
        List<Commune> communes = Communes.load().all().stream()
                .filter(commune -> commune.departement().equals("62"))
                .toList();
        StringBuilder list = new StringBuilder(
                "Nom;Prénom;Date de naissance;Téléphone;Courriel;Adresse;Code postal;Commune;Métiers;Rayon;Permis\n");
        for (int i = 0; i < LINES; i++) {
            Commune commune = communes.get(random.nextInt(communes.size()));
            list.append(String.format(
                    Locale.ROOT,
                    "Nom%d;Prénom%d;%02d/%02d/%d;06 1%d %02d %02d %02d;p%d@example.org;%d rue du Canal;%s;%s;%s;%d;%s%n",
                    i,
                    random.nextInt(500),
                    1 + random.nextInt(28),
                    1 + random.nextInt(12),
                    1965 + random.nextInt(40),
                    i / 1_000_000,
                    i / 10_000 % 100,
                    i / 100 % 100,
                    i % 100,
                    i,
                    1 + random.nextInt(99),
                    commune.postalCodes().get(0),
                    commune.name(),
                    JOBS.get(random.nextInt(JOBS.size())),
                    5 + random.nextInt(40),
                    random.nextBoolean() ? "B" : "non"));
        }
        return list.toString();
    }
}
