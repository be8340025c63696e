package fr.monjob.offer.application;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A person applies.
 *
 * @param message some words to the employer, or null
 * @param cvId    which of the person's CVs goes with it, or null
 */
public record ApplicationRequest(@Size(max = 2000) String message, UUID cvId) {}
