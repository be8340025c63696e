package fr.monjob.messaging.retelling;

import fr.monjob.contract.event.EventType;
import fr.monjob.messaging.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One kind of things that a service tells of: how it finds them to tell of each once more. A service has a bean for each kind. */
public interface Retelling {

    /**
     * Some of the things, in the order of their ids and locked until the end of the running transaction. Things that were
     * never told of, and those whose end goes without saying, are left out.
     *
     * @param after the last one before them
     * @param most  how many at most; fewer only at the end
     */
    List<Told> lockNext(UUID after, int most);

    /**
     * The present state of one thing.
     *
     * @param since when it became that, or a moment before
     */
    record Told(EventType type, Outbox.Fact fact, Instant since) {

        public Told(EventType type, UUID id, long version, Object payloadOrNull, Instant since) {
            this(type, new Outbox.Fact(id, version, payloadOrNull), since);
        }
    }
}
