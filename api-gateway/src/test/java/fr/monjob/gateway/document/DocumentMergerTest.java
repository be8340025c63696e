package fr.monjob.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.monjob.gateway.routing.Route;
import fr.monjob.gateway.routing.RouteKind;
import fr.monjob.gateway.routing.RouteTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentMergerTest {

    private final RouteTable routes = new RouteTable(List.of(
            new Route("/api/v1/profiles/me", "profile", Set.of("GET"), RouteKind.API),
            new Route("/api/v1/offers", "offer", Set.of("GET", "POST"), RouteKind.API),
            new Route("/api/v1/offers/{id}", "offer", Set.of("GET"), RouteKind.API)));
    private JsonNode merged;

    @BeforeEach
    void merge() throws IOException {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (String service : List.of("profile", "offer")) {
            documents.put(
                    service,
                    JsonMapper.builder().build().readTree(getClass().getResource("/openapi/" + service + ".json")));
        }
        merged = DocumentMerger.merge(documents, routes);
    }

    @Test
    void holdsJustTheCallsThatTheGatewayLetsThrough() {
        assertThat(names(merged.path("paths")))
                .containsExactlyInAnyOrder("/api/v1/profiles/me", "/api/v1/offers", "/api/v1/offers/{offerId}");
        assertThat(names(merged.path("paths").path("/api/v1/profiles/me"))).containsExactly("get");
        assertThat(names(merged.path("paths").path("/api/v1/offers"))).containsExactlyInAnyOrder("get", "post");
        assertThat(names(merged.path("paths").path("/api/v1/offers/{offerId}")))
                .containsExactlyInAnyOrder("parameters", "get");
    }

    @Test
    void saysWhereTheApiIs() {
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(merged.at("/info/title").asText()).isEqualTo("monjob");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Profils", "Offres");
    }

    @Test
    void keepsEqualComponentsOnceAndTellsOthersApart() {
        JsonNode schemas = merged.at("/components/schemas");
        assertThat(names(schemas)).containsExactlyInAnyOrder("View", "Place", "Problem", "OfferView", "OfferPlace");
        assertThat(schemas.at("/View/properties/place/$ref").asText()).isEqualTo("#/components/schemas/Place");
        assertThat(schemas.at("/OfferView/properties/place/$ref").asText())
                .isEqualTo("#/components/schemas/OfferPlace");
        assertThat(schemas.at("/OfferView/properties/problem/$ref").asText()).isEqualTo("#/components/schemas/Problem");
        assertThat(schemas.at("/OfferPlace/properties").has("label")).isTrue();
    }

    @Test
    void leavesOutComponentsThatNobodyUses() {
        assertThat(merged.at("/components/schemas").has("Internal")).isFalse();
        assertThat(merged.at("/components/securitySchemes").has("bearer")).isTrue();
    }

    @Test
    void hasNoReferenceToNothing() {
        List<String> references = merged.findValuesAsText("$ref");
        assertThat(references).hasSize(7);
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                merged.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void givesEachCallAnIdOfItsOwn() {
        assertThat(merged.findValuesAsText("operationId")).containsExactlyInAnyOrder("get", "offer_get");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
