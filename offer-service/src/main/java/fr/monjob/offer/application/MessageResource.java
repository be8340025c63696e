package fr.monjob.offer.application;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The messages of one application. */
@Path("/api/v1/applications/{id}/messages")
@RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER})
public class MessageResource {

    private final MessageService messages;

    MessageResource(MessageService messages) {
        this.messages = messages;
    }

    /** Writes to the other side. */
    @POST
    @Idempotent
    public RestResponse<MessageView> post(@PathParam("id") UUID id, @NotNull @Valid MessageRequest request) {
        MessageView message = messages.post(id, request);
        return Answers.created("/api/v1/applications/" + id + "/messages", message);
    }

    /** What the two have written, newest first. */
    @GET
    public Page<MessageView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return messages.list(id, page);
    }
}
