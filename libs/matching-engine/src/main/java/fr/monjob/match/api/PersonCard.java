package fr.monjob.match.api;

import fr.monjob.match.geo.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everything about a person that a match may read, and nothing else: article L1132-1 forbids the rest, and a test
 * holds this list of fields. Who has a card is published with consent.
 *
 * @param place           centre of the person's cell, or the exact home when the person asks
 * @param toleranceMetres from that centre to the farthest point of the cell; 0 for an exact home
 * @param wishes          wanted jobs; without any the person matches nothing
 * @param skills          skill codes
 * @param licences        driving licence categories
 * @param availableFrom   first day the person can start, null for at once
 */
public record PersonCard(
        UUID id,
        GeoPoint place,
        double toleranceMetres,
        List<JobWish> wishes,
        Set<String> skills,
        Set<String> licences,
        LocalDate availableFrom) {

    public PersonCard {
        if (!(toleranceMetres >= 0)) {
            throw new IllegalArgumentException("A tolerance is at least 0");
        }
        wishes = List.copyOf(wishes);
        skills = Set.copyOf(skills);
        licences = Set.copyOf(licences);
    }

    /** The same person at the exact place where they live, for their own eyes only. */
    public PersonCard at(GeoPoint home) {
        return new PersonCard(id, home, 0, wishes, skills, licences, availableFrom);
    }

    /** Whether the person may drive what the offer asks for and is free by its start (no start: by today). */
    public boolean mayTake(OfferCard offer, LocalDate today) {
        return isFreeFor(offer, today) && mayDriveFor(offer);
    }

    /** Whether the person is free by the offer's start, or by today when it has none. */
    public boolean isFreeFor(OfferCard offer, LocalDate today) {
        LocalDate start = offer.startDate() == null ? today : offer.startDate();
        return availableFrom == null || !availableFrom.isAfter(start);
    }

    /** Whether the person has the driving licence that the offer asks for, if any. */
    public boolean mayDriveFor(OfferCard offer) {
        return offer.drivingLicence() == null || licences.contains(offer.drivingLicence());
    }
}
