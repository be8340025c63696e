package fr.monjob.gateway.health;

import fr.monjob.gateway.exchange.Exchange;
import fr.monjob.gateway.exchange.WholeAnswer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The gateway's own health, in the shape of MicroProfile Health. Ready means that the gateway itself can serve: the parts
 * are named as data, for if one part's absence made it unready, all gateways would go at once with that part.
 */
@ApplicationScoped
public class HealthAnswer {

    private static final String JSON = "application/json";

    private final PartsWatch parts;
    private volatile boolean draining;

    public HealthAnswer(PartsWatch parts) {
        this.parts = parts;
    }

    /** From now on not ready: no new callers should be sent here. */
    public void drain() {
        draining = true;
    }

    /** Alive: this very answer proves that the event loop turns. */
    public void live(Exchange exchange) {
        WholeAnswer.send(
                exchange,
                JSON,
                new JsonObject()
                        .put("status", "UP")
                        .put("checks", new JsonArray())
                        .encode());
    }

    /** Ready, with the state of each part; 503 while the gateway is stopping. */
    public void ready(Exchange exchange) {
        String status = draining ? "DOWN" : "UP";
        JsonObject data = new JsonObject();
        parts.states().forEach(data::put);
        JsonObject check =
                new JsonObject().put("name", "parts").put("status", status).put("data", data);
        exchange.response().setStatusCode(draining ? 503 : 200);
        WholeAnswer.send(
                exchange,
                JSON,
                new JsonObject()
                        .put("status", status)
                        .put("checks", new JsonArray().add(check))
                        .encode());
    }
}
