package fr.monjob.contract.offer;

import java.util.List;
import java.util.UUID;

/**
 * An employer as others may know it.
 *
 * @param kind         ENTREPRISE, EI, AI, ACI, ETTI, EITI, GEIQ, COLLECTIVITE or ASSOCIATION
 * @param verification PENDING, VERIFIED or REFUSED
 * @param workplaces   all of them; null when the writer does not tell (before workplaces there were none to tell)
 */
public record EmployerStanding(
        UUID employerId,
        String siret,
        String companyName,
        String kind,
        String verification,
        List<Workplace> workplaces) {

    /** A standing that tells nothing of workplaces. */
    public EmployerStanding(UUID employerId, String siret, String companyName, String kind, String verification) {
        this(employerId, siret, companyName, kind, verification, null);
    }

    /** Where people would work: a company's place, no personal data. WGS 84 degrees. */
    public record Workplace(UUID workplaceId, String communeCode, double lat, double lon) {}
}
