package fr.monjob.insertion;

import static fr.monjob.insertion.Pathway.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.testkit.auth.TestTokens;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** An employer as offer-service tells of it. */
public record Employers(UUID id, String siret) {

    /** A new one; done when it is known here. */
    public static Employers told(String siret, boolean verified) {
        Employers employer = new Employers(UUID.randomUUID(), siret);
        EventSender.send(TestEvent.of(
                "offer.employers.v1",
                "EmployerChanged",
                employer.id,
                "{\"employerId\":\"%s\",\"siret\":\"%s\",\"companyName\":\"Bati Nord\",\"kind\":\"ASSOCIATION\",\"verification\":\"%s\"}"
                        .formatted(employer.id, siret, verified ? "VERIFIED" : "PENDING")));
        await().untilAsserted(() -> assertThat(isKnown(employer.id)).isTrue());
        return employer;
    }

    public RequestSpecification asEmployer() {
        return as(TestTokens.employer(UUID.randomUUID(), id, siret, "Bati Nord"));
    }

    private static boolean isKnown(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !CDI.current()
                        .select(EntityManager.class)
                        .get()
                        .createNativeQuery("SELECT 1 FROM structure WHERE employer_id = :id")
                        .setParameter("id", id)
                        .getResultList()
                        .isEmpty());
    }
}
