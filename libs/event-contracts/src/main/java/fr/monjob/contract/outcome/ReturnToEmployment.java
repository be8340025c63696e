package fr.monjob.contract.outcome;

import java.time.LocalDate;
import java.util.UUID;

/** A return to employment was counted, once for one hire. */
public record ReturnToEmployment(
        UUID outcomeId,
        UUID applicationId,
        UUID profileId,
        LocalDate hiredOn,
        String contractType,
        String departement) {}
