package fr.monjob.profile.candidate;

import fr.monjob.profile.location.GridSquare;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Looks each night whether places can be told more finely, now that their level has rested long enough. One transaction a
 * square: nobody who edits their profile waits for more than their own.
 */
@ApplicationScoped
class CellReviewJob {

    private final CandidateRepository candidates;
    private final PublishedPeople people;

    CellReviewJob(CandidateRepository candidates, PublishedPeople people) {
        this.candidates = candidates;
        this.people = people;
    }

    @Scheduled(cron = "0 41 3 * * ?")
    void review() {
        List<GridSquare> squares = QuarkusTransaction.requiringNew().call(candidates::listSquares);
        squares.forEach(square -> QuarkusTransaction.requiringNew().run(() -> people.review(square)));
    }
}
