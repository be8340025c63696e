package fr.monjob.gateway.stub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All services, and small allowances. The peer's is the largest: all tests share one. */
public class TightProfile extends GatewayProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(super.getConfigOverrides());
        config.put("monjob.limit.account-per-minute", "5");
        config.put("monjob.limit.auth-per-minute", "3");
        config.put("monjob.limit.in-flight", "5");
        config.put("monjob.limit.streams-per-account", "2");
        config.put("monjob.routing.budgets.api.first-byte", "30S");
        config.put("monjob.routing.budgets.api.total", "30S");
        return config;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(StubServices.class));
    }
}
