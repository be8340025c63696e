package fr.monjob.contract.outcome;

import fr.monjob.contract.person.AboutPerson;
import java.time.LocalDate;
import java.util.UUID;

/** A return to employment was counted, once for one hire. */
public record ReturnToEmployment(
        UUID outcomeId, UUID applicationId, UUID profileId, LocalDate hiredOn, String contractType, String departement)
        implements AboutPerson {}
