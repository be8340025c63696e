package fr.monjob.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.monjob.gateway.door.PublicDoor;
import fr.monjob.gateway.stub.GatewayProfile;
import fr.monjob.gateway.stub.RawAnswer;
import fr.monjob.gateway.stub.RawCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(GatewayProfile.class)
class HealthTest {

    @Inject
    PublicDoor door;

    @Inject
    PartsWatch parts;

    @Test
    void isReadyWithoutAPartAndNamesIt() {
        await().until(() -> parts.states().get("offer").equals("UP"));
        RawAnswer answer = new RawCaller(door.port()).call("GET", "/q/health/ready");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("UP");
        JsonObject check = answer.json().getJsonArray("checks").getJsonObject(0);
        assertThat(check.getString("name")).isEqualTo("parts");
        assertThat(check.getJsonObject("data").getMap())
                .containsEntry("offer", "UP")
                .containsEntry("insertion", "DOWN")
                .containsOnlyKeys("profile", "offer", "matching", "notification", "insertion");
    }

    @Test
    void isAlive() {
        RawAnswer answer = new RawCaller(door.port()).call("GET", "/q/health/live");
        assertThat(answer.json().getString("status")).isEqualTo("UP");
    }
}
