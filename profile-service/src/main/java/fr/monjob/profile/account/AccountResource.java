package fr.monjob.profile.account;

import fr.monjob.profile.account.invitation.InvitedSignUpService;
import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestResponse;

/** Opening an account, and looking at one's own. */
@Path("/api/v1/auth")
public class AccountResource {

    private final AccountService accounts;
    private final InvitedSignUpService invited;
    private final CurrentUser caller;

    AccountResource(AccountService accounts, InvitedSignUpService invited, CurrentUser caller) {
        this.accounts = accounts;
        this.invited = invited;
        this.caller = caller;
    }

    /**
     * A new account for a beneficiary or an employer; a code from a letter opens one beneficiary's. An employer gives
     * SIRET and company name, and may log in at once; it publishes and searches once an advisor has verified it.
     */
    @POST
    @Path("/register")
    @PermitAll
    @Idempotent
    public RestResponse<OpenedAccountView> register(
            @Valid RegisterRequest request, @Context HttpServerRequest connection) {
        String address = connection.remoteAddress().host();
        AccountEntity account = request.invitationCode() == null
                ? accounts.register(request, address)
                : invited.register(request, address);
        return Answers.created("/api/v1/auth/me", new OpenedAccountView(account.id, account.role, account.identifier));
    }

    /** The caller's own account. */
    @GET
    @Path("/me")
    @RolesAllowed({Role.Name.BENEFICIARY, Role.Name.EMPLOYER, Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN
    })
    public AccountView getOwn() {
        return AccountView.of(accounts.getOwn(caller.accountId()));
    }
}
