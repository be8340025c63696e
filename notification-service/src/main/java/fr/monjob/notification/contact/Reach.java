package fr.monjob.notification.contact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where somebody can be reached just now. Lives as long as one delivery; its text shows nothing of it in a log. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reach(List<Copy> copies) {

    /**
     * One account.
     *
     * @param givenName    how to greet, or null
     * @param email        or null
     * @param mobile       E.164, or null
     * @param notAvailable one-tap link of a person who looks for work, or null
     * @param answers      one-tap links for the contact requests that still wait
     * @param newPassword  link for a new password, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Copy(
            UUID accountId,
            String givenName,
            String email,
            String mobile,
            String notAvailable,
            List<AnswerLinks> answers,
            String newPassword) {

        /** The links for this contact request; empty when it waits no more. */
        public Optional<AnswerLinks> findAnswer(UUID contactRequestId) {
            return answers.stream()
                    .filter(links -> links.contactRequestId().equals(contactRequestId))
                    .findFirst();
        }

        @Override
        public String toString() {
            return "Copy[" + accountId + "]";
        }
    }

    /** One-tap links to say yes or no; each works once. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AnswerLinks(UUID contactRequestId, String accept, String decline) {

        @Override
        public String toString() {
            return "AnswerLinks[" + contactRequestId + "]";
        }
    }
}
