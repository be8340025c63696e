package fr.monjob.matching.startingpoint;

import fr.monjob.web.trace.HandedOnHeaders;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Asks profile-service in the caller's own name. */
@RegisterProvider(HandedOnHeaders.class)
@RegisterRestClient(configKey = "profile")
@Path("/api/v1/profiles/me")
interface OwnProfileClient {

    /** The caller's profile. @throws jakarta.ws.rs.WebApplicationException for any status but 200 */
    @GET
    OwnProfile get(@HeaderParam("Authorization") String bearer);
}
