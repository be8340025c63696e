package fr.monjob.offer.employer;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Employers, for themselves and for the advisors who verify them. */
@Path("/api/v1/employers")
public class EmployerResource {

    private final EmployerService employers;
    private final AnswerRates rates;

    EmployerResource(EmployerService employers, AnswerRates rates) {
        this.employers = employers;
        this.rates = rates;
    }

    /** The caller's own employer. It is there from the registration on, waiting for its verification. */
    @GET
    @Path("/me")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<EmployerView> getOwn() {
        return answer(employers.getOwn());
    }

    /** Replaces how the caller's employer presents itself. After another SIRET it waits for its verification again. */
    @PUT
    @Path("/me")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<EmployerView> present(@BeanParam IfMatch condition, @NotNull @Valid EmployerRequest request) {
        return answer(employers.present(request, condition));
    }

    /** Employers by verification, those who wait longest first. */
    @GET
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.ADMIN})
    public Page<EmployerView> list(
            @QueryParam("verification") @DefaultValue("PENDING") Verification verification,
            @BeanParam PageRequest page) {
        Page<EmployerEntity> found = employers.listByVerification(verification, page);
        Map<UUID, AnswerRate> known =
                rates.of(found.items().stream().map(employer -> employer.id).toList());
        return found.map(employer -> EmployerMapper.view(employer, known.get(employer.id)));
    }

    /** An advisor's finding on an employer. A refusal needs a reason, which the employer reads. */
    @POST
    @Path("/{id}/verification")
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.ADMIN})
    public RestResponse<EmployerView> decide(@PathParam("id") UUID id, @NotNull @Valid VerificationRequest request) {
        return answer(employers.decide(id, request));
    }

    private RestResponse<EmployerView> answer(EmployerEntity employer) {
        return Answers.ok(EmployerMapper.view(employer, rates.find(employer.id).orElse(null)), employer.version);
    }
}
