package fr.monjob.demo.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.monjob.demo.chance.Dice;
import fr.monjob.referential.commune.Commune;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final int PLACES = 15_000;

    private final Territory territory = Territory.of("62");

    @Test
    void everyCommuneHasItsShareOfThePeople() {
        long inhabitants =
                territory.communes().stream().mapToLong(Commune::population).sum();
        Map<String, Long> counts = territory.spread(PLACES, Dice.of(1, "places")).stream()
                .collect(Collectors.groupingBy(Commune::code, Collectors.counting()));

        assertThat(territory.communes()).hasSizeGreaterThan(850).allSatisfy(commune -> {
            double expected = (double) PLACES * commune.population() / inhabitants;
            assertThat((double) counts.getOrDefault(commune.code(), 0L))
                    .as(commune.name())
                    .isCloseTo(expected, within(1.0));
        });
    }

    @Test
    void placesComeInMixedOrder() {
        List<Commune> places = territory.spread(100, Dice.of(1, "places"));
        assertThat(places).isNotEqualTo(territory.spread(100, Dice.of(2, "places")));
        assertThat(places.subList(0, 50))
                .extracting(Commune::population)
                .isNotEqualTo(places.stream()
                        .map(Commune::population)
                        .sorted(java.util.Comparator.reverseOrder())
                        .limit(50)
                        .toList());
    }

    @Test
    void nearIsWithinTwentyKilometres() {
        Commune lens = territory.communes().stream()
                .filter(commune -> commune.code().equals("62498"))
                .findFirst()
                .orElseThrow();
        Dice dice = Dice.of(1, "near");
        for (int i = 0; i < 200; i++) {
            assertThat(Territory.kilometres(lens, territory.near(lens, dice))).isLessThanOrEqualTo(20);
        }
    }
}
