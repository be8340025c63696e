package fr.monjob.contract.application;

import fr.monjob.contract.person.AboutPerson;
import java.util.List;
import java.util.UUID;

/**
 * An employer changed a published offer that a person has an application under way to; one for each such application and
 * edit. What the offer says now is told by the offer itself.
 *
 * @param terms which of the things changed that people weigh when they apply: HOURS, PLACE, PAY, CONTRACT, START, OPENINGS;
 *              at least one
 */
public record AppliedOfferChange(
        UUID changeId,
        UUID applicationId,
        UUID offerId,
        UUID profileId,
        String offerTitle,
        String companyName,
        List<String> terms)
        implements AboutPerson {}
