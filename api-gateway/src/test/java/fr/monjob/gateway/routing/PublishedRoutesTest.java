package fr.monjob.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.gateway.stub.GatewayProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every call of the REST contract reaches the service that owns it. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class PublishedRoutesTest {

    @Inject
    RouteTable routes;

    @ParameterizedTest
    @CsvFileSource(resources = "/contract-calls.csv")
    void reachesItsOwner(String method, String path, String service, RouteKind kind) {
        Route route = routes.findPath(path).orElseThrow().find(method).orElseThrow();
        assertThat(route.service()).isEqualTo(service);
        assertThat(route.kind()).isEqualTo(kind);
    }
}
