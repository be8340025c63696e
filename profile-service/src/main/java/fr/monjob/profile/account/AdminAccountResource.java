package fr.monjob.profile.account;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Accounts of the staff, opened by administrators. */
@Path("/api/v1/admin/accounts")
public class AdminAccountResource {

    private final AccountService accounts;

    AdminAccountResource(AccountService accounts) {
        this.accounts = accounts;
    }

    /** A new account for an advisor, a facilitator or another administrator. */
    @POST
    @RolesAllowed(Role.Name.ADMIN)
    @Idempotent
    public RestResponse<OpenedAccountView> open(@Valid StaffAccountRequest request) {
        AccountEntity account = accounts.openStaff(request);
        return Answers.created(
                "/api/v1/admin/accounts/" + account.id,
                new OpenedAccountView(account.id, account.role, account.identifier));
    }
}
