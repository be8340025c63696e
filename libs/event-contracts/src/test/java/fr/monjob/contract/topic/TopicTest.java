package fr.monjob.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can not be changed any more once a broker holds it. */
class TopicTest {

    @Test
    void namesAndPartitionsStay() {
        assertThat(Topic.PARTITIONS).isEqualTo(6);
        assertThat(Topic.values())
                .extracting(Topic::topicName)
                .containsExactly(
                        "profile.candidates.v1",
                        "profile.accounts.v1",
                        "profile.account-notices.v1",
                        "profile.ended-sessions.v1",
                        "offer.employers.v1",
                        "offer.offers.v1",
                        "offer.applications.v1",
                        "matching.matches.v1",
                        "insertion.outcomes.v1",
                        "profile.contacts.v1",
                        "profile.portfolios.v1",
                        "profile.proposals.v1",
                        "offer.application-messages.v1",
                        "offer.applied-offer-changes.v1",
                        "matching.candidate-matches.v1",
                        "matching.next-offers.v1",
                        "insertion.advisor-records.v1",
                        "profile.retention-notices.v1",
                        "privacy.erasures.v1",
                        "privacy.erasures-done.v1");
    }

    @Test
    void stateIsKeptAndItsTombstonesAWeek() {
        assertThat(Topic.CANDIDATES.settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("delete.retention.ms", "604800000")
                .containsEntry("max.compaction.lag.ms", "604800000");
    }

    @Test
    void deadLettersAreKeptThirtyDays() {
        assertThat(Topic.deadLetterSettings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "2592000000");
    }
}
