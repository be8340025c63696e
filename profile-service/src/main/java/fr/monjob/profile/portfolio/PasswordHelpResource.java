package fr.monjob.profile.portfolio;

import fr.monjob.profile.account.recovery.ResetLinkView;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** A new password for who has neither mail nor phone, and comes to their advisor. */
@Path("/api/v1/profiles/{id}/password-link")
public class PasswordHelpResource {

    private final PasswordHelpService help;

    PasswordHelpResource(PasswordHelpService help) {
        this.help = help;
    }

    /**
     * A link with which one of the caller's people sets a new password, in the caller's office: it works once, for ten
     * minutes. The person finds in their log who asked for it, and is told when the password has changed.
     */
    @POST
    @RolesAllowed(Role.Name.ADVISOR)
    public ResetLinkView open(@PathParam("id") UUID id) {
        return help.open(id);
    }
}
