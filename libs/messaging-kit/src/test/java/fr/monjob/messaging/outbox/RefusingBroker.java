package fr.monjob.messaging.outbox;

import fr.monjob.contract.topic.Topic;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's own stand-in for a broker, which refuses what a test wants refused; a real one refuses nothing on demand. */
class RefusingBroker extends MockProducer<String, String> {

    private static final Node NODE = new Node(1, "broker", 9092);

    private final Function<ProducerRecord<String, String>, RuntimeException> refusalOrNull;
    private int answered;

    RefusingBroker(Function<ProducerRecord<String, String>, RuntimeException> refusalOrNull) {
        super(
                new Cluster(
                        "cluster",
                        List.of(NODE),
                        List.of(partition(Topic.OFFERS), partition(Topic.CANDIDATES)),
                        Set.of(),
                        Set.of()),
                false,
                new RoundRobinPartitioner(),
                new StringSerializer(),
                new StringSerializer());
        this.refusalOrNull = refusalOrNull;
    }

    /** Takes all. */
    static RefusingBroker ofNothing() {
        return new RefusingBroker(record -> null);
    }

    /** Refuses the events of this thing. */
    static RefusingBroker of(UUID thing, RuntimeException refusal) {
        return new RefusingBroker(record -> record.key().equals(thing.toString()) ? refusal : null);
    }

    /** Answers in the order of sending. */
    @Override
    public synchronized void flush() {
        while (answered < history().size()) {
            RuntimeException refusal = refusalOrNull.apply(history().get(answered++));
            if (refusal == null) {
                completeNext();
            } else {
                errorNext(refusal);
            }
        }
    }

    static long versionOf(ProducerRecord<String, String> record) {
        return Long.parseLong(new String(record.headers().lastHeader("version").value()));
    }

    private static PartitionInfo partition(Topic topic) {
        return new PartitionInfo(topic.topicName(), 0, NODE, new Node[] {NODE}, new Node[] {NODE});
    }
}
