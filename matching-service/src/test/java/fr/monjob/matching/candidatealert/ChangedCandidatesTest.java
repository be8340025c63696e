package fr.monjob.matching.candidatealert;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.Facts;
import fr.monjob.matching.IndexFiller;
import fr.monjob.matching.candidatealert.ChangedCandidates.Waiting;
import fr.monjob.matching.candidateindex.CandidateChange;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits is taken once, with others the first time and alone after a failure. Nothing of it is committed. */
@QuarkusTest
@WithStack
@TestTransaction
class ChangedCandidatesTest {

    private final List<PersonCard> people =
            Stream.generate(() -> person(UUID.randomUUID())).limit(60).toList();

    @Inject
    IndexFiller filler;

    @Inject
    ChangedCandidates changed;

    @Inject
    EntityManager database;

    @BeforeEach
    void somePeople() {
        QuarkusTransaction.suspendingExisting().run(() -> filler.fill(people, List.of()));
    }

    @Test
    void takesFiftyAtOnceAndNobodyTwice() {
        people.forEach(this::note);
        assertThat(changed.take()).hasSize(50);
        assertThat(changed.take()).hasSize(10);
        assertThat(changed.take()).isEmpty();
    }

    @Test
    void takesAloneWhoMayHaveMadeTheWorkFail() {
        people.subList(0, 3).forEach(this::note);
        assertThat(changed.take()).hasSize(3);
        rested();
        note(people.get(3));
        assertThat(changed.take())
                .extracting(Waiting::profileId)
                .containsExactly(people.get(3).id());
        assertThat(Stream.generate(changed::take).limit(4))
                .extracting(List::size)
                .containsExactly(1, 1, 1, 0);
    }

    @Test
    void whoIsDoneIsOffTheListUnlessChangedMeanwhile() {
        people.subList(0, 3).forEach(this::note);
        List<Waiting> taken = changed.take();
        note(people.get(1));
        changed.done(taken);
        assertThat(changed.take()).singleElement().satisfies(again -> {
            assertThat(again.profileId()).isEqualTo(people.get(1).id());
            assertThat(again.changes()).isEqualTo(2);
        });
        rested();
        assertThat(changed.take()).hasSize(1);
    }

    private void note(PersonCard person) {
        changed.note(new CandidateChange(person.id(), null));
    }

    private void rested() {
        database.createNativeQuery("UPDATE candidate_alert SET due = now()").executeUpdate();
    }

    private static PersonCard person(UUID id) {
        return new PersonCard(
                id,
                new GeoPoint(Facts.LAT, Facts.LON),
                0,
                List.of(JobWish.of(Facts.MASON, 20)),
                Set.of(),
                Set.of(),
                null);
    }
}
