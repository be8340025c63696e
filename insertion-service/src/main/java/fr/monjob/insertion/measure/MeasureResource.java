package fr.monjob.insertion.measure;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.Wording;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The measures of a person on their way to employment. */
@Path("/api/v1/pathways/{profileId}/measures")
public class MeasureResource {

    private final MeasureService measures;

    MeasureResource(MeasureService measures) {
        this.measures = measures;
    }

    /**
     * Records a measure for one of the caller's people. 422 when a rule refuses it: the problem's type names the rule, its
     * detail says what is allowed, {@code latestEnd} until when.
     */
    @POST
    @RolesAllowed(Role.Name.ADVISOR)
    @Idempotent
    public RestResponse<MeasureView> record(
            @PathParam("profileId") UUID profileId,
            @NotNull @Valid MeasureRequest request,
            @Context HttpHeaders headers) {
        MeasureView measure = measures.record(
                profileId, request, Wording.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return Answers.created("/api/v1/pathways/" + profileId + "/measures/" + measure.id(), measure);
    }

    /** The measures of one of the caller's people, or of the caller, those that begin last first. */
    @GET
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.BENEFICIARY})
    public Page<MeasureView> list(@PathParam("profileId") UUID profileId, @BeanParam PageRequest page) {
        return measures.list(profileId, page);
    }

    /** One measure. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.BENEFICIARY})
    public MeasureView get(@PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        return measures.get(profileId, id);
    }

    /** Records how a measure ended and on which day; said again, the last word counts. */
    @POST
    @Path("/{id}/outcome")
    @RolesAllowed(Role.Name.ADVISOR)
    public MeasureView end(
            @PathParam("profileId") UUID profileId, @PathParam("id") UUID id, @NotNull @Valid OutcomeRequest request) {
        return measures.end(profileId, id, request);
    }
}
