package fr.monjob.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoopbackPortTest {

    /** Of a thousand out of ten thousand some would meet. */
    @Test
    void nobodyGetsAPortThatWasGivenBefore() {
        assertThat(IntStream.range(0, 1_000).map(each -> LoopbackPort.free()).distinct())
                .hasSize(1_000);
    }
}
