package fr.monjob.offer;

import fr.monjob.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("fr.monjob.offer");
    }
}
