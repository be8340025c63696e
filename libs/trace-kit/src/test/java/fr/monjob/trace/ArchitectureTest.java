package fr.monjob.trace;

import fr.monjob.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("fr.monjob.trace");
    }
}
