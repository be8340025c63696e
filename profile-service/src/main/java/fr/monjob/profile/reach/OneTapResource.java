package fr.monjob.profile.reach;

import fr.monjob.web.problem.ProblemException;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages behind the links of mails and SMS: a sentence and a button, without an account, a script or a cookie. */
@Path("/a")
@PermitAll
public class OneTapResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

    private final OneTapService taps;
    private final Template page;
    private final Template style;

    OneTapResource(
            OneTapService taps,
            @Location("reach/page.html") Template page,
            @Location("reach/style.css") Template style) {
        this.taps = taps;
        this.page = page;
        this.style = style;
    }

    /** What the link offers; fetching it changes nothing. */
    @GET
    @Path("/{token}")
    @Produces(HTML)
    @Operation(hidden = true)
    public RestResponse<String> show(@PathParam("token") String token) {
        return answer(taps.show(token));
    }

    /** Does what the link offers, once. */
    @POST
    @Path("/{token}")
    @Produces(HTML)
    @Operation(hidden = true)
    public RestResponse<String> use(@PathParam("token") String token) {
        try {
            return answer(taps.use(token));
        } catch (ProblemException refused) {
            // Rolled back: the link still works when what stood in the way is mended.
            return answer(OneTapPage.refused(refused.code().status()));
        }
    }

    /** How the pages look; a page's own words may not bring a style with them. */
    @GET
    @Path("/style.css")
    @Produces("text/css")
    @Operation(hidden = true)
    public RestResponse<String> style() {
        return RestResponse.ResponseBuilder.ok(style.render())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    private RestResponse<String> answer(OneTapPage answer) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(answer.status()),
                        page.data("page", answer).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
