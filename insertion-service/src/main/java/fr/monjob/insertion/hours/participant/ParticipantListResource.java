package fr.monjob.insertion.hours.participant;

import fr.monjob.insertion.list.ListUpload;
import fr.monjob.insertion.list.ListView;
import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Lists of people whose hours count in a programme. */
@Path("/api/v1/programmes/{id}/participants:import")
public class ParticipantListResource {

    private final ParticipantListService lists;

    ParticipantListResource(ParticipantListService lists) {
        this.lists = lists;
    }

    /**
     * Enters a list of people, sent as the part {@code file}: CSV with the columns reference, entree le, publics (several
     * with a comma between them) and, where it is known, personne (the id of a profile, or the Département's file number):
     * who is the same person there is the same in every programme, so that no hour is claimed twice. Up to 50 000 lines,
     * all or nothing. Lists of hours name them by the reference. With {@code check} nothing is written.
     */
    @POST
    @RolesAllowed(Role.Name.FACILITATOR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    public RestResponse<ListView> take(
            @PathParam("id") UUID id,
            @RestForm("file") FileUpload file,
            @QueryParam("check") @DefaultValue("false") boolean check) {
        ListView view = lists.take(id, ListUpload.content(file), check);
        return check ? RestResponse.ok(view) : Answers.created("/api/v1/programmes/" + id + "/participants", view);
    }
}
