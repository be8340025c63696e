package fr.monjob.notification.contact;

import fr.monjob.web.trace.HandedOnHeaders;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Asks profile-service where somebody can be reached, right before a mail or an SMS leaves. */
@RegisterProvider(HandedOnHeaders.class)
@RegisterRestClient(configKey = "profile")
@Path("/internal/reach")
interface ReachClient {

    /** @throws jakarta.ws.rs.WebApplicationException for any status but 200 */
    @POST
    Reach ask(@HeaderParam("Authorization") String service, ReachRequest request);
}
