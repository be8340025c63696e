package fr.monjob.matching.locationattack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import fr.monjob.contract.id.CandidateIdCipher;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.Facts;
import fr.monjob.testkit.events.EventSender;
import fr.monjob.testkit.events.TestEvent;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The attacks on places of the threat table, by an employer without limits and with workplaces wherever it likes: five
 * hundred questions find the centre of a cell and nothing within it. How far that is from the homes, profile-service's
 * {@code LocationAttackTest} measures, which is where homes are.
 */
@QuarkusTest
@WithStack
@TestProfile(Unlimited.class)
class LocationAttackTest {

    private static final GeoPoint CENTRE = new GeoPoint(47.00, 4.40);
    private static final double KM_NORTH = 1 / 111.195;
    private static final double KM_EAST = KM_NORTH / Math.cos(Math.toRadians(CENTRE.lat()));
    private static final int STEPS = 125;

    private final String skill = Attacker.newSkill();
    private final List<UUID> victims =
            IntStream.range(0, 11).mapToObj(i -> UUID.randomUUID()).toList();

    @Inject
    CandidateIdCipher cipher;

    /** Four roads from 2.5 to 7.5 km away, a workplace every 40 m: where the band or the list changes is where 5 km end. */
    @Test
    void T61_fiveHundredQuestionsFindTheCentreOfTheCellAndNobodyInIt() {
        Attacker attacker = new Attacker(Stream.of(north(1), north(-1), east(1), east(-1))
                .flatMap(List::stream)
                .toList());
        // Decoys of a known place, in the neighbouring cell: they stand before or behind the victims, never between.
        List<TestEvent> events = new ArrayList<>(List.of(attacker.standing()));
        victims.forEach(id -> events.add(Facts.told(Facts.mason(id, CENTRE.lat(), CENTRE.lon(), skill))));
        List<UUID> decoys = List.of(UUID.randomUUID(), UUID.randomUUID());
        decoys.forEach(id -> events.add(Facts.told(Facts.mason(id, CENTRE.lat() + 2 * KM_NORTH, CENTRE.lon(), skill))));
        EventSender.send(events.toArray(TestEvent[]::new));
        UUID first = attacker.workplaces().get(0);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                attacker.search(first, 20, skill).jsonPath().getList("items"))
                        .hasSize(13));

        Set<String> names = victims.stream()
                .map(id -> cipher.candidateId(attacker.employer, id).toString())
                .collect(Collectors.toSet());
        List<Double> bandFlips = new ArrayList<>();
        List<Double> radiusFlips = new ArrayList<>();
        for (int road = 0; road < 4; road++) {
            bandFlips.add(0.0);
            radiusFlips.add(0.0);
            for (int step = 0; step < STEPS; step++) {
                UUID workplace = attacker.workplaces().get(road * STEPS + step);
                double km = attacker.placeOf(workplace).metresTo(CENTRE) / 1000;
                List<Map<String, Object>> seen =
                        victims(attacker.search(workplace, 20, skill).jsonPath().getList("items"), names);
                assertThat(seen).hasSize(11);
                // One answer for all of the cell: whoever of them it is, the employer learns the same.
                assertThat(seen.stream().map(LocationAttackTest::withoutNames).collect(Collectors.toSet()))
                        .hasSize(1);
                if (seen.get(0).get("distanceBand").equals("0-5 km")) {
                    bandFlips.set(road, km);
                }
                int within5 = victims(
                                attacker.search(workplace, 5, skill).jsonPath().getList("items"), names)
                        .size();
                assertThat(within5).isIn(0, 11);
                if (within5 == 11) {
                    radiusFlips.set(road, km);
                }
            }
        }
        // The attack works: it has the centre to the step. The radius flips where the cell's nearest point leaves it.
        assertThat(bandFlips).allSatisfy(km -> assertThat(km).isCloseTo(5.0, within(0.05)));
        assertThat(radiusFlips).allSatisfy(km -> assertThat(km).isCloseTo(6.414, within(0.05)));
    }

    /** What is asked again is answered again: there is no noise that many answers could average away. */
    @Test
    void T61_askingAHundredTimesTellsWhatAskingOnceTold() {
        Attacker attacker = new Attacker(List.of(new GeoPoint(47.5, 4.40)));
        EventSender.send(Stream.concat(
                        Stream.of(attacker.standing()),
                        victims.stream().map(id -> Facts.told(Facts.mason(id, 47.52, 4.41, skill))))
                .toArray(TestEvent[]::new));
        UUID workplace = attacker.workplaces().get(0);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                attacker.search(workplace, 20, skill).jsonPath().getList("items"))
                        .hasSize(11));
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            answers.add(attacker.search(workplace, 20, skill).asString());
        }
        assertThat(answers).hasSize(1);
    }

    /** A road out of the cell: from 2.5 km on, every 40 m. */
    private static List<GeoPoint> north(int way) {
        return IntStream.range(0, STEPS)
                .mapToObj(step -> new GeoPoint(CENTRE.lat() + way * (2.5 + 0.04 * step) * KM_NORTH, CENTRE.lon()))
                .toList();
    }

    private static List<GeoPoint> east(int way) {
        return IntStream.range(0, STEPS)
                .mapToObj(step -> new GeoPoint(CENTRE.lat(), CENTRE.lon() + way * (2.5 + 0.04 * step) * KM_EAST))
                .toList();
    }

    private static List<Map<String, Object>> victims(List<Map<String, Object>> items, Set<String> names) {
        return items.stream()
                .filter(item -> names.contains((String) item.get("candidateId")))
                .toList();
    }

    private static Map<String, Object> withoutNames(Map<String, Object> item) {
        return item.entrySet().stream()
                .filter(each -> !each.getKey().equals("candidateId") && each.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
