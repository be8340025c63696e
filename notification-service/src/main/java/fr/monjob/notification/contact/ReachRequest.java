package fr.monjob.notification.contact;

import java.util.List;
import java.util.UUID;

/**
 * Whom to reach, and which one-tap links are to go along.
 *
 * @param recipientId     a person, a member of the staff, or an employer for all its open accounts
 * @param occasionId      the delivery: asked again for the same one, the links are the same
 * @param contactRequests those that the reader is asked to answer
 * @param passwordReset   the notice that is to carry a link for a new password, or null
 */
record ReachRequest(UUID recipientId, UUID occasionId, List<UUID> contactRequests, UUID passwordReset) {}
