package fr.monjob.profile.portfolio;

import java.util.UUID;

/**
 * An advisor, as their colleagues see them.
 *
 * @param people how many they accompany
 */
public record AdvisorView(UUID id, String givenName, String familyName, long people) {}
