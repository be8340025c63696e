package fr.monjob.notification.delivery.way;

import jakarta.ws.rs.WebApplicationException;
import java.util.Set;

/** By the provider's HTTP door. */
final class SmsProvider implements SmsWay {

    /** Refusals that pass: not now, too fast, too early, our own token. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 404, 408, 425, 429);

    private final SmsProviderClient client;
    private final String token;
    private final String sender;

    SmsProvider(SmsProviderClient client, String token, String sender) {
        this.client = client;
        this.token = token;
        this.sender = sender;
    }

    @Override
    public void send(OutgoingSms sms) {
        var order = new SmsProviderClient.Order(sms.to(), sender, sms.text(), sms.reference());
        try {
            client.send("Bearer " + token, order).close();
        } catch (WebApplicationException answer) {
            int status = answer.getResponse().getStatus();
            if (status < 500 && !PASSING.contains(status)) {
                throw new RefusedException("HTTP " + status);
            }
            throw answer;
        }
    }
}
