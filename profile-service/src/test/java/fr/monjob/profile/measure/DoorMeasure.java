package fr.monjob.profile.measure;

import fr.monjob.profile.account.AccountEntity;
import fr.monjob.profile.account.Member;
import fr.monjob.profile.account.key.TokenIssuer;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import fr.monjob.testkit.stack.WithStack;
import fr.monjob.web.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What the doors cost that many people pass at once. No test by itself (its name keeps it out of the build):
 * {@code mvn test -pl profile-service -Dtest=DoorMeasure}.
 */
@QuarkusTest
@WithStack(testKeys = false)
class DoorMeasure {

    private static final int WARM = 150;
    private static final int PEOPLE = 300;
    private static final int CV_CHARACTERS = 1_500;
    private static final Pattern ID = Pattern.compile("\"id\":\\s*\"([^\"]+)\"");
    private static final String OWN = "me";
    private static final Pattern CODE = Pattern.compile("\"code\":\\s*\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(62);
    private final List<Commune> communes = Communes.load().all().stream()
            .filter(commune -> commune.departement().equals("62"))
            .toList();

    @Inject
    TokenIssuer tokens;

    @Inject
    DataSource database;

    private ServiceMeter meter;
    private List<String> texts;
    private UUID advisorId;
    private String advisor;

    /** One person on the way: what the steps before gave. */
    private static final class Somebody {
        String id;
        String token;
        String code;
        String cvId;
        String skills;
    }

    @Test
    void measure() throws Exception {
        texts = texts();
        meter = new ServiceMeter(database);
        Member accompanies = Member.advisor();
        advisorId = accompanies.id();
        byThemselves("warm, ", WARM, 1);
        onPaper("warm, ", WARM, 1);
        for (int atOnce : new int[] {1, 4}) {
            byThemselves("", PEOPLE, atOnce);
            onPaper("", PEOPLE, atOnce);
        }
    }

    private void byThemselves(String prefix, int count, int atOnce) throws Exception {
        List<Somebody> people = people(prefix, count, atOnce);
        meter.print(prefix + "upload of a TXT", count, atOnce, 201, i -> upload(people.get(i), i, OWN));
        meter.print(prefix + "accept", count, atOnce, 200, i -> accept(people.get(i), OWN));
        meter.print(prefix + "confirm", count, atOnce, 200, i -> own(people.get(i), "POST", "/confirm", ""));
        meter.print(
                prefix + "publish",
                count,
                atOnce,
                200,
                i -> own(people.get(i), "PUT", "/visibility", "{\"published\": true, \"consent\": true}"));
    }

    private void onPaper(String prefix, int count, int atOnce) throws Exception {
        List<Somebody> people = people(prefix, count, atOnce);
        meter.print(prefix + "invitation", count, atOnce, 201, i -> invite(people.get(i)));
        meter.print(
                prefix + "upload by an advisor", count, atOnce, 201, i -> upload(people.get(i), i, people.get(i).id));
        meter.print(prefix + "accept by an advisor", count, atOnce, 200, i -> accept(people.get(i), people.get(i).id));
        meter.print(prefix + "paper, with publication", count, atOnce, 200, i -> confirmOnPaper(people.get(i)));
    }

    private List<Somebody> people(String prefix, int count, int atOnce) throws Exception {
        advisor = token(advisorId, Role.ADVISOR);
        List<Somebody> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Somebody());
        }
        meter.print(prefix + "profile made", count, atOnce, 201, i -> create(people.get(i)));
        advisor = token(advisorId, Role.ADVISOR);
        people.forEach(person -> person.token = token(UUID.fromString(person.id), Role.BENEFICIARY));
        return people;
    }

    private HttpResponse<String> create(Somebody person) {
        Commune commune;
        synchronized (random) {
            // Half of them in the towns around Lens: where people are many, counting is dear.
            commune = random.nextBoolean()
                    ? Communes.load().findByCode("62498").orElseThrow()
                    : communes.get(random.nextInt(communes.size()));
        }
        String body = """
                {"givenName": "Alix", "familyName": "Mesure", "home": {"communeCode": "%s"},
                 "mobility": {"modes": ["BIKE", "CAR"], "drivingLicences": ["B"]},
                 "wantedJobs": [{"romeCode": "F1703", "radiusKm": 25}]}""".formatted(commune.code());
        HttpResponse<String> answer = send("POST", "/api/v1/profiles", advisor, "application/json", body);
        person.id = first(ID, answer.body());
        return answer;
    }

    private String token(UUID accountId, Role role) {
        AccountEntity account = new AccountEntity();
        account.id = accountId;
        account.role = role;
        return tokens.issue(account, UUID.randomUUID(), role.name());
    }

    private HttpResponse<String> invite(Somebody person) {
        HttpResponse<String> answer =
                send("POST", "/api/v1/profiles/" + person.id + "/invitation", advisor, "application/json", "");
        person.code = first(CODE, answer.body());
        return answer;
    }

    private HttpResponse<String> confirmOnPaper(Somebody person) {
        String body = "{\"code\": \"%s\", \"signedOn\": \"%s\", \"publish\": true, \"reference\": \"classeur 12\"}"
                .formatted(person.code, LocalDate.now(ZoneId.of("Europe/Paris")));
        return send("POST", "/api/v1/profiles/" + person.id + "/paper-confirmation", advisor, "application/json", body);
    }

    /** @param whose the person's id, or {@link #OWN} */
    private HttpResponse<String> upload(Somebody person, int number, String whose) {
        String text = texts.get(number % texts.size());
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + text + "\r\n--x--\r\n";
        HttpResponse<String> answer = send(
                "POST",
                "/api/v1/profiles/" + whose + "/cvs",
                sender(person, whose),
                "multipart/form-data; boundary=x",
                form);
        person.cvId = first(ID, answer.body());
        person.skills = CODE.matcher(answer.body())
                .results()
                .map(match -> '"' + match.group(1) + '"')
                .collect(Collectors.joining(", ", "[", "]"));
        return answer;
    }

    private HttpResponse<String> accept(Somebody person, String whose) {
        return send(
                "POST",
                "/api/v1/profiles/" + whose + "/cvs/" + person.cvId + "/suggestions/accept",
                sender(person, whose),
                "application/json",
                "{\"skills\": " + person.skills + ", \"jobs\": []}");
    }

    private String sender(Somebody person, String whose) {
        return whose.equals(OWN) ? person.token : advisor;
    }

    private HttpResponse<String> own(Somebody person, String method, String path, String body) {
        return send(method, "/api/v1/profiles/me" + path, person.token, "application/json", body);
    }

    private HttpResponse<String> send(String method, String path, String token, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .header("If-Match", "*")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cv-corpus"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(DoorMeasure::text)
                    .toList();
        }
    }

    /** A CV of about this length: the beginning of one, or one after itself. */
    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.repeat(CV_CHARACTERS / text.length() + 1).substring(0, CV_CHARACTERS);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
