package fr.monjob.offer.employer;

import java.util.UUID;

/** Fired inside the transaction in which an advisor refused an employer: what it shows must go. */
public record EmployerRefused(UUID employerId) {}
