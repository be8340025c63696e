package fr.monjob.messaging.inbox;

import fr.monjob.contract.topic.Topic;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Forgets events of topics that are kept for a time only, once nothing can bring them again: 90 days in the topic and 30
 * among the dead letters. Of topics that keep the latest state every row stays, the gone things' above all.
 */
@Singleton
class InboxCleanupJob {

    private static final Duration KEEP = Duration.ofDays(90 + 30);
    private static final int AT_A_TIME = 1_000;

    private final InboxTable table;

    InboxCleanupJob(InboxTable table) {
        this.table = table;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void cleanUp() {
        List<String> passing = Arrays.stream(Topic.values())
                .filter(topic -> topic.settings().containsKey("retention.ms"))
                .map(Topic::topicName)
                .toList();
        int deleted;
        do {
            deleted = table.deleteOf(passing, KEEP, AT_A_TIME);
        } while (deleted == AT_A_TIME);
    }
}
