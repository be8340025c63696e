package fr.monjob.insertion.programme;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.edit.Versioned;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** One lot of a programme. */
@Path("/api/v1/lots/{id}")
@RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
public class LotResource {

    private final LotService lots;

    LotResource(LotService lots) {
        this.lots = lots;
    }

    /** One lot. */
    @GET
    public RestResponse<LotView> get(@PathParam("id") UUID id) {
        Versioned<LotView> lot = lots.get(id);
        return Answers.ok(lot.view(), lot.version());
    }

    /** Replaces what a lot says, for example after an amendment of its contract. */
    @PUT
    public RestResponse<LotView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch condition, @NotNull @Valid LotRequest request) {
        Versioned<LotView> lot = lots.change(id, request, condition);
        return Answers.ok(lot.view(), lot.version());
    }
}
