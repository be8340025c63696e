package fr.monjob.profile.consent;

import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;

/** What the caller agreed to. */
@Path("/api/v1/profiles/me/consents")
public class ConsentResource {

    private final ConsentRepository consents;
    private final Cursors cursors;
    private final CurrentUser caller;

    ConsentResource(ConsentRepository consents, Cursors cursors, CurrentUser caller) {
        this.consents = consents;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** What the caller agreed to, in which words, on the screen or on paper, since when and until when; newest first. */
    @GET
    @RolesAllowed(Role.Name.BENEFICIARY)
    public Page<ConsentView> list(@BeanParam PageRequest page) {
        String list = "consents " + caller.accountId();
        Optional<UUID> after = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        return Page.of(
                        consents.listAfter(caller.accountId(), after, page.limit() + 1),
                        page.limit(),
                        last -> cursors.write(list, last.consent().id))
                .map(ConsentView::of);
    }
}
