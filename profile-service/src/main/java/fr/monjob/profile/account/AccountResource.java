package fr.monjob.profile.account;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.security.CurrentUser;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
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
    private final CurrentUser caller;

    AccountResource(AccountService accounts, CurrentUser caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** A new account for a beneficiary or an employer. */
    @POST
    @Path("/register")
    @PermitAll
    @Idempotent
    public RestResponse<OpenedAccountView> register(
            @Valid RegisterRequest request, @Context HttpServerRequest connection) {
        AccountEntity account =
                accounts.register(request, connection.remoteAddress().host());
        return Answers.created("/api/v1/auth/me", new OpenedAccountView(account.id, account.role));
    }

    /** The caller's own account. */
    @GET
    @Path("/me")
    @Authenticated
    public AccountView getOwn() {
        return AccountView.of(accounts.getOwn(caller.accountId()));
    }
}
