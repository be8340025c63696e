package fr.monjob.messaging.retelling;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import fr.monjob.messaging.retelling.Retelling.Told;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells everything again when an operator asks for it: what was told of late as it was, then the present state of every
 * thing, and the end of what others know and this service does not. Interrupted, it begins anew; two instances may do it
 * both, for consumers change nothing the second time.
 */
@Singleton
class RetellingJob {

    private static final Logger LOG = Logger.getLogger(RetellingJob.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 200;

    private final RetellingTable table;
    private final List<Retelling> kinds;
    private final Outbox outbox;

    RetellingJob(RetellingTable table, @All List<Retelling> kinds, Outbox outbox) {
        this.table = table;
        this.kinds = kinds;
        this.outbox = outbox;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellAgainWhenAsked() {
        OptionalLong asked = table.findLastAsked();
        if (asked.isEmpty()) {
            return;
        }
        table.sendAllAgain();
        int things = kinds.stream().mapToInt(this::tellAgain).sum();
        int ended = tellEnds();
        table.done(asked.getAsLong());
        LOG.infof("Told again: the state of %d things, the end of %d", things, ended);
    }

    private int tellAgain(Retelling kind) {
        int things = 0;
        List<Told> told;
        UUID last = BEFORE_ALL;
        do {
            UUID after = last;
            told = QuarkusTransaction.requiringNew().call(() -> {
                List<Told> next = kind.lockNext(after, AT_ONCE);
                next.forEach(each -> outbox.republish(each.type(), each.fact(), each.since()));
                return next;
            });
            things += told.size();
            last = told.isEmpty() ? last : told.get(told.size() - 1).fact().aggregateId();
        } while (told.size() == AT_ONCE);
        return things;
    }

    private int tellEnds() {
        return Arrays.stream(EventType.values())
                .filter(type -> type.payload().isEmpty())
                .mapToInt(end -> QuarkusTransaction.requiringNew().call(() -> tellEnds(end)))
                .sum();
    }

    private int tellEnds(EventType end) {
        List<UUID> unknown = table.listKnownElsewhereOnly(end.topic().topicName());
        unknown.forEach(id -> outbox.republish(end, new Outbox.Fact(id, 0, null), Instant.EPOCH));
        return unknown.size();
    }
}
