package fr.monjob.profile.account;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Accounts in the hands of administrators: those of the staff opened, anybody's closed and opened again. */
@Path("/api/v1/admin/accounts")
@RolesAllowed(Role.Name.ADMIN)
public class AdminAccountResource {

    private final AccountService accounts;
    private final AccountClosingService closing;

    AdminAccountResource(AccountService accounts, AccountClosingService closing) {
        this.accounts = accounts;
        this.closing = closing;
    }

    /** The staff's accounts, newest first; with an identifier the account, of whomever, that has exactly this one. */
    @GET
    public Page<KnownAccountView> list(
            @QueryParam("identifier") @Size(min = 1, max = 254) String identifier, @BeanParam PageRequest page) {
        return closing.list(identifier, page);
    }

    /** A new account for an advisor, a facilitator or another administrator. */
    @POST
    @Idempotent
    public RestResponse<OpenedAccountView> open(@Valid StaffAccountRequest request) {
        AccountEntity account = accounts.openStaff(request);
        return Answers.created(
                "/api/v1/admin/accounts/" + account.id,
                new OpenedAccountView(account.id, account.role, account.identifier));
    }

    /** Nobody may log in to it any more, and who is logged in is out within seconds; nothing that it holds goes. */
    @POST
    @Path("/{id}/disable")
    public KnownAccountView close(@PathParam("id") UUID id) {
        return closing.close(id);
    }

    /** Its owner may log in again, with the same password. */
    @POST
    @Path("/{id}/enable")
    public KnownAccountView reopen(@PathParam("id") UUID id) {
        return closing.reopen(id);
    }

    /**
     * Takes the second factor from who lost the phone and the recovery codes: the password opens the account until they set
     * up another one. Not for one's own account (409). The owner is told.
     */
    @POST
    @Path("/{id}/second-factor-reset")
    public KnownAccountView resetSecondFactor(@PathParam("id") UUID id) {
        return closing.resetSecondFactor(id);
    }
}
