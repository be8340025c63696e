package fr.monjob.profile.portfolio;

import fr.monjob.profile.cv.AcceptanceRequest;
import fr.monjob.profile.cv.CvView;
import fr.monjob.profile.cv.SentFile;
import fr.monjob.profile.person.PersonView;
import fr.monjob.web.edit.Answers;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The CVs of the people an advisor accompanies. */
@Path("/api/v1/profiles/{id}/cvs")
@RolesAllowed(Role.Name.ADVISOR)
public class PortfolioCvResource {

    private final PortfolioCvService cvs;

    PortfolioCvResource(PortfolioCvService cvs) {
        this.cvs = cvs;
    }

    /** Takes in a CV that one of the caller's people handed over, as the part {@code file}; it counts among theirs. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<CvView> upload(
            @PathParam("id") UUID id,
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @HeaderParam("Idempotency-Key") @Pattern(regexp = "[\\x21-\\x7e]{1,200}") String idempotencyKey) {
        CvView cv = cvs.upload(id, SentFile.of(file, all), idempotencyKey);
        return Answers.created("/api/v1/profiles/" + id + "/cvs/" + cv.id(), cv);
    }

    /** The person's CVs, newest first; what they sent themselves is named and not shown. */
    @GET
    public Page<CvView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return cvs.list(id, page);
    }

    /** A file that the caller brought, byte for byte; a picture without what its camera wrote beside it. */
    @GET
    @Path("/{cvId}/content")
    @Produces(MediaType.WILDCARD)
    public Response getContent(@PathParam("id") UUID id, @PathParam("cvId") UUID cvId) {
        return cvs.getFile(id, cvId).answer();
    }

    /** Adds what a CV that the caller brought suggests to the person's profile; the person has to confirm it. */
    @POST
    @Path("/{cvId}/suggestions/accept")
    public RestResponse<PersonView> accept(
            @PathParam("id") UUID id, @PathParam("cvId") UUID cvId, @NotNull @Valid AcceptanceRequest request) {
        PersonView person = cvs.accept(id, cvId, request);
        return Answers.ok(person, person.version());
    }
}
