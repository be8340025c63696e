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
        return ask(new ReachRequest(recipientId, occasionId, contactRequests, null));
    }

    /**
     * Where this account's owner gets the link that a notice of theirs is to carry; no copies when it would not work any
     * more.
     *
     * @throws RuntimeException when profile-service does not answer
     */
    public Reach askForNewPassword(UUID accountId, UUID occasionId, UUID noticeId) {
        return ask(new ReachRequest(accountId, occasionId, List.of(), noticeId));
    }

    private Reach ask(ReachRequest request) {
        return profile.ask(tokens.issue("profile-service"), request);
    }
}
