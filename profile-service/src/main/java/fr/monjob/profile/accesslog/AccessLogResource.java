package fr.monjob.profile.accesslog;

import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;

/** Who looked at the caller's data. */
@Path("/api/v1/profiles/me/access-log")
public class AccessLogResource {

    private final Cursors cursors;
    private final CurrentUser caller;

    AccessLogResource(Cursors cursors, CurrentUser caller) {
        this.cursors = cursors;
        this.caller = caller;
    }

    /** Who saw what of the caller, when and why, newest first. Looks are kept for twelve months. */
    @GET
    @RolesAllowed(Role.Name.BENEFICIARY)
    public Page<AccessLogView> list(@BeanParam PageRequest page) {
        String list = "access-log " + caller.accountId();
        Optional<UUID> before = cursors.read(list, page).map(keyset -> keyset.uuid(0));
        PanacheQuery<AccessLogEntity> lines = before.isPresent()
                ? AccessLogEntity.find("personId = ?1 AND id < ?2 ORDER BY id DESC", caller.accountId(), before.get())
                : AccessLogEntity.find("personId = ?1 ORDER BY id DESC", caller.accountId());
        return Page.of(lines.page(0, page.limit() + 1).list(), page.limit(), last -> cursors.write(list, last.id))
                .map(AccessLogView::of);
    }
}
