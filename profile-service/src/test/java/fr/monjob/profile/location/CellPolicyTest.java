package fr.monjob.profile.location;

import static fr.monjob.profile.location.CellLevel.EPCI;
import static fr.monjob.profile.location.CellLevel.KM_16;
import static fr.monjob.profile.location.CellLevel.KM_2;
import static fr.monjob.profile.location.CellLevel.KM_4;
import static fr.monjob.profile.location.CellLevel.KM_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class CellPolicyTest {

    private static final Instant SINCE = Instant.parse("2026-03-01T08:00:00Z");
    private static final CellPolicy POLICY = CellPolicy.HOUSE;

    @Test
    void theFirstLevelIsTheFinestWithACrowd() {
        assertThat(POLICY.first(people(11, 11, 11, 11))).isEqualTo(KM_2);
        assertThat(POLICY.first(people(10, 11, 30, 40))).isEqualTo(KM_4);
        assertThat(POLICY.first(people(1, 2, 10, 11))).isEqualTo(KM_16);
        assertThat(POLICY.first(people(1, 2, 3, 10))).isEqualTo(EPCI);
    }

    @Test
    void aLevelCoarsensAtOnce() {
        assertThat(POLICY.next(KM_2, SINCE, people(10, 10, 12, 50), SINCE)).isEqualTo(KM_8);
        assertThat(POLICY.next(KM_8, SINCE, people(30, 30, 10, 10), SINCE)).isEqualTo(EPCI);
    }

    @Test
    void itRefinesAfterThirtyDaysInABigCrowdOnly() {
        assertThat(POLICY.next(KM_8, SINCE, people(22, 22, 22, 22), after(29))).isEqualTo(KM_8);
        assertThat(POLICY.next(KM_8, SINCE, people(21, 22, 22, 22), after(30))).isEqualTo(KM_4);
        assertThat(POLICY.next(KM_8, SINCE, people(21, 21, 99, 99), after(90))).isEqualTo(KM_8);
        assertThat(POLICY.next(EPCI, SINCE, people(3, 9, 21, 22), after(30))).isEqualTo(KM_16);
    }

    @Test
    void oneWhoComesAndGoesMovesNoLevelForthAndBack() {
        CellLevel level = KM_2;
        for (int day = 0; day < 29; day++) {
            level = POLICY.next(level, SINCE, people(day % 2 == 0 ? 10 : 11, 40, 40, 40), after(day));
        }
        assertThat(level).isEqualTo(KM_4);
    }

    @Test
    void theFinestStaysTheFinest() {
        assertThat(POLICY.next(KM_2, SINCE, people(500, 600, 700, 800), after(400)))
                .isEqualTo(KM_2);
    }

    private static Instant after(int days) {
        return SINCE.plus(Duration.ofDays(days));
    }

    private static ToIntFunction<CellLevel> people(int km2, int km4, int km8, int km16) {
        return Map.of(KM_2, km2, KM_4, km4, KM_8, km8, KM_16, km16)::get;
    }
}
