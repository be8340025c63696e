package fr.monjob.gateway.stub;

import java.util.List;
import java.util.Map;

/** As {@link GatewayProfile}, with three instances of matching-service of which one is well. */
public final class SeveralProfile extends GatewayProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(
                StubServices.class, Map.of(StubServices.ABSENT, "insertion", StubServices.SEVERAL, "matching")));
    }
}
