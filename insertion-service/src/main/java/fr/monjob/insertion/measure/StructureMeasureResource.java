package fr.monjob.insertion.measure;

import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The measures of a structure's own people. */
@Path("/api/v1/employers/me/measures")
public class StructureMeasureResource {

    private final StructureMeasureService measures;

    StructureMeasureResource(StructureMeasureService measures) {
        this.measures = measures;
    }

    /** The measures that take place in the caller's structure, those that begin last first; of a verified employer only. */
    @GET
    @RolesAllowed(Role.Name.EMPLOYER)
    public Page<StructureMeasureView> list(@BeanParam PageRequest page) {
        return measures.list(page);
    }

    /** Whether the rules let another measure of its kind follow this one in the caller's structure: yes or no. */
    @GET
    @Path("/{id}/renewal")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RenewalView renewal(@PathParam("id") UUID id) {
        return measures.renewal(id);
    }
}
