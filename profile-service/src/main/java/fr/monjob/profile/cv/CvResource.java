package fr.monjob.profile.cv;

import fr.monjob.profile.person.PersonView;
import fr.monjob.web.edit.Answers;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The caller's own CVs. */
@Path("/api/v1/profiles/me/cvs")
@RolesAllowed(Role.Name.BENEFICIARY)
public class CvResource {

    private final CvUploadService uploads;
    private final CvService cvs;
    private final CurrentUser caller;

    CvResource(CvUploadService uploads, CvService cvs, CurrentUser caller) {
        this.uploads = uploads;
        this.cvs = cvs;
        this.caller = caller;
    }

    /** Takes in a CV as the part {@code file}; the same key with the same file again gives the same CV. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<CvView> upload(
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @HeaderParam("Idempotency-Key") @Pattern(regexp = "[\\x21-\\x7e]{1,200}") String idempotencyKey) {
        UUID own = caller.accountId();
        CvView cv = uploads.upload(new CvUpload(own, own, SentFile.of(file, all), idempotencyKey), () -> {});
        return Answers.created("/api/v1/profiles/me/cvs/" + cv.id(), cv);
    }

    /** The caller's CVs, newest first. */
    @GET
    public Page<CvView> list(@BeanParam PageRequest page) {
        return cvs.list(caller.accountId(), page);
    }

    /**
     * The file byte for byte, to be saved and not to be run; a picture without what its camera wrote beside it: place,
     * time, device.
     */
    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    public Response getContent(@PathParam("id") UUID id) {
        return cvs.getFile(caller.accountId(), id).answer();
    }

    /** Adds what the caller accepts of a CV's suggestions to their profile. */
    @POST
    @Path("/{id}/suggestions/accept")
    public RestResponse<PersonView> accept(@PathParam("id") UUID id, @Valid AcceptanceRequest request) {
        PersonView person = cvs.accept(caller.accountId(), id, request);
        return Answers.ok(person, person.version());
    }

    /** Forgets a CV and its file. */
    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id) {
        cvs.delete(caller.accountId(), id);
    }
}
