package fr.monjob.insertion.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law changes from a day on: what begins before is judged as ever. */
class DatedTermsTest {

    private static final RuleBook TODAY = ConfiguredRules.book();

    @ParameterizedTest(name = "{0}")
    @MethodSource("fr.monjob.insertion.rule.BoundaryTableTest#lines")
    void aChangeWithADateChangesNoEarlierVerdict(String line) {
        RuleBook changed = ConfiguredRules.book(Map.of(
                "monjob.rules.cddi-total.parameters.months.2030-01-01", "6",
                "monjob.rules.contrat-aide-total.parameters.months.2030-01-01", "6",
                "monjob.rules.pmsmp-days.parameters.days.2030-01-01", "1",
                "monjob.rules.pmsmp-length.parameters.tolerated-days.2030-01-01", "1",
                "monjob.rules.pass-iae.parameters.days.2030-01-01", "100"));
        RuleCase past = RuleCase.of(line);
        assertThat(changed.check(past.plan(), past.history()))
                .usingRecursiveComparison()
                .ignoringFields("rule")
                .isEqualTo(TODAY.check(past.plan(), past.history()));
    }

    @Test
    void aNumberHoldsFromItsDayOn() {
        RuleBook changed = ConfiguredRules.book(Map.of("monjob.rules.cddi-total.parameters.months.2027-01-01", "18"));
        assertThat(latestEnd(changed, "2026-12-31")).isEqualTo("2028-12-30");
        assertThat(latestEnd(changed, "2027-01-01")).isEqualTo("2028-06-30");
    }

    @Test
    void aRuleHoldsOnItsDaysAlone() {
        RuleBook changed = ConfiguredRules.book(
                Map.of("monjob.rules.cddi-total.from", "2026-01-01", "monjob.rules.cddi-total.until", "2026-12-31"));
        assertThat(latestEnd(changed, "2025-12-31")).isNull();
        assertThat(latestEnd(changed, "2026-01-01")).isEqualTo("2027-12-31");
        assertThat(latestEnd(changed, "2026-12-31")).isEqualTo("2028-12-30");
        assertThat(latestEnd(changed, "2027-01-01")).isNull();
    }

    @Test
    void termsThatDoNotFitTheirRuleStopTheStart() {
        Map<String, String> misspelt = Map.of("monjob.rules.cddi-total.parameters.month.2009-01-01", "24");
        assertThatThrownBy(() -> ConfiguredRules.book(misspelt)).hasMessageContaining("cddi-total needs months");
        Map<String, String> tooLate = Map.of("monjob.rules.cddi-total.from", "2008-01-01");
        assertThatThrownBy(() -> ConfiguredRules.book(tooLate)).hasMessageContaining("of cddi-total on 2008-01-01");
    }

    private static LocalDate latestEnd(RuleBook rules, String start) {
        return rules.check(RuleCase.of("yes | - | - | CDDI " + start + ".. |").plan(), History.empty())
                .latestEnd();
    }
}
