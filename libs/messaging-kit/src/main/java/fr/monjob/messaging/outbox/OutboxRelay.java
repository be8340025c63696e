package fr.monjob.messaging.outbox;

import fr.monjob.messaging.topic.TopicNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, one leader per table, in the order of id, and marks what the broker has acknowledged.
 * A crash between the two sends again and never loses; a row is never passed by one of the same key. Cursors over id or
 * xid, and workers that share rows with SKIP LOCKED, were measured and lose events or turn their order round.
 * For one thread.
 */
final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final DataSource database;
    private final Supplier<Producer<String, String>> producers;
    private final TopicNames names;
    private final OutboxMetrics metrics;
    private final int batch;
    private final Duration frozenAfter;
    private Producer<String, String> producer;

    /** What a pass came to, and so how soon the next one is worth while. */
    enum Pass {
        /** Rows went out: there may be more. */
        PUBLISHED,
        /** Nothing to send, or another relay leads. */
        IDLE,
        /** The database or the broker failed. */
        FAILED
    }

    /**
     * @param producers makes the producer at the first need, because that can fail while the broker is unknown
     * @param frozenAfter how long a leader may be silent within its transaction
     */
    OutboxRelay(
            DataSource database,
            Supplier<Producer<String, String>> producers,
            TopicNames names,
            OutboxMetrics metrics,
            int batch,
            Duration frozenAfter) {
        this.database = database;
        this.producers = producers;
        this.names = names;
        this.metrics = metrics;
        this.batch = batch;
        this.frozenAfter = frozenAfter;
    }

    /** One batch, if there is one and nobody else leads. Failures are logged and counted, never thrown. */
    Pass pass() {
        try {
            List<String> waiting = listWaitingTopics();
            if (waiting.isEmpty()) {
                return Pass.IDLE;
            }
            List<String> reachable = waiting.stream().filter(this::isReachable).toList();
            Pass pass = reachable.isEmpty() ? Pass.FAILED : publish(reachable);
            return reachable.size() < waiting.size() ? Pass.FAILED : pass;
        } catch (SQLException | RuntimeException failure) {
            close();
            return failed(failure);
        }
    }

    private List<String> listWaitingTopics() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new OutboxTable(connection).listWaitingTopics(batch);
        }
    }

    /** Asked before the transaction, so that none is open while the producer waits for a broker that is away. */
    private boolean isReachable(String topic) {
        try {
            if (producer == null) {
                producer = producers.get();
            }
            return !producer.partitionsFor(names.of(topic)).isEmpty();
        } catch (KafkaException unreachable) {
            failed(unreachable);
            return false;
        }
    }

    private Pass publish(List<String> topics) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                OutboxTable table = new OutboxTable(connection);
                Pass pass = table.tryToLead(frozenAfter) ? deliver(topics, table) : Pass.IDLE;
                connection.commit();
                return pass;
            } catch (SQLException | RuntimeException failure) {
                rollback(connection, failure);
                throw failure;
            }
        }
    }

    private Pass deliver(List<String> topics, OutboxTable table) throws SQLException {
        OutboxDelivery delivery = new OutboxDelivery(producer, names);
        delivery.send(table.listWaiting(topics, batch));
        table.markPublished(delivery.acknowledged());
        metrics.published(delivery.acknowledged().size());
        for (OutboxDelivery.Refusal refusal : delivery.refused()) {
            countRefusal(table, refusal);
        }
        if (delivery.findFailure().isPresent()) {
            close();
            return failed(delivery.findFailure().get());
        }
        return delivery.acknowledged().isEmpty() ? Pass.IDLE : Pass.PUBLISHED;
    }

    private void countRefusal(OutboxTable table, OutboxDelivery.Refusal refusal) throws SQLException {
        metrics.refused();
        String cause = refusal.cause().toString();
        if (table.countRefusal(refusal.row().id(), cause) == OutboxTable.MAX_ATTEMPTS) {
            LOG.errorf(
                    "Outbox row %d can not be sent and holds back its key: %s",
                    refusal.row().id(), cause);
        }
    }

    private Pass failed(Exception failure) {
        metrics.failed();
        LOG.warnf("Outbox not relayed, will be tried again: %s", failure);
        return Pass.FAILED;
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            cause.addSuppressed(lost);
        }
    }

    /** Ends the producer. Some failures leave one unusable for good, so the next pass makes another. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
