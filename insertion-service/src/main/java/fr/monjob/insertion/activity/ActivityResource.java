package fr.monjob.insertion.activity;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The proof of activity that the person holds. */
@Path("/api/v1/activity/me")
@RolesAllowed(Role.Name.BENEFICIARY)
public class ActivityResource {

    private final ActivityService activity;

    ActivityResource(ActivityService activity) {
        this.activity = activity;
    }

    /**
     * What the caller did, week by week: applications, interviews, immersions, trainings and hours in clauses are there by
     * themselves, and what the caller added. Nobody else reads it but for what the caller shares.
     *
     * @param from three weeks before the last when absent; up to 14 weeks
     * @param to   today when absent
     */
    @GET
    public ActivityView list(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return activity.list(from, to);
    }

    /** Adds something that the caller did. */
    @POST
    @Idempotent
    public RestResponse<ActivityItem> add(@NotNull @Valid ActivityRequest request) {
        Versioned<ActivityItem> added = activity.add(request);
        return Answers.created("/api/v1/activity/me/" + added.view().id(), added.view(), added.version());
    }

    /** One activity that the caller added or that an application brought. */
    @GET
    @Path("/{id}")
    public RestResponse<ActivityItem> get(@PathParam("id") UUID id) {
        Versioned<ActivityItem> found = activity.get(id);
        return Answers.ok(found.view(), found.version());
    }

    /** Corrects it: its day, how long it took. */
    @PUT
    @Path("/{id}")
    public RestResponse<ActivityItem> change(
            @PathParam("id") UUID id, @BeanParam IfMatch condition, @NotNull @Valid ActivityRequest request) {
        Versioned<ActivityItem> changed = activity.change(id, request, condition);
        return Answers.ok(changed.view(), changed.version());
    }

    /** Takes it out of the proof for good. */
    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id) {
        activity.remove(id);
    }

    /** Shows items to the caller's advisor, or takes them back. */
    @POST
    @Path("/sharing")
    public void share(@NotNull @Valid SharingRequest request) {
        activity.share(request);
    }
}
