package fr.monjob.profile.portfolio;

import java.util.UUID;

/** How many people an advisor was given. */
public record HandoverView(UUID toAdvisorId, int people) {}
