package fr.monjob.profile.paper;

import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.problem.Wording;
import fr.monjob.web.security.Role;
import fr.monjob.web.trace.RequestId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The sheets that come back after a day on which many signed. */
@Path("/api/v1/profiles:confirm-on-paper")
@RolesAllowed(Role.Name.ADVISOR)
public class SheetPileResource {

    private final PaperConfirmationService papers;

    SheetPileResource(PaperConfirmationService papers) {
        this.papers = papers;
    }

    /**
     * Records that people signed their printed profiles, each as {@code paper-confirmation} would. A sheet that can't be
     * recorded is left out and answered with its problem; the others stay.
     */
    @POST
    @Idempotent
    @ResponseStatus(200)
    public RestResponse<SheetPileView> confirm(
            @NotNull @Valid SheetPileRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context HttpServerRequest connection) {
        List<SignedSheet> pile =
                request.sheets().stream().map(SheetPileRequest.Sheet::signed).toList();
        requireOneEach(pile);
        Locale locale = Wording.language(language);
        return RestResponse.ok(SheetPileView.of(
                papers.confirm(pile, connection.remoteAddress().host()),
                problem -> problem.toProblem(locale, connection.path(), RequestId.current())));
    }

    private static void requireOneEach(List<SignedSheet> pile) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < pile.size(); i++) {
            if (!seen.add(pile.get(i).personId())) {
                throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                        .withViolation(
                                "sheets[" + i + "].profileId",
                                "Cette personne est déjà dans la pile.",
                                "This person is in the pile already.");
            }
        }
    }
}
