package fr.monjob.profile.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Body with which an advisor records that a person signed their printed profile.
 *
 * @param code      of the person's own letter, which they show: it proves that the letter came to them, and stays good
 * @param signedOn  the day of the signature, of the last 90 days and not before the last change of the profile
 * @param publish   whether they ticked that employers may find the profile
 * @param reference where the sheet is filed
 */
public record PaperConfirmationRequest(
        @NotBlank @Size(max = 40) String code,
        @NotNull LocalDate signedOn,
        @NotNull Boolean publish,
        @Size(max = 100) String reference) {}
