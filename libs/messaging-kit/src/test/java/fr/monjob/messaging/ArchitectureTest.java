package fr.monjob.messaging;

import fr.monjob.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("fr.monjob.messaging");
    }
}
