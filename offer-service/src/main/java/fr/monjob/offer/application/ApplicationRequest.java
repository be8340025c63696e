package fr.monjob.offer.application;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person applies, or enters what they did before: by phone, on paper, at a job fair.
 *
 * @param message   some words to the employer, or null
 * @param cvId      which of the person's CVs goes with it, or null
 * @param appliedOn the day the person applied, when that was before today: at most 12 months back. It is shown to both
 *                  sides and dates statistics; the employer's time to answer runs from now all the same
 */
public record ApplicationRequest(@Size(max = 2000) String message, UUID cvId, LocalDate appliedOn) {}
