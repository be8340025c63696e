package fr.monjob.sample.good.offer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/offers")
@PermitAll
public class OfferResource {
    @GET
    public List<String> list() {
        return List.of();
    }

    @POST
    @RolesAllowed("EMPLOYER")
    public String create(String text) {
        return text;
    }
}
