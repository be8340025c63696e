package fr.monjob.contract.topic;

import java.time.Duration;
import java.util.Map;

/**
 * The topics of the house. The number of partitions is fixed for life: a change would move keys and break their order.
 */
public enum Topic {
    CANDIDATES("profile.candidates.v1", Retention.LATEST_STATE),
    ACCOUNTS("profile.accounts.v1", Retention.LATEST_STATE),
    ACCOUNT_NOTICES("profile.account-notices.v1", Retention.NINETY_DAYS),
    ENDED_SESSIONS("profile.ended-sessions.v1", Retention.ONE_HOUR),
    EMPLOYERS("offer.employers.v1", Retention.LATEST_STATE),
    OFFERS("offer.offers.v1", Retention.LATEST_STATE),
    APPLICATIONS("offer.applications.v1", Retention.LATEST_STATE),
    MATCHES("matching.matches.v1", Retention.NINETY_DAYS),
    OUTCOMES("insertion.outcomes.v1", Retention.LATEST_STATE),
    CONTACTS("profile.contacts.v1", Retention.LATEST_STATE),
    PORTFOLIOS("profile.portfolios.v1", Retention.LATEST_STATE),
    PROPOSALS("profile.proposals.v1", Retention.NINETY_DAYS),
    APPLICATION_MESSAGES("offer.application-messages.v1", Retention.NINETY_DAYS),
    APPLIED_OFFER_CHANGES("offer.applied-offer-changes.v1", Retention.NINETY_DAYS),
    CANDIDATE_MATCHES("matching.candidate-matches.v1", Retention.NINETY_DAYS),
    NEXT_OFFERS("matching.next-offers.v1", Retention.NINETY_DAYS),
    ADVISOR_RECORDS("insertion.advisor-records.v1", Retention.NINETY_DAYS),
    RETENTION_NOTICES("profile.retention-notices.v1", Retention.NINETY_DAYS),
    ERASURES("privacy.erasures.v1", Retention.NINETY_DAYS),
    ERASURES_DONE("privacy.erasures-done.v1", Retention.NINETY_DAYS);

    /** Partitions of every topic and of its dead letters. */
    public static final int PARTITIONS = 6;

    private final String topicName;
    private final Retention retention;

    Topic(String topicName, Retention retention) {
        this.topicName = topicName;
        this.retention = retention;
    }

    /** The name without the prefix that a shared broker may ask for. */
    public String topicName() {
        return topicName;
    }

    /** The broker's settings for this topic, by their Kafka names. */
    public Map<String, String> settings() {
        return retention.settings;
    }

    /** The broker's settings for dead letters: kept 30 days, then gone. */
    public static Map<String, String> deadLetterSettings() {
        return Map.of("cleanup.policy", "delete", "retention.ms", millis(30));
    }

    private static String millis(int days) {
        return String.valueOf(Duration.ofDays(days).toMillis());
    }

    private enum Retention {
        // A tombstone stays 7 days: the default of 24 h is shorter than a long weekend, and a consumer that slept
        // would never see it. Segments roll daily, or the active one would never be compacted.
        LATEST_STATE(Map.of(
                "cleanup.policy", "compact",
                "min.compaction.lag.ms", "0",
                "max.compaction.lag.ms", millis(7),
                "segment.ms", millis(1),
                "delete.retention.ms", millis(7))),
        NINETY_DAYS(Map.of("cleanup.policy", "delete", "retention.ms", millis(90))),
        // An instance reads it from its beginning whenever it starts; what is older than a token's life means nothing.
        ONE_HOUR(Map.of(
                "cleanup.policy", "delete",
                "retention.ms", String.valueOf(Duration.ofHours(1).toMillis()),
                "segment.ms", String.valueOf(Duration.ofMinutes(15).toMillis())));

        private final Map<String, String> settings;

        Retention(Map<String, String> settings) {
            this.settings = settings;
        }
    }
}
