package fr.monjob.matching.offersuggestion;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks profile-service in the caller's own name. */
@RegisterRestClient(configKey = "profile")
@Path("/api/v1/profiles/me")
interface OwnProfileClient {

    /** The caller's profile; every status comes back as an answer. */
    @GET
    RestResponse<OwnProfile> get(@HeaderParam("Authorization") String bearer);
}
