package fr.monjob.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Does what {@link ServiceMain} does: tests start the service without its main method. */
public final class ServiceMainResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        ServiceMain.letDoorFilterCheckAddresses();
        return Map.of();
    }

    @Override
    public void stop() {}
}
