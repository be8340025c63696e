package fr.monjob.messaging.outbox;

import fr.monjob.contract.event.MalformedEventException;
import fr.monjob.messaging.topic.TopicNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * One batch on its way to the broker. After a row that failed, the later ones of its key count as failed too, whatever
 * became of them: they will be sent again behind it. For one thread.
 */
final class OutboxDelivery {

    private final Producer<String, String> producer;
    private final TopicNames names;
    private final Map<OutboxRow, Future<?>> answers = new LinkedHashMap<>();
    private final Set<OutboxRow.Key> knownToFail = ConcurrentHashMap.newKeySet();
    private final List<Long> acknowledged = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private Exception failure;

    /** A row that the broker will never take as it is. */
    record Refusal(OutboxRow row, Throwable cause) {}

    OutboxDelivery(Producer<String, String> producer, TopicNames names) {
        this.producer = producer;
        this.names = names;
    }

    /** Sends rows that come in the order of id, and waits for every answer, 15 s at most (10 to deliver, 5 for room). */
    void send(List<OutboxRow> rows) {
        rows.forEach(this::send);
        producer.flush();
        Set<OutboxRow.Key> failed = new HashSet<>();
        answers.forEach((row, answer) -> {
            if (!failed.contains(row.key()) && !isAcknowledged(row, answer)) {
                failed.add(row.key());
            }
        });
    }

    private void send(OutboxRow row) {
        if (knownToFail.contains(row.key())) {
            return;
        }
        try {
            answers.put(row, producer.send(row.toRecord(names.of(row.topic())), (metadata, refusal) -> {
                if (refusal != null) {
                    knownToFail.add(row.key());
                }
            }));
        } catch (MalformedEventException unknownType) {
            knownToFail.add(row.key());
            answers.put(row, CompletableFuture.failedFuture(unknownType));
        }
    }

    private boolean isAcknowledged(OutboxRow row, Future<?> answer) {
        try {
            answer.get();
            return acknowledged.add(row.id());
        } catch (ExecutionException unsent) {
            if (isItsOwnFault(unsent.getCause())) {
                refused.add(new Refusal(row, unsent.getCause()));
            } else {
                failure = unsent;
            }
            return false;
        } catch (InterruptedException shutdown) {
            throw new InterruptException(shutdown);
        }
    }

    private static boolean isItsOwnFault(Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof SerializationException
                || cause instanceof InvalidRecordException
                || cause instanceof MalformedEventException;
    }

    /** Ids of the rows that the broker holds, with none of their key missing before them. */
    List<Long> acknowledged() {
        return acknowledged;
    }

    List<Refusal> refused() {
        return refused;
    }

    /** Why some rows did not arrive although nothing is wrong with them: the broker's or the network's trouble. */
    Optional<Exception> findFailure() {
        return Optional.ofNullable(failure);
    }
}
