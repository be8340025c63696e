package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employer finds somebody it does not know, asks, and sees who it is for as long as the person wants. */
@ExtendWith(Product.class)
class ContactDayIT {

    private final MainJob job = new MainJob();

    @Test
    void aPersonIsShownOnlyAfterTheirYesAndUntilTheyTakeItBack() {
        job.describePerson();
        job.sendCv();
        job.showPerson();
        job.verifyEmployer();
        job.publishOffer();
        job.findPerson();
        String candidate =
                job.employer.await("/offers/" + job.offerId + "/candidates?radiusKm=30", "items[0].candidateId");

        Response asked = job.employer.post(
                "/offers/" + job.offerId + "/contact-requests",
                "{\"candidateId\":\"" + candidate + "\",\"message\":\"Bonjour, êtes-vous libre ?\"}");
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        String id = asked.path("id");
        assertThat(disclosure(id).statusCode()).isNotEqualTo(200);
        assertThat(asked.asString()).doesNotContain("Dominique");

        job.person.await("/notifications", "items.find { it.kind == 'CONTACT_REQUEST' }");
        Response accepted = job.person.post("/contact-requests/" + id + "/accept", "{\"show\":[\"NAME\",\"EMAIL\"]}");
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);

        assertThat(disclosure(id).<String>path("familyName")).isEqualTo("Exemple");
        assertThat(job.person.get("/profiles/me/access-log").asString()).contains("Bati Nord");
        job.employer.await("/notifications", "items.find { it.kind == 'CONTACT_ACCEPTED' }");
        await().atMost(Caller.PATIENCE)
                .until(() -> "ACCEPTED"
                        .equals(job.employer
                                .get("/offers/" + job.offerId + "/candidates?radiusKm=30")
                                .path("items.find { it.candidateId == '" + candidate + "' }.contactState")));

        assertThat(job.person.post("/contact-requests/" + id + "/revoke", "").statusCode())
                .isEqualTo(200);
        assertThat(disclosure(id).statusCode()).isNotEqualTo(200);
    }

    private Response disclosure(String id) {
        return job.employer.get("/contact-requests/" + id + "/disclosure");
    }
}
