package fr.monjob.profile.referential;

import fr.monjob.referential.commune.Communes;
import fr.monjob.referential.rome.RomeCatalogue;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Communes, jobs and skills to choose from while typing. The same for everybody, so any cache may keep them. */
@Path("/api/v1/referentials")
@Tag(name = "Référentiels")
public class ReferentialResource {

    /** The data change with a release or an import: an hour later everybody has the new ones. */
    private static final String KEEP = "public, max-age=" + Duration.ofHours(1).toSeconds();

    private final Communes communes = Communes.load();
    private final RomeCatalogue rome = RomeCatalogue.load();

    /** Communes by name or postal code; accents, hyphens and case do not matter. */
    @GET
    @Path("/communes")
    @PermitAll
    public RestResponse<FoundView<CommuneView>> communes(@BeanParam LookUpRequest request) {
        return found(communes.search(request.words(), request.limit()).stream()
                .map(CommuneView::of)
                .toList());
    }

    /** Jobs of the ROME by label, usual title or code. */
    @GET
    @Path("/jobs")
    @PermitAll
    public RestResponse<FoundView<RomeJobView>> jobs(@BeanParam LookUpRequest request) {
        return found(rome.searchJobs(request.words(), request.limit()).stream()
                .map(RomeJobView::of)
                .toList());
    }

    /** Skills by label, the words people use, or code. */
    @GET
    @Path("/skills")
    @PermitAll
    public RestResponse<FoundView<SkillView>> skills(@BeanParam LookUpRequest request) {
        return found(rome.searchSkills(request.words(), request.limit()).stream()
                .map(SkillView::of)
                .toList());
    }

    private static <T> RestResponse<FoundView<T>> found(List<T> items) {
        return RestResponse.ResponseBuilder.ok(new FoundView<>(items))
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .build();
    }
}
