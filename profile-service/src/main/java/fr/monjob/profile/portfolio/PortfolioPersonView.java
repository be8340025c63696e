package fr.monjob.profile.portfolio;

import java.time.Instant;
import java.util.UUID;

/**
 * A person in an advisor's list.
 *
 * @param version     of the profile, for a sheet that was printed
 * @param communeName where they live, null when nobody has said
 * @param identifier  what they log in with, for who has forgotten it; null before they signed up
 * @param assignedAt  since when the advisor accompanies them
 */
public record PortfolioPersonView(
        UUID id,
        long version,
        String givenName,
        String familyName,
        String communeName,
        PortfolioState state,
        String identifier,
        Instant assignedAt) {}
