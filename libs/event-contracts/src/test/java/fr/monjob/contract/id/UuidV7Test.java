package fr.monjob.contract.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void isOfVersionSevenWithItsTime() {
        long millis = 1_772_439_330_123L;
        for (int i = 0; i < 1_000; i++) {
            UUID id = UuidV7.at(millis);

            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis);
        }
    }

    @Test
    void sortsByTime() {
        assertThat(UuidV7.at(1_000).toString()).isLessThan(UuidV7.at(1_001).toString());
    }

    @Test
    void neverRepeats() {
        Set<UUID> seen = new HashSet<>();
        Set<Long> randomHalves = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            UUID id = UuidV7.at(1_000);
            seen.add(id);
            randomHalves.add(id.getLeastSignificantBits());
        }
        assertThat(seen).hasSize(10_000);
        assertThat(randomHalves).hasSize(10_000);
    }

    @Test
    void isOfNow() {
        long before = System.currentTimeMillis();
        long millis = UuidV7.next().getMostSignificantBits() >>> 16;

        assertThat(millis).isBetween(before, System.currentTimeMillis());
    }
}
