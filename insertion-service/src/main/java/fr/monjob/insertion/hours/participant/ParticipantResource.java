package fr.monjob.insertion.hours.participant;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The people whose hours count in a programme. */
@Path("/api/v1/programmes/{id}/participants")
@RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
public class ParticipantResource {

    private final ParticipantService participants;

    ParticipantResource(ParticipantService participants) {
        this.participants = participants;
    }

    /** Enters a person; from their first day in the programme on their hours count for 24 months. */
    @POST
    @Idempotent
    public RestResponse<ParticipantView> enter(@PathParam("id") UUID id, @NotNull @Valid ParticipantRequest request) {
        Versioned<ParticipantView> participant = participants.enter(id, request);
        return Answers.created(
                "/api/v1/programmes/" + id + "/participants/"
                        + participant.view().participantId(),
                participant.view(),
                participant.version());
    }

    /** The participants of one of the caller's programmes, as they were entered. */
    @GET
    public Page<ParticipantView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return participants.list(id, page);
    }

    /** One participant. */
    @GET
    @Path("/{participantId}")
    public RestResponse<ParticipantView> get(@PathParam("id") UUID id, @PathParam("participantId") UUID participantId) {
        Versioned<ParticipantView> participant = participants.get(id, participantId);
        return Answers.ok(participant.view(), participant.version());
    }

    /** Replaces what is known of a participant; 422 when hours that stand would not count any more. */
    @PUT
    @Path("/{participantId}")
    public RestResponse<ParticipantView> change(
            @PathParam("id") UUID id,
            @PathParam("participantId") UUID participantId,
            @BeanParam IfMatch condition,
            @NotNull @Valid ParticipantRequest request) {
        Versioned<ParticipantView> participant = participants.change(id, participantId, request, condition);
        return Answers.ok(participant.view(), participant.version());
    }
}
