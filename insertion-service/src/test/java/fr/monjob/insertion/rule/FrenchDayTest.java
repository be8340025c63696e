package fr.monjob.insertion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FrenchDayTest {

    @Test
    void afterMidnightInParisItIsTheNextDay() {
        assertThat(FrenchDay.today(at("2026-11-27T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(FrenchDay.today(at("2026-11-27T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(FrenchDay.today(at("2026-07-13T22:00:00Z"))).isEqualTo(LocalDate.of(2026, 7, 14));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
