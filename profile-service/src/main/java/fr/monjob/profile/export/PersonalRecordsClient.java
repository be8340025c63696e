package fr.monjob.profile.export;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.web.trace.HandedOnHeaders;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Asks another service in the person's own name. */
@RegisterProvider(HandedOnHeaders.class)
@RegisterRestClient(configKey = "personal-records")
@Path("/internal/personal-records")
interface PersonalRecordsClient {

    /** What it holds of them. @throws jakarta.ws.rs.WebApplicationException for any status but 200 */
    @GET
    JsonNode read(@HeaderParam("Authorization") String bearer);
}
