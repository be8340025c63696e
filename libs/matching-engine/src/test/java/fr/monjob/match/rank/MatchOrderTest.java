package fr.monjob.match.rank;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.match.api.Components;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchReason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchOrderTest {

    private static final MatchDay MONDAY = MatchDay.of(LocalDate.of(2026, 3, 2), new byte[32]);
    private static final MatchDay TUESDAY = MatchDay.of(LocalDate.of(2026, 3, 3), new byte[32]);
    private static final UUID OFFER = new UUID(1, 2);

    @Test
    void theBetterScoreComesFirstHoweverFar() {
        assertThat(order(MONDAY, match(1, 0.7, 100), match(2, 0.8, 90_000)))
                .extracting(Match::score)
                .containsExactly(0.8, 0.7);
    }

    /** In any order of their lots. */
    @Test
    void theLotNeverGoesBeforeTheScore() {
        Match[] rising =
                IntStream.range(0, 40).mapToObj(i -> match(i, i / 40.0, 0)).toArray(Match[]::new);
        assertThat(order(MONDAY, rising))
                .isSortedAccordingTo(Comparator.comparingDouble(Match::score).reversed());
        assertThat(MatchOrder.grains(0.123456789)).isEqualTo(123_456_789);
    }

    @Test
    void aDayKnowsItsDateAndHasAKeyOfItsOwn() {
        MatchDay day = MatchDay.of(LocalDate.of(2026, 3, 4), new byte[32]);
        assertThat(day.date()).isEqualTo("2026-03-04");
        assertThat(day.key()).hasSize(32).isNotEqualTo(MONDAY.key());
        assertThat(MatchDay.of(LocalDate.of(2026, 3, 4), new byte[] {1}).key()).isNotEqualTo(day.key());
    }

    @Test
    void scoresWithinANanoAreEqual() {
        Match low = match(1, 0.7, 0);
        Match high = match(2, 0.7 + 2e-10, 0);
        boolean lowFirst = order(MONDAY, low, high).get(0) == low;
        Match lowAgain = match(1, 0.7 + 2e-10, 0);
        Match highAgain = match(2, 0.7, 0);
        assertThat(order(MONDAY, lowAgain, highAgain).get(0) == lowAgain).isEqualTo(lowFirst);
    }

    @Test
    void equalScoresChangePlacesFromDayToDay() {
        Match[] equals = IntStream.range(0, 40).mapToObj(i -> match(i, 0.5, i)).toArray(Match[]::new);
        assertThat(order(MONDAY, equals)).isEqualTo(order(MONDAY, equals)).isNotEqualTo(order(TUESDAY, equals));
        assertThat(order(MONDAY, equals)).isNotEqualTo(List.of(equals));
    }

    @Test
    void theLotIsTheHmacOfOfferThenPerson() {
        // Computed outside with Python's hmac: the SQL engine must draw the same lots.
        assertThat(HexFormat.of().formatHex(MONDAY.tieBreak(OFFER, new UUID(3, 4))))
                .startsWith("a0123d1cd0481caf");
    }

    private static List<Match> order(MatchDay day, Match... matches) {
        return Stream.of(matches).sorted(MatchOrder.on(day)).toList();
    }

    private static Match match(long person, double score, double metres) {
        Components none = new Components(0, 0, 0);
        UUID id = new UUID(3, person);
        return new Match(OFFER, id, score, none, List.of(), List.of(), MatchReason.JOB, metres);
    }
}
