package fr.monjob.notification.stream;

import fr.monjob.notification.message.MessageView;
import fr.monjob.web.security.Role;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** New messages of the caller's inbox, as they come. */
@Path("/api/v1/notifications/stream")
@RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER, Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN})
public class StreamResource {

    private final StreamService streams;

    StreamResource(StreamService streams) {
        this.streams = streams;
    }

    /**
     * Server-Sent Events, each a message as in the list. The first line gives the place in the inbox, so that a client
     * that has seen no message yet resumes too; what is older is in the list. A comment comes every 15 seconds; the
     * stream ends when the token does.
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = MessageView.class)))
    public Multi<OutboundSseEvent> open(
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "The id of the last event seen: everything after it comes, once.")
                    String lastEventId) {
        return streams.open(lastEventId);
    }
}
