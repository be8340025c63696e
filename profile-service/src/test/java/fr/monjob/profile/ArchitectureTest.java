package fr.monjob.profile;

import fr.monjob.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.check("fr.monjob.profile");
    }
}
