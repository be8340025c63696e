package fr.monjob.offer.employer;

import java.util.UUID;

/**
 * Fired inside the transaction after which an employer may not show anything: an advisor refused it, or it says to be
 * another establishment than the one that was verified.
 */
public record VerificationLost(UUID employerId) {}
