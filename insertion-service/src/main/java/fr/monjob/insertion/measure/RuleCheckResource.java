package fr.monjob.insertion.measure;

import fr.monjob.web.problem.Wording;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

/** What the law allows, before anybody signs. */
@Path("/api/v1/rules/check")
public class RuleCheckResource {

    private final RuleCheckService checks;

    RuleCheckResource(RuleCheckService checks) {
        this.checks = checks;
    }

    /**
     * Says whether a measure may be signed for a person, until when, and why not; nothing is written. Advisors ask for the
     * people they accompany, people for themselves. The rules and numbers are those that hold on the measure's first day.
     * With {@code changes}, the recorded measure that would say this from now on, that one does not count beside itself.
     */
    @POST
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.BENEFICIARY})
    public RuleCheckView check(
            @QueryParam("changes") UUID changes, @NotNull @Valid MeasureRequest request, @Context HttpHeaders headers) {
        return RuleCheckView.of(
                checks.check(request, changes), Wording.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
