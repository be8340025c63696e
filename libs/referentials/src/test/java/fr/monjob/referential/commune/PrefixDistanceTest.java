package fr.monjob.referential.commune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "lens, lens, 0",
        "len, lens, 0",
        "lens, lenslestang, 0",
        "lans, lens, 1",
        "leens, lens, 1",
        "lns, lens, 1",
        "lesn, lens, 1",
        "bethuen, bethune, 1",
        "btehuen, bethune, 2",
        "abcd, x, 3"
    })
    void countsTheSlipsUntilTheBeginningOfTheName(String question, String name, int expected) {
        int distance = new PrefixDistance(question, 2).to(name);
        assertThat(Math.min(distance, 3)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"lens, arras", "lens, lille"})
    void aNameReadBeforeLeavesNoTrace(String question, String other) {
        PrefixDistance used = new PrefixDistance(question, 2);
        used.to(other);
        assertThat(used.to("lesn")).isEqualTo(new PrefixDistance(question, 2).to("lesn"));
    }
}
