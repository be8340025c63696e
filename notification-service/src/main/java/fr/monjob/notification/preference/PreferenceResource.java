package fr.monjob.notification.preference;

import fr.monjob.notification.preference.PreferenceService.VersionedPreferences;
import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** How the caller wants to be told; employers of one company share their choices as they share their inbox. */
@Path("/api/v1/notifications/preferences")
@RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER, Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN})
public class PreferenceResource {

    private final PreferenceService preferences;

    PreferenceResource(PreferenceService preferences) {
        this.preferences = preferences;
    }

    /** Channels and frequency of every kind of message that the caller can get. */
    @GET
    public RestResponse<PreferencesView> get() {
        return answer(preferences.getOwn());
    }

    /** Replaces all choices. What somebody waits for always stays in the inbox; mail and SMS are the caller's to choose. */
    @PUT
    public RestResponse<PreferencesView> replace(
            @BeanParam IfMatch condition, @NotNull @Valid PreferencesRequest request) {
        return answer(preferences.replace(request.items(), condition));
    }

    private static RestResponse<PreferencesView> answer(VersionedPreferences held) {
        return Answers.ok(held.view(), held.version());
    }
}
