package fr.monjob.profile.erasure;

import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The right to be forgotten. */
@Path("/api/v1/profiles/me")
@RolesAllowed(Role.Name.BENEFICIARY)
public class ErasureResource {

    private final ErasureService erasures;
    private final CurrentUser caller;

    ErasureResource(ErasureService erasures, CurrentUser caller) {
        this.erasures = erasures;
        this.caller = caller;
    }

    /**
     * Erases the caller: account, profile, CVs, applications, messages, everything. There is no way back. The other
     * services follow within a minute; who signs up again begins anew.
     */
    @DELETE
    @APIResponse(responseCode = "202", description = "Accepted")
    public RestResponse<Void> eraseOwn() {
        erasures.erase(caller.accountId());
        return RestResponse.accepted();
    }
}
