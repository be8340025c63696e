package fr.monjob.insertion.outcome;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Returns to employment that other bodies know of, person by person. */
@Path("/api/v1/returns:import")
public class ReturnListResource {

    private final ReturnListService lists;

    ReturnListResource(ReturnListService lists) {
        this.lists = lists;
    }

    /**
     * Takes a list in as the part {@code file}: CSV with the columns personne (the id of a profile or a file number),
     * embauche le, contrat, source (who knows of it); up to 50 000 lines, all or nothing. A hire that an offer, a measure or
     * an earlier line told of within 31 days counts once; the same person and day again is a correction. With {@code check}
     * nothing is written.
     */
    @POST
    @RolesAllowed(Role.Name.ADMIN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    public RestResponse<ListView> take(
            @RestForm("file") FileUpload file, @QueryParam("check") @DefaultValue("false") boolean check) {
        ListView view = lists.take(ListUpload.content(file), check);
        return check ? RestResponse.ok(view) : Answers.created("/api/v1/dashboard", view);
    }
}
