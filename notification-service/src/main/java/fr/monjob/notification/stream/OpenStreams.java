package fr.monjob.notification.stream;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The streams that this instance serves: a few fields each, no thread and no connection to the database. */
@ApplicationScoped
class OpenStreams {

    private static final Duration RETRY = Duration.ofSeconds(30);

    private final StreamConfig config;
    private final Map<UUID, OpenStream> open = new ConcurrentHashMap<>();

    OpenStreams(StreamConfig config) {
        this.config = config;
    }

    /** @throws ProblemException 429 when the account has its streams */
    synchronized void requireRoom(UUID accountId) {
        long held = open.values().stream()
                .filter(stream -> stream.accountId.equals(accountId))
                .count();
        if (held >= config.perAccount()) {
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS).withRetryAfter(RETRY);
        }
    }

    /** @throws ProblemException 429 when the account has its streams */
    synchronized void add(OpenStream stream) {
        requireRoom(stream.accountId);
        open.put(stream.id, stream);
    }

    void remove(OpenStream stream) {
        open.remove(stream.id);
    }

    Collection<OpenStream> list() {
        return List.copyOf(open.values());
    }
}
