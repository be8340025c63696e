package fr.monjob.matching.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.offerindex.OfferEntity;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class ReplacedCodesJobTest {

    private static final GeoPoint LENS = new GeoPoint(50.43, 2.83);

    @Inject
    ReplacedCodesJob job;

    @Inject
    IndexFiller filler;

    @Test
    void peopleAndOffersOfAnOldCodeAreOfTheNewOne() {
        UUID person = UUID.randomUUID();
        UUID offer = UUID.randomUUID();
        List<JobWish> wishes = List.of(JobWish.of("F1703", 20), JobWish.of("K2204", 10));
        filler.fill(
                List.of(new PersonCard(person, LENS, 2828, wishes, Set.of("MJ0101"), Set.of(), null)),
                List.of(new OfferCard(offer, "F1703", "CDI", LENS, List.of(), null, null, null)));
        job.replace(Map.of("F1703", "F1801"));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(CandidateEntity.findCard(person).orElseThrow().wishes())
                    .extracting(JobWish::romeCode)
                    .containsExactly("F1801", "K2204");
            assertThat(OfferEntity.findPublished(offer).orElseThrow().card().romeCode())
                    .isEqualTo("F1801");
        });
    }
}
