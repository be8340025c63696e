package fr.monjob.messaging.inbox;

import fr.monjob.contract.event.MalformedEventException;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The events that came together, and those of them that go to the dead letters. For one thread. */
final class Pile {

    private final KafkaRecordBatch<String, String> records;
    private final Map<Arrival, KafkaRecord<String, String>> sources = new IdentityHashMap<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<CompletableFuture<Void>> moves = new ArrayList<>();

    /** Reads them; what is unreadable is refused at once. */
    Pile(KafkaRecordBatch<String, String> records, EventHandlers handlers) {
        this.records = records;
        for (KafkaRecord<String, String> record : records) {
            try {
                Arrival arrival = Arrival.of(record.getKey(), record.getHeaders(), record.getPayload(), handlers);
                sources.put(arrival, record);
                arrivals.add(arrival);
            } catch (MalformedEventException unreadable) {
                refuse(record, unreadable);
            }
        }
    }

    /** Parts in their order, each with one event of a thing at most: handlers never meet two in one transaction. */
    List<List<Arrival>> parts() {
        List<List<Arrival>> parts = new ArrayList<>();
        Set<UUID> things = new HashSet<>();
        for (Arrival arrival : arrivals) {
            boolean first = things.add(arrival.envelope().aggregateId());
            if (parts.isEmpty() || !first) {
                parts.add(new ArrayList<>());
                things = new HashSet<>(Set.of(arrival.envelope().aggregateId()));
            }
            parts.get(parts.size() - 1).add(arrival);
        }
        return parts;
    }

    /** Moves it to the dead letters. */
    void refuse(Arrival arrival, RuntimeException reason) {
        refuse(sources.get(arrival), reason);
    }

    private void refuse(KafkaRecord<String, String> record, RuntimeException reason) {
        moves.add(record.nack(reason).toCompletableFuture());
    }

    /** Done when what was refused is moved and Kafka knows that all of it was dealt with. */
    CompletionStage<Void> done() {
        return CompletableFuture.allOf(moves.toArray(CompletableFuture[]::new)).thenCompose(moved -> records.ack());
    }
}
