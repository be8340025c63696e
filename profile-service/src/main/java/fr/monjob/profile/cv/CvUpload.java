package fr.monjob.profile.cv;

import java.util.UUID;

/**
 * A CV that is brought.
 *
 * @param personId       whose it is
 * @param senderId       who brings it: the person, or the advisor to whom they handed it
 * @param idempotencyKey of a client that may have to send it again, or null
 */
public record CvUpload(UUID personId, UUID senderId, SentFile file, String idempotencyKey) {}
