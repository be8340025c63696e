package fr.monjob.insertion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit on both its sides, leap years and month ends included; each case is printed with its answer. */
class BoundaryTableTest {

    private static final RuleBook RULES = ConfiguredRules.book();

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void answersAsTheLawDoes(String line) {
        RuleCase expected = RuleCase.of(line);
        Verdict verdict = RULES.check(expected.plan(), expected.history());
        System.out.println(line + "\n      → " + (verdict.allowed() ? "yes" : "no")
                + (verdict.words() == null ? "" : " – " + verdict.words().french()));

        assertThat(verdict.allowed()).as("allowed").isEqualTo(expected.allowed());
        assertThat(verdict.rule() == null ? null : verdict.rule().code())
                .as("rule")
                .isEqualTo(expected.rule());
        assertThat(verdict.latestEnd()).as("latest end").isEqualTo(expected.latestEnd());
    }

    @Test
    void everyRuleRefusesSomethingInTheTable() {
        List<String> refusing = lines().map(RuleCase::of)
                .filter(each -> !each.allowed())
                .map(RuleCase::rule)
                .toList();
        assertThat(RULES.rules()).extracting(rule -> rule.terms().code()).allMatch(refusing::contains);
    }

    static Stream<String> lines() {
        try (InputStream table = BoundaryTableTest.class.getResourceAsStream("/rules/boundaries.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
