package fr.monjob.notification.delivery.way;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A provider that takes an SMS as JSON; {@code monjob.sms.url} is the address to post to. */
@RegisterRestClient(configKey = "sms")
@Path("")
interface SmsProviderClient {

    /** @throws jakarta.ws.rs.WebApplicationException for any status from 400 */
    @POST
    Response send(@HeaderParam("Authorization") String bearer, Order order);

    /** @param reference the same when it is tried again */
    record Order(String to, String from, String text, String reference) {}
}
