package fr.monjob.insertion.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The step before the wall: an answer says from which day on something has to be done. */
class NextStepTest {

    private final RuleBook rules = ConfiguredRules.book();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2027-09-01; CDDI 2026-01-01..2026-12-31 |
                    2027-09-01; CDDI 2026-01-01..2028-12-31 |
                    2025-09-01; CDDI 2025-07-01..2025-12-31 | CDDI 2024-01-01..2025-06-30
                    2026-09-01; CDDI 2026-01-01..2026-12-31 decision=2025-12-01 | CDDI 2024-01-01..2025-12-31
                    2027-09-01; CONTRAT_AIDE 2026-01-01..2026-12-31 |
                    2025-12-31; IAE 2025-01-01..2025-12-31 |
                    2026-02-21; PMSMP 2026-02-01..2026-02-28 |
                    2026-01-01; IAE 2025-06-01..2025-12-31 | PASS 2022-01-01
                    2027-01-05; PMSMP 2026-06-01..2026-06-05 at=A purpose=RECRUIT | PMSMP 2026-01-05..2026-01-09 at=A purpose=DISCOVER, PMSMP 2026-03-02..2026-03-06 at=A purpose=CONFIRM
                    """)
    void isDueOn(String on, String plan) {
        RuleCase asked = RuleCase.of("yes | - | - | " + plan.replace(", PMSMP", "; PMSMP"));
        assertThat(rules.check(asked.plan(), asked.history()).nextStep().on()).isEqualTo(on);
    }
}
