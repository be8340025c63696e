package fr.monjob.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a CV to a return to employment, through the gateway, on the packaged processes. */
@ExtendWith(Product.class)
class MainJobIT {

    @Test
    void fromCvToReturnToEmployment() {
        new MainJob().run();
    }
}
