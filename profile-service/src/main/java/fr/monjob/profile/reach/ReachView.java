package fr.monjob.profile.reach;

import java.util.List;
import java.util.UUID;

/** Where somebody can be reached just now, for one mail or SMS; the asker forgets it right after. */
record ReachView(List<Copy> copies) {

    /**
     * One open account.
     *
     * @param givenName    how to greet, or null
     * @param email        or null
     * @param mobile       E.164 of a phone that takes SMS, or null
     * @param notAvailable link for a person whose profile is visible, or null
     * @param answers      links for the contact requests that still wait for this person
     * @param newPassword  link for a new password, or null
     */
    record Copy(
            UUID accountId,
            String givenName,
            String email,
            String mobile,
            String notAvailable,
            List<AnswerLinks> answers,
            String newPassword) {}

    /** Links to say yes or no. */
    record AnswerLinks(UUID contactRequestId, String accept, String decline) {}
}
