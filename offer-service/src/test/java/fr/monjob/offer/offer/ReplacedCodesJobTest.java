package fr.monjob.offer.offer;

import static fr.monjob.offer.OfferDesk.mason;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.offer.OfferDesk;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class ReplacedCodesJobTest {

    @Inject
    ReplacedCodesJob job;

    @Test
    void anOfferOfAnOldCodeIsOneOfTheNewCode() {
        OfferDesk desk = new OfferDesk();
        String mason = desk.draft(mason(""));
        String cleaner = desk.draft(mason("").replace("F1703", "K2204"));
        job.replace(Map.of("F1703", "F1704"));
        desk.own().get("/api/v1/offers/" + mason).then().body("romeCode", equalTo("F1704"));
        desk.own().get("/api/v1/offers/" + cleaner).then().body("romeCode", equalTo("K2204"));
        job.replace(Map.of("F1704", "F1703"));
    }
}
