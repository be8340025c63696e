package fr.monjob.insertion.measure;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
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
        Versioned<MeasureView> measure = measures.record(profileId, request, language(headers));
        return Answers.created(
                "/api/v1/pathways/" + profileId + "/measures/" + measure.view().id(),
                measure.view(),
                measure.version());
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
    public RestResponse<MeasureView> get(@PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        Versioned<MeasureView> measure = measures.get(profileId, id);
        return Answers.ok(measure.view(), measure.version());
    }

    /**
     * Replaces what a measure says; its history keeps what it said before. Its kind stays, and so does the first day of a
     * contract of the IAE. 422 as for a new one.
     */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADVISOR)
    public RestResponse<MeasureView> change(
            @PathParam("profileId") UUID profileId,
            @PathParam("id") UUID id,
            @BeanParam IfMatch condition,
            @NotNull @Valid MeasureRequest request,
            @Context HttpHeaders headers) {
        Versioned<MeasureView> measure = measures.change(profileId, id, request, condition, language(headers));
        return Answers.ok(measure.view(), measure.version());
    }

    /** Records how a measure ended and on which day; said again, the last word counts. */
    @POST
    @Path("/{id}/outcome")
    @RolesAllowed(Role.Name.ADVISOR)
    public MeasureView end(
            @PathParam("profileId") UUID profileId, @PathParam("id") UUID id, @NotNull @Valid OutcomeRequest request) {
        return measures.end(profileId, id, request);
    }

    private static Locale language(HttpHeaders headers) {
        return Wording.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
