package fr.monjob.match.index;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import java.time.LocalDate;
import java.util.Set;

/** From when somebody is free and what they may drive; many people share one. */
record Readiness(LocalDate availableFrom, Set<String> licences) {

    /** As {@link PersonCard#mayTake}. */
    boolean mayTake(OfferCard offer, LocalDate start) {
        return (availableFrom == null || !availableFrom.isAfter(start))
                && (offer.drivingLicence() == null || licences.contains(offer.drivingLicence()));
    }
}
