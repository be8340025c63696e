package fr.monjob.contract.application;

import fr.monjob.contract.person.AboutPerson;
import java.util.UUID;

/**
 * One side of an application wrote to the other. The words stay with offer-service.
 *
 * @param writtenBy BENEFICIARY or EMPLOYER
 */
public record ApplicationMessage(
        UUID messageId,
        UUID applicationId,
        UUID offerId,
        UUID employerId,
        UUID profileId,
        String offerTitle,
        String companyName,
        String writtenBy)
        implements AboutPerson {}
