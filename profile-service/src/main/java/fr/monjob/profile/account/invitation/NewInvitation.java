package fr.monjob.profile.account.invitation;

import java.util.List;
import java.util.UUID;

/**
 * A code to be made.
 *
 * @param advisorId who accompanies the person who uses it
 * @param profileId the profile that waits for them, or null
 * @param addressee name and address for the letter, line by line; may be empty
 */
public record NewInvitation(UUID advisorId, UUID profileId, List<String> addressee) {}
