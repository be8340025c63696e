package fr.monjob.matching.candidateindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.vocabulary.HoursRange;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.events.EventObserver;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack
class CandidateIndexConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID person = UUID.randomUUID();

    @Test
    void keepsWhatAMatchReadsAndFollowsEveryChange() {
        CandidateProfile first = Facts.mason(person, 50.44, 2.83, "MJ0001", "MJ0002");
        CandidateProfile later = new CandidateProfile(
                person,
                new CandidateProfile.Cell("cell", 4000, 50.46, 2.86, 2828.4),
                List.of(
                        new CandidateProfile.WantedJob(
                                "A1203", 10, List.of("CDI", "CDDI"), new HoursRange(new BigDecimal("20"), null)),
                        new CandidateProfile.WantedJob(Facts.MASON, 50, List.of(), null)),
                List.of(new CandidateProfile.SkillLevel("MJ0002", null), new CandidateProfile.SkillLevel("MJ0003", 4)),
                List.of(),
                List.of("A MEANS OF 2040"),
                90,
                null);
        EventSender.send(Facts.told(first), Facts.told(later).version(2));
        double open = Double.POSITIVE_INFINITY;
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(findCard())
                        .contains(new PersonCard(
                                person,
                                new GeoPoint(50.46, 2.86),
                                2828.4,
                                List.of(
                                        new JobWish("A1203", 10, Set.of("CDI", "CDDI"), 20, open),
                                        JobWish.of(Facts.MASON, 50)),
                                Set.of("MJ0002", "MJ0003"),
                                Set.of(),
                                null)));
        EventSender.send(Facts.withdrawn(person).version(3), Facts.told(first).version(2));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(findCard()).isEmpty());
    }

    @Test
    void aProfileThatIsNoCardIsADeadLetterAndTheNextOneFlows() {
        EventSender.send(
                Facts.told(Facts.placeless(person)),
                Facts.told(Facts.mason(person, 50.44, 2.83)).version(2));
        EventObserver.of("profile.candidates.v1.dlq").awaitEvents(person, 1);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(findCard().map(PersonCard::availableFrom)).contains(LocalDate.of(2026, 1, 5)));
    }

    private Optional<PersonCard> findCard() {
        return QuarkusTransaction.requiringNew().call(() -> CandidateEntity.findCard(person));
    }
}
