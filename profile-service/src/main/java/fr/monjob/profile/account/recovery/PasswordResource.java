package fr.monjob.profile.account.recovery;

import fr.monjob.profile.account.session.SessionResource;
import fr.monjob.profile.account.session.TokensView;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** New passwords: for who knows the present one, and for who forgot it. */
@Path("/api/v1/auth")
public class PasswordResource {

    private final PasswordChangeService changes;
    private final PasswordResetService resets;
    private final CurrentUser caller;

    PasswordResource(PasswordChangeService changes, PasswordResetService resets, CurrentUser caller) {
        this.changes = changes;
        this.resets = resets;
        this.caller = caller;
    }

    /**
     * A new password for the caller. All sessions end, and no device is known any more; the answer holds the tokens of the
     * session that goes on and, like that of a log-in, an X-Monjob-Device.
     */
    @POST
    @Path("/password")
    @RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER, Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN
    })
    public RestResponse<TokensView> change(@Valid PasswordChangeRequest request) {
        return SessionResource.opened(changes.change(caller.accountId(), request));
    }

    /**
     * Sends a link to the owner of an account, by mail or SMS; it works once, for ten minutes. The answer is the same
     * whether or not there is an account.
     */
    @POST
    @Path("/password-resets")
    @PermitAll
    @APIResponse(responseCode = "202", description = "Accepted")
    public RestResponse<Void> ask(@Valid PasswordResetRequest request, @Context HttpServerRequest connection) {
        resets.ask(request, connection.remoteAddress().host());
        return RestResponse.accepted();
    }

    /** Sets a new password with such a link; 410 when it does not work any more. All sessions of the account end. */
    @POST
    @Path("/password-resets/confirm")
    @PermitAll
    public void confirm(@Valid NewPasswordRequest request, @Context HttpServerRequest connection) {
        resets.confirm(request, connection.remoteAddress().host());
    }
}
