package fr.monjob.insertion.nearby;

import java.util.UUID;

/**
 * A structure of insertion that could send people.
 *
 * @param kind       EI, AI, ACI, ETTI, EITI or GEIQ
 * @param distanceKm of its nearest workplace, rounded up
 */
public record NearbyStructure(UUID employerId, String companyName, String siret, String kind, int distanceKm) {}
