package fr.monjob.notification.message;

import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The caller's inbox; employers of one company share theirs. */
@Path("/api/v1/notifications")
@RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER, Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN})
public class NotificationResource {

    private final MessageService messages;

    NotificationResource(MessageService messages) {
        this.messages = messages;
    }

    /** The caller's messages, newest first. */
    @GET
    public Page<MessageView> list(
            @QueryParam("unread") @DefaultValue("false") boolean unreadOnly, @BeanParam PageRequest page) {
        return messages.listOwn(unreadOnly, page).map(MessageView::of);
    }

    /** Marks a message as read; again is no error. */
    @POST
    @Path("/{id}/read")
    public void markRead(@PathParam("id") UUID id) {
        messages.markRead(id);
    }
}
