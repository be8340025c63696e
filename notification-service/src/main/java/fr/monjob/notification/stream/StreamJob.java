package fr.monjob.notification.stream;

import fr.monjob.notification.stream.StreamTable.News;
import fr.monjob.web.security.EndedSessions;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Looks for what is new, for all streams of this instance with one statement, whichever instance wrote it; keeps quiet
 * streams alive and ends those whose token or session has ended.
 */
@ApplicationScoped
class StreamJob {

    private static final Logger LOG = Logger.getLogger(StreamJob.class);

    private final OpenStreams streams;
    private final StreamTable table;
    private final StreamConfig config;
    private final EndedSessions ended;
    private final Clock clock;

    StreamJob(OpenStreams streams, StreamTable table, StreamConfig config, EndedSessions ended, Clock clock) {
        this.streams = streams;
        this.table = table;
        this.config = config;
        this.ended = ended;
        this.clock = clock;
    }

    @Scheduled(every = "${monjob.stream.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Instant now = clock.instant();
        streams.list().stream()
                .filter(stream -> !now.isBefore(stream.endsAt) || ended.contains(stream.session))
                .forEach(OpenStream::end);
        sendNews(now);
        streams.list().stream()
                .filter(OpenStream::takesMore)
                .filter(stream -> !now.isBefore(stream.lastWord().plus(config.heartbeat())))
                .forEach(stream -> stream.beat(now));
    }

    private void sendNews(Instant now) {
        Map<UUID, OpenStream> ready = streams.list().stream()
                .filter(OpenStream::takesMore)
                .collect(Collectors.toMap(stream -> stream.id, Function.identity()));
        if (ready.isEmpty()) {
            return;
        }
        try {
            List<News> news = table.newsOf(ready.values());
            news.forEach(item -> ready.get(item.streamId()).send(item.sequence(), item.message(), now));
        } catch (SQLException away) {
            LOG.warnf("Streams wait for the database: %s", away.getSQLState());
        }
    }

    /** An open stream would keep the service from stopping; its reader comes back, to another instance. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        streams.list().forEach(OpenStream::end);
    }
}
