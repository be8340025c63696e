package fr.monjob.insertion.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.insertion.rule.ConfiguredRules;
import org.junit.jupiter.api.Test;

/** A refusal's problem type is the rule's name. */
class RuleRefusalTest {

    @Test
    void everyRuleHasAProblemOfItsName() {
        assertThat(ConfiguredRules.book().rules())
                .extracting(rule -> rule.terms().code())
                .allSatisfy(code -> {
                    assertThat(RuleRefusal.codeOf(code).code()).isEqualTo(code);
                    assertThat(RuleRefusal.codeOf(code).status()).isEqualTo(422);
                });
    }
}
