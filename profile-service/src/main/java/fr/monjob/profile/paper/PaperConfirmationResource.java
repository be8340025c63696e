package fr.monjob.profile.paper;

import fr.monjob.profile.person.PersonView;
import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.security.Role;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** For people without a device: their profile on paper, and what they signed. */
@Path("/api/v1/profiles/{id}")
@RolesAllowed(Role.Name.ADVISOR)
public class PaperConfirmationResource {

    private final PaperConfirmationService papers;

    PaperConfirmationResource(PaperConfirmationService papers) {
        this.papers = papers;
    }

    /** The profile of one of the caller's people to read and to sign; the ETag is the version that stands on it. */
    @GET
    @Path("/sheet.pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("id") UUID id) {
        PrintedProfile printed = papers.print(id);
        return Response.ok(printed.pdf(), "application/pdf")
                .header(HttpHeaders.ETAG, "\"" + printed.version() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"profil.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * Records that one of the caller's people signed their printed profile. It is confirmed by it and, if they ticked
     * that, published. Who has used an account confirms in it.
     */
    @POST
    @Path("/paper-confirmation")
    public RestResponse<PersonView> confirm(
            @PathParam("id") UUID id,
            @BeanParam IfMatch condition,
            @NotNull @Valid PaperConfirmationRequest request,
            @Context HttpServerRequest connection) {
        String address = connection.remoteAddress().host();
        return answer(papers.confirm(new SignedSheet(id, condition, request), address));
    }

    /** Takes one of the caller's people out of employers' searches, because they asked for it; their consent ends. */
    @POST
    @Path("/withdraw")
    public RestResponse<PersonView> withdraw(@PathParam("id") UUID id) {
        return answer(papers.withdraw(id));
    }

    private static RestResponse<PersonView> answer(PersonView person) {
        return Answers.ok(person, person.version());
    }
}
