package fr.monjob.offer.personaldata;

import fr.monjob.messaging.erased.ErasedPeople;
import fr.monjob.offer.application.ApplicationLeaveService;
import fr.monjob.privacy.PersonEraser;
import fr.monjob.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets go of a person; no employer goes on waiting for them. */
@ApplicationScoped
class ApplicantEraser implements PersonEraser {

    private final ErasedPeople erased;
    private final ApplicationLeaveService applications;
    private final PersonalRecords records;

    ApplicantEraser(ErasedPeople erased, ApplicationLeaveService applications, PersonalRecords records) {
        this.erased = erased;
        this.applications = applications;
        this.records = records;
    }

    @Override
    public int erase(UUID person) {
        // First, so that nobody applies meanwhile: doors ask there before they lock an offer.
        erased.add(person);
        applications.withdrawAllOf(person);
        return records.erase(person);
    }
}
