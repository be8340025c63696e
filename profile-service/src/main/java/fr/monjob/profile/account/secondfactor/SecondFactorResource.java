package fr.monjob.profile.account.secondfactor;

import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The second step of the staff's log-in: a code from an app on their phone. */
@Path("/api/v1/auth/second-factor")
@RolesAllowed({Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN, Role.Name.SECOND_FACTOR_SETUP})
public class SecondFactorResource {

    private final SecondFactorService factors;

    SecondFactorResource(SecondFactorService factors) {
        this.factors = factors;
    }

    /** Whether the caller's log-in asks for a code. */
    @GET
    public SecondFactorView describe() {
        return factors.describe();
    }

    /**
     * A secret for an app that makes codes, which counts once it is confirmed; again for another phone. Asks for the
     * password and, of who has a second factor, for a code.
     */
    @POST
    public SecondFactorSetupView begin(@Valid SecondFactorSetupRequest request) {
        return factors.begin(request);
    }

    /** From now on log-ins ask for a code. The answer holds the recovery codes, once; all other sessions end. */
    @POST
    @Path("/confirm")
    public RecoveryCodesView confirm(@Valid SecondFactorCodeRequest request) {
        return factors.confirm(request.code());
    }

    /** Log-ins ask for the password alone again; 409 where staff must have a second factor. */
    @POST
    @Path("/removal")
    public void remove(@Valid SecondFactorRemovalRequest request) {
        factors.remove(request);
    }
}
