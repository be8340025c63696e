package fr.monjob.profile.consent;

import java.util.UUID;

/**
 * That a person agreed.
 *
 * @param paperId the sheet on which they did, or null: on the screen
 */
public record Agreement(UUID personId, UUID paperId) {}
