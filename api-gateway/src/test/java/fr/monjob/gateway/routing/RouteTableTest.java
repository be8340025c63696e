package fr.monjob.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable table = new RouteTable(List.of(
            route("/api/offers", "offer", "GET", "POST"),
            route("/api/offers/{id}", "offer", "GET", "PUT"),
            route("/api/offers/mine", "offer", "GET"),
            route("/api/offers/{id}/candidates", "matching", "GET"),
            route("/api/{any}/mine/candidates", "profile", "GET")));

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/offers,                 /api/offers",
        "HEAD, /api/offers,                 /api/offers",
        "GET,  /api/offers/mine,            /api/offers/mine",
        "GET,  /api/offers/0190-ab_C,       /api/offers/{id}",
        "GET,  /api/offers/mine/candidates, /api/offers/{id}/candidates"
    })
    void takesTheMostSpecificTemplate(String method, String path, String template) {
        assertThat(table.findPath(path).orElseThrow().find(method))
                .map(Route::path)
                .contains(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/offers/",
                "/API/offers",
                "/api/Offers",
                "/api/offers.",
                "/api/offers/mine/x.css",
                "/api/offers/0190.json",
                "/api/offers/a:b",
                "/api/offers/0190/candidates/x",
                "/internal/offers"
            })
    void knowsNothingElse(String path) {
        assertThat(table.findPath(path)).isEmpty();
    }

    @Test
    void namesTheMethodsOfThePathItself() {
        RouteTable.Methods mine = table.findPath("/api/offers/mine").orElseThrow();
        assertThat(mine.find("PUT")).isEmpty();
        assertThat(mine.allow()).isEqualTo("GET, HEAD");
        assertThat(table.findPath("/api/offers").orElseThrow().allow()).isEqualTo("GET, HEAD, POST");
    }

    @Test
    void refusesTwoRoutesForOneCall() {
        assertThatThrownBy(() ->
                        new RouteTable(List.of(route("/a/{x}", "offer", "GET"), route("/a/{y}", "profile", "GET"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsATemplateWhateverItsHolesAreCalled() {
        assertThat(table.findTemplate("/api/offers/{offerId}", "PUT"))
                .map(Route::service)
                .contains("offer");
        assertThat(table.findTemplate("/api/offers/{offerId}", "DELETE")).isEmpty();
        assertThat(table.findTemplate("/api/offers/other", "GET")).isEmpty();
    }

    private static Route route(String path, String service, String... methods) {
        return new Route(path, service, Set.of(methods), RouteKind.API);
    }
}
