package fr.monjob.contract.offer;

import java.util.UUID;

/**
 * An employer as others may know it.
 *
 * @param kind         ENTREPRISE, EI, AI, ACI, ETTI, EITI, GEIQ, COLLECTIVITE or ASSOCIATION
 * @param verification PENDING, VERIFIED or REFUSED
 */
public record EmployerStanding(UUID employerId, String siret, String companyName, String kind, String verification) {}
