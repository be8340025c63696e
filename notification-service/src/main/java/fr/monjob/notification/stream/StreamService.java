package fr.monjob.notification.stream;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.EndedSessions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;

/** Opens streams where their readers left off. */
@ApplicationScoped
class StreamService {

    private final OpenStreams streams;
    private final StreamTable table;
    private final CurrentUser caller;
    private final JsonWebToken token;
    private final Clock clock;

    StreamService(OpenStreams streams, StreamTable table, CurrentUser caller, JsonWebToken token, Clock clock) {
        this.streams = streams;
        this.table = table;
        this.caller = caller;
        this.token = token;
        this.clock = clock;
    }

    /**
     * The caller's stream.
     *
     * @param lastEventId null to begin with what comes next
     * @throws ProblemException 400 for an id that no event had; 429 when the caller has enough streams
     */
    Multi<OutboundSseEvent> open(String lastEventId) {
        UUID account = caller.accountId();
        streams.requireRoom(account);
        long newest = table.newest(caller.recipientId());
        long position = lastEventId == null ? newest : Math.min(newest, parse(lastEventId));
        Instant endsAt = Instant.ofEpochSecond(token.getExpirationTime());
        String session = token.getClaim(EndedSessions.CLAIM);
        var stream = new OpenStream(account, caller.recipientId(), endsAt, session, position, new SseImpl());
        streams.add(stream);
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> {
                            emitter.onTermination(() -> streams.remove(stream));
                            stream.start(emitter, clock.instant());
                        },
                        BackPressureStrategy.BUFFER);
    }

    private static long parse(String lastEventId) {
        if (lastEventId.matches("[0-9]{1,18}")) {
            return Long.parseLong(lastEventId);
        }
        throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                .withViolation(
                        "Last-Event-ID", "L'id d'un événement reçu est attendu.", "The id of an event is expected.");
    }
}
