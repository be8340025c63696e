package fr.monjob.notification.contact;

import fr.monjob.web.security.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Addresses, asked for when they are needed and forgotten right after. */
@ApplicationScoped
public class Reaches {

    private final ReachClient profile;
    private final ServiceTokens tokens;

    Reaches(@RestClient ReachClient profile, ServiceTokens tokens) {
        this.profile = profile;
        this.tokens = tokens;
    }

    /**
     * Where this reader can be reached now; no copies when nobody is there any more.
     *
     * @throws RuntimeException when profile-service does not answer
     */
    public Reach ask(UUID recipientId, UUID occasionId, List<UUID> contactRequests) {
        var request = new ReachRequest(recipientId, occasionId, contactRequests);
        return profile.ask(tokens.issue("profile-service"), request);
    }
}
