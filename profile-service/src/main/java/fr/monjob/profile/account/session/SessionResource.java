package fr.monjob.profile.account.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.monjob.profile.account.device.KnownDevices;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Logging in, staying logged in, logging out. */
@Path("/api/v1/auth")
@PermitAll
public class SessionResource {

    private final LoginService logins;
    private final SessionService sessions;
    private final CurrentUser caller;
    private final ObjectMapper json;

    SessionResource(LoginService logins, SessionService sessions, CurrentUser caller, ObjectMapper json) {
        this.json = json;
        this.logins = logins;
        this.sessions = sessions;
        this.caller = caller;
    }

    /**
     * Tokens for an identifier and its password. X-Monjob-Device of the answer shows that the device is known; who sends it
     * with the next log-in, as it came, need not wait for strangers who try the same account.
     */
    @POST
    @Path("/login")
    public RestResponse<TokensView> login(
            @Valid LoginRequest request,
            @HeaderParam(KnownDevices.HEADER)
                    @Parameter(description = "What the last answer said, as it came; left out on a new device.")
                    String device,
            @Context HttpServerRequest connection) {
        return opened(logins.login(request, connection.remoteAddress().host(), device));
    }

    /** New tokens for a refresh token; 401 when it is not good any more. */
    @POST
    @Path("/refresh")
    public RestResponse<TokensView> refresh(@Valid RefreshRequest request) {
        return sessions.refresh(request.refreshToken())
                .map(SessionResource::uncached)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.REFRESH_TOKEN_INVALID,
                        "Votre session est terminée : identifiez-vous à nouveau.",
                        "Your session is over: log in again."));
    }

    /** Ends the session of the given refresh token or, without one, all sessions of the caller. */
    @POST
    @Path("/logout")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = RefreshRequest.class)))
    public void logout(String body) {
        // Whoever wants to leave is not sent back for an empty body, however it is labelled.
        findRefreshToken(body).ifPresentOrElse(sessions::end, () -> sessions.endAll(caller.accountId()));
    }

    /** A new session as it is answered. */
    public static RestResponse<TokensView> opened(OpenedSession session) {
        RestResponse<TokensView> answer = uncached(session.tokens());
        answer.getHeaders().putSingle(KnownDevices.HEADER, session.deviceProof());
        return answer;
    }

    /** Tokens as they are answered: for the caller alone, kept by nobody on the way. */
    private static RestResponse<TokensView> uncached(TokensView tokens) {
        CacheControl cache = new CacheControl();
        cache.setNoStore(true);
        cache.setNoTransform(false);
        return RestResponse.ResponseBuilder.ok(tokens).cacheControl(cache).build();
    }

    private Optional<String> findRefreshToken(String body) {
        if (body.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json.readValue(body, RefreshRequest.class))
                    .map(RefreshRequest::refreshToken);
        } catch (JsonProcessingException unreadable) {
            throw new ProblemException(ProblemCode.MALFORMED_JSON);
        }
    }
}
