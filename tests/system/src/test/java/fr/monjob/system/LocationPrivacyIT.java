package fr.monjob.system;

import static fr.monjob.system.Town.awaitCandidates;
import static fr.monjob.system.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employer sees the square in which somebody lives, and no question tells where in it (T62). */
@ExtendWith(Product.class)
class LocationPrivacyIT {

    /** So many published people make a square of 2 km. */
    private static final int CROWD = 11;

    /** Two homes 917 m apart in the square CRS3035RES2000mN2486000E3654000, in the middle of Brive. */
    private static final String HERE = "{\"lat\":45.1585,\"lon\":1.5250}";

    private static final String THERE = "{\"lat\":45.1530,\"lon\":1.5331}";

    /** In another square. */
    private static final String ELSEWHERE = "{\"lat\":45.1850,\"lon\":1.5331}";

    private final Town brive = new Town("19031");
    private final Caller company = brive.verifiedCompany("Bati Corrèze");
    private final String offer = brive.publishedOffer(company, "Maçon de la Corrèze");
    private final Databases databases = new Databases();

    @Test
    void aMoveInsideTheSquareChangesNoByteOfWhatAnEmployerIsTold() {
        for (int neighbour = 0; neighbour < CROWD; neighbour++) {
            publishedAt(HERE, "Voisin");
        }
        Caller person = publishedAt(HERE, "Gaillarde");
        awaitCandidates(company, offer, found -> found.size() == CROWD + 1);
        String cell = databases.cellOf("Gaillarde");
        assertThat(cell)
                .as("half of the diagonal of 2 km, as it lies on the ground there")
                .isEqualTo("1418");
        List<String> before = answers();

        liveAt(person, THERE, "Gaillarde");
        Caller witness = publishedAt(THERE, "Temoin");
        awaitCandidates(company, offer, found -> found.size() == CROWD + 2);
        done(witness.put("/profiles/me/visibility", "{\"published\":false,\"consent\":true}"));
        awaitCandidates(company, offer, found -> found.size() == CROWD + 1);
        assertThat(answers()).isEqualTo(before);

        // What would be seen of a move is seen: out of the square she stands in another, wider one.
        liveAt(person, ELSEWHERE, "Gaillarde");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(databases.cellOf("Gaillarde")).isNotEqualTo(cell));
    }

    /** Everything that the list says, from far and near. */
    private List<String> answers() {
        return Stream.of(5, 10, 20, 30)
                .map(km -> company.get("/offers/" + offer + "/candidates?limit=50&radiusKm=" + km))
                .peek(Town::done)
                .map(answer -> answer.asString())
                .toList();
    }

    private Caller publishedAt(String home, String givenName) {
        Caller person = brive.person(givenName);
        liveAt(person, home, givenName);
        Town.publish(person);
        return person;
    }

    private void liveAt(Caller person, String home, String givenName) {
        String profile = brive.profile(givenName)
                .replace("\"communeCode\":\"19031\"", "\"communeCode\":\"19031\",\"location\":" + home);
        done(person.put("/profiles/me", profile));
    }
}
