package fr.monjob.insertion.college;

import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The work in the colleges of a programme. */
@Path("/api/v1/programmes/{id}/colleges")
public class CollegeResource {

    private final CollegeService colleges;

    CollegeResource(CollegeService colleges) {
        this.colleges = colleges;
    }

    /** Hours, activities, people and structures of each college of one of the caller's programmes; not in pages. */
    @GET
    @RolesAllowed({Role.Name.FACILITATOR, Role.Name.ADMIN})
    public CollegesView list(@PathParam("id") UUID id) {
        return colleges.list(id);
    }
}
