package fr.monjob.gateway.stub;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The gateway before stubs, without insertion-service, and short of patience so that the tests are quick. */
public class GatewayProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("monjob.door.port", "-1"),
                Map.entry("monjob.door.first-headers", "2S"),
                Map.entry("quarkus.management.test-port", "0"),
                Map.entry("monjob.filter.origins", "https://emploi.example.fr"),
                Map.entry("monjob.routing.budgets.api.first-byte", "1S"),
                Map.entry("monjob.routing.budgets.api.total", "2S"),
                Map.entry("monjob.routing.budgets.api.sending", "3S"),
                Map.entry("monjob.limit.busy", "1000"),
                Map.entry("monjob.limit.peer-per-minute", "100000"),
                Map.entry("monjob.limit.account-per-minute", "100000"),
                Map.entry("monjob.limit.auth-per-minute", "100000"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(StubServices.class, Map.of(StubServices.ABSENT, "insertion")));
    }
}
