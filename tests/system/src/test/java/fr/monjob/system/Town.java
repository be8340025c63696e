package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** People and companies of one town, so far from those of other tests that no list mixes them. */
public final class Town {

    /** An employer may search thirty times a minute. */
    private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(4);

    private final String communeCode;
    private final Caller advisor = Caller.staff("ADVISOR");

    /** @param communeCode INSEE code of a commune over 60 km from those of other tests */
    public Town(String communeCode) {
        this.communeCode = communeCode;
    }

    /** A mason of this town who is looked for by nobody yet. */
    Caller person(String givenName) {
        Caller person =
                Caller.register("BENEFICIARY", ",\"givenName\":\"" + givenName + "\",\"familyName\":\"Exemple\"");
        done(person.put("/profiles/me", profile(givenName)));
        return person;
    }

    /** What a mason of this town says of themselves. */
    public String profile(String givenName) {
        return """
                {"givenName":"%s","familyName":"Exemple","email":"%s@example.org","phone":"+33612345678",
                 "home":{"communeCode":"%s"},"mobility":{"modes":["BIKE","CAR"],"drivingLicences":["B"]},
                 "wantedJobs":[{"romeCode":"F1703","radiusKm":30,"contractTypes":[]}],"skills":[],
                 "availableFrom":"2026-01-01"}
                """.formatted(givenName, givenName.toLowerCase(), communeCode);
    }

    public Caller publishedPerson(String givenName) {
        Caller person = person(givenName);
        publish(person);
        return person;
    }

    static void publish(Caller person) {
        done(person.put("/profiles/me/visibility", "{\"published\":true,\"consent\":true}"));
    }

    Caller company(String name) {
        return Caller.register("EMPLOYER", ",\"siret\":\"73282932000074\",\"companyName\":\"" + name + "\"");
    }

    public Caller verifiedCompany(String name) {
        Caller company = company(name);
        decide(company, "VERIFIED");
        return company;
    }

    void decide(Caller company, String decision) {
        String id = company.get("/employers/me").path("id");
        done(advisor.post(
                "/employers/" + id + "/verification",
                "{\"decision\":\"" + decision + "\",\"reason\":\"Vu au registre\"}"));
    }

    /** The words of an offer; {@code more} are further members, each beginning with a comma. */
    public String masonWanted(String title, String more) {
        return """
                {"title":"%s","description":"Vous montez des murs sur nos chantiers.","romeCode":"F1703",
                 "contractType":"CDI","location":{"communeCode":"%s"},"openings":1,"skills":[]%s}
                """.formatted(title, communeCode, more);
    }

    public String publishedOffer(Caller company, String title) {
        Response draft = company.post("/offers", masonWanted(title, ""));
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        String id = draft.path("id");
        done(company.post("/offers/" + id + "/publish", ""));
        return id;
    }

    /** A new workplace of the company in this town. */
    public String workplace(Caller company) {
        Response made = company.post(
                "/employers/me/workplaces", "{\"label\":\"Dépôt\",\"communeCode\":\"" + communeCode + "\"}");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.path("id");
    }

    /** Asks for the offer's candidates until the list of their ids is as wanted. */
    public static List<String> awaitCandidates(Caller company, String offer, Predicate<List<String>> wanted) {
        AtomicReference<List<String>> found = new AtomicReference<>();
        await().pollInterval(BETWEEN_SEARCHES)
                .pollDelay(Duration.ZERO)
                .atMost(Caller.PATIENCE)
                .until(() -> {
                    Response answer = company.get("/offers/" + offer + "/candidates?radiusKm=30&limit=50");
                    found.set(answer.statusCode() == 200 ? answer.path("items.candidateId") : List.of());
                    return answer.statusCode() == 200 && wanted.test(found.get());
                });
        return found.get();
    }

    public static Response apply(Caller person, String offer, String body) {
        Response applied = person.post("/offers/" + offer + "/applications", body);
        assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(201);
        return applied;
    }

    /** Moves an application on; {@code more} are further members, each beginning with a comma. */
    static Response move(Caller who, String application, String to, String more) {
        return who.post("/applications/" + application + "/transitions", "{\"to\":\"" + to + "\"" + more + "}");
    }

    static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** A refusal with this status, whose type ends with this code. */
    static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).endsWith(code);
    }
}
