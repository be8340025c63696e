package fr.monjob.profile.consent;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A sheet that a person signed by hand.
 *
 * @param reference  where the sheet is filed, or null
 * @param recordedBy the advisor who has it in hand
 */
public record SignedPaper(LocalDate signedOn, String reference, UUID recordedBy) {}
