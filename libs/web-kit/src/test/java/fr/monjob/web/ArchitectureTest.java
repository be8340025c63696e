package fr.monjob.web;

import fr.monjob.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

/** The house rules hold here. */
class ArchitectureTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check("fr.monjob.web");
    }
}
