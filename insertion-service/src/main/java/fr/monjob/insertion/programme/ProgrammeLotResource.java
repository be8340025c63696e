package fr.monjob.insertion.programme;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.Versioned;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The lots of a programme. */
@Path("/api/v1/programmes/{id}/lots")
@RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
public class ProgrammeLotResource {

    private final LotService lots;

    ProgrammeLotResource(LotService lots) {
        this.lots = lots;
    }

    /** Adds a lot to one of the caller's programmes. */
    @POST
    @Idempotent
    public RestResponse<LotView> add(@PathParam("id") UUID id, @NotNull @Valid LotRequest request) {
        Versioned<LotView> lot = lots.add(id, request);
        return Answers.created("/api/v1/lots/" + lot.view().id(), lot.view(), lot.version());
    }

    /** The lots of one of the caller's programmes, as they were added. */
    @GET
    public Page<LotView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lots.list(id, page);
    }
}
