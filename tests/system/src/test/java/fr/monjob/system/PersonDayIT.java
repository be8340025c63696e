package fr.monjob.system;

import static fr.monjob.system.Town.apply;
import static fr.monjob.system.Town.done;
import static fr.monjob.system.Town.move;
import static fr.monjob.system.Town.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person does in a day: an account by phone, a CV, offers that fit, an application and second thoughts. */
@ExtendWith(Product.class)
class PersonDayIT {

    private final Town rouen = new Town("76540");
    private final Caller company = rouen.verifiedCompany("Bati Seine");

    @Test
    void fromAPhoneNumberToAnApplicationAndBack() {
        String number = "12%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        Response registered = Caller.nobody().post("/auth/register", """
                {"role":"BENEFICIARY","identifier":"06%s","password":"%s","givenName":"Dominique","familyName":"Exemple"}
                """.formatted(number, Caller.PASSWORD));
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        Caller person = Caller.login("+336" + number, Caller.PASSWORD);
        assertThat(person.get("/profiles/me/matches").<List<?>>path("items")).isEmpty();

        done(person.put("/profiles/me", rouen.profile("Dominique")));
        MainJob.sendCv(person);
        Town.publish(person);
        String offer = rouen.publishedOffer(company, "Maçon au bord de la Seine");
        String match = "items.find { it.offerId == '" + offer + "' }";
        assertThat(person.<Integer>await("/profiles/me/matches?limit=50", match + "?.estimatedMinutes?.CAR"))
                .isNotNegative();

        String cv = person.get("/profiles/me/cvs").path("items[0].id");
        String application = apply(person, offer, "{\"message\":\"Bonjour\",\"cvId\":\"" + cv + "\"}")
                .path("id");
        refused(person.post("/offers/" + offer + "/applications", "{}"), 409, "already-applied");
        company.await("/notifications", "items.find { it.kind == 'APPLICATION_RECEIVED' }");

        String path = "/applications/" + application;
        assertThat(company.<String>await(path + "/candidate", "givenName")).isEqualTo("Dominique");
        assertThat(company.get(path + "/candidate/cv").asByteArray())
                .isEqualTo(MainJob.CV.getBytes(StandardCharsets.UTF_8));
        assertThat(person.get("/profiles/me/access-log").<List<String>>path("items.text"))
                .hasSize(2)
                .allSatisfy(look -> assertThat(look)
                        .startsWith("Bati Seine a vu ")
                        .contains("votre candidature à son offre « Maçon au bord de la Seine »"));

        assertThat(person.post(path + "/messages", "{\"text\":\"À quelle heure ?\"}")
                        .statusCode())
                .isEqualTo(201);
        company.await("/notifications", "items.find { it.kind == 'APPLICATION_MESSAGE' }");
        done(move(person, application, "WITHDRAWN", ""));
        company.await("/notifications", "items.find { it.title.startsWith('Candidature retirée') }");
        refused(company.post(path + "/messages", "{\"text\":\"Dommage\"}"), 422, "thread-closed");
        await().atMost(Caller.PATIENCE)
                .until(() -> company.get(path + "/candidate").statusCode() == 404);
        assertThat(person.get("/offers/" + offer).statusCode()).isEqualTo(200);
    }

    @Test
    void notificationsComeAsChosenAndOnceThoughTheConnectionBreaks() throws Exception {
        Caller person = rouen.publishedPerson("Andrea");
        Caller other = rouen.publishedPerson("Noa");
        Response usual = person.get("/notifications/preferences");
        assertThat(usual.<String>path("items.find { it.kind == 'OFFER_MATCH' }.frequency"))
                .isEqualTo("DAILY");
        refused(person.put("/notifications/preferences", choice("CONTACT_REQUEST")), 400, "validation-failed");
        done(person.request()
                .header("If-Match", usual.header("ETag"))
                .body(choice("OFFER_MATCH"))
                .put("/notifications/preferences"));
        assertThat(person.put("/notifications/preferences", choice("OFFER_MATCH"))
                        .<String>path("items.find { it.kind == 'OFFER_MATCH' }.frequency"))
                .isEqualTo("OFF");

        String place;
        try (EventStream stream = new EventStream(person, null)) {
            await().atMost(Caller.PATIENCE).until(() -> !stream.values("id").isEmpty());
            place = stream.lastId();
        }
        String offer = rouen.publishedOffer(company, "Maçon du pont");
        other.await("/notifications", "items.find { it.link.endsWith('" + offer + "') }");
        String application = apply(person, offer, "{}").path("id");
        done(move(company, application, "INTERVIEW", ""));
        person.await("/notifications", "items.find { it.kind == 'APPLICATION_CHANGED' }");
        try (EventStream stream = new EventStream(person, place)) {
            await().atMost(Caller.PATIENCE).until(() -> !stream.values("data").isEmpty());
            assertThat(stream.values("data")).hasSize(1).first().asString().contains("veut vous rencontrer");
            place = stream.lastId();
        }
        done(move(company, application, "ACCEPTED", ""));
        try (EventStream stream = new EventStream(person, place)) {
            await().atMost(Caller.PATIENCE).until(() -> !stream.values("data").isEmpty());
            assertThat(stream.values("data")).hasSize(1).first().asString().contains("a accepté votre candidature");
        }

        List<String> told = person.get("/notifications").path("items.kind");
        assertThat(told).containsExactly("APPLICATION_CHANGED", "APPLICATION_CHANGED");
        String newest = person.get("/notifications?unread=true").path("items[0].id");
        assertThat(person.post("/notifications/" + newest + "/read", "").statusCode())
                .isEqualTo(204);
        assertThat(person.get("/notifications?unread=true").<List<?>>path("items"))
                .hasSize(1);
        assertThat(other.post("/notifications/" + newest + "/read", "").statusCode())
                .isEqualTo(404);
    }

    private static String choice(String off) {
        return "{\"items\":[{\"kind\":\"" + off + "\",\"channels\":[\"IN_APP\"],\"frequency\":\"OFF\"}]}";
    }
}
