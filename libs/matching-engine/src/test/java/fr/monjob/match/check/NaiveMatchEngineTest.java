package fr.monjob.match.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.MatchReason;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.rank.MatchOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The reference passes its own checks, and the random data is hard enough for them to mean something. */
class NaiveMatchEngineTest extends MatchEngineChecks {

    @Override
    protected MatchEngine engineOn(List<PersonCard> people, List<OfferCard> offers) {
        return new NaiveMatchEngine(people, offers, DAY);
    }

    /** It is what the others are compared with: more would tell nothing. */
    @Override
    protected int worlds() {
        return 20;
    }

    @Test
    void theRandomDataHoldsEqualScoresAndBothReasons() {
        RandomCards cards = new RandomCards(7, 10, 12);
        NaiveMatchEngine engine = new NaiveMatchEngine(cards.people(900), cards.offers(60), DAY);
        List<List<Match>> answers = engine.offers().stream()
                .map(offer -> engine.topPeople(offer, Radius.UNLIMITED, 100))
                .toList();
        assertThat(answers.stream()
                        .mapToLong(NaiveMatchEngineTest::equalNeighbours)
                        .sum())
                .isGreaterThan(60);
        assertThat(answers.stream().flatMap(List::stream).map(Match::reason))
                .contains(MatchReason.JOB, MatchReason.SKILLS);
    }

    private static long equalNeighbours(List<Match> answer) {
        return IntStream.range(1, answer.size())
                .filter(i -> MatchOrder.grains(answer.get(i - 1).score())
                        == MatchOrder.grains(answer.get(i).score()))
                .count();
    }
}
