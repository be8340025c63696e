package fr.monjob.insertion.dashboard;

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

/** Figures of a year that other bodies counted, of which there are no records here. */
@Path("/api/v1/dashboard:import")
public class FigureListResource {

    private final FigureListService lists;

    FigureListResource(FigureListService lists) {
        this.lists = lists;
    }

    /**
     * Takes a list in as the part {@code file}: CSV with the columns annee, cle, libelle, valeur, unite, perimetre, source;
     * all or nothing. A figure that is computed from records is refused. With {@code check} nothing is written.
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
