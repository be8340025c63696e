package fr.monjob.contract.candidate;

import fr.monjob.contract.person.AboutPerson;
import fr.monjob.contract.vocabulary.HoursRange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What may be known of a published person outside profile-service: no name, address, birth date, status or exact home.
 * Words of open lists (contract types, modes) travel as text, so that an older reader survives a new one.
 *
 * @param maxMinutes   longest way to work in minutes, or null
 * @param availableFrom first day the person can start, null for at once
 */
public record CandidateProfile(
        UUID profileId,
        Cell cell,
        List<WantedJob> wantedJobs,
        List<SkillLevel> skills,
        List<String> drivingLicences,
        List<String> travelModes,
        Integer maxMinutes,
        LocalDate availableFrom)
        implements AboutPerson {

    /**
     * The area a person is known to be in; it held at least eleven published people when it was chosen.
     *
     * @param id                  stable name of the area
     * @param sizeMetres          side of the square; 0 when the area is a whole EPCI
     * @param lat                 centre, WGS 84 degrees
     * @param lon                 centre, WGS 84 degrees
     * @param halfDiagonalMetres  from the centre to the farthest point of the area
     */
    public record Cell(String id, int sizeMetres, double lat, double lon, double halfDiagonalMetres) {}

    /**
     * @param radiusKm      how far the person goes for this job
     * @param contractTypes accepted contracts; empty accepts all
     * @param weeklyHours   or null
     */
    public record WantedJob(String romeCode, int radiusKm, List<String> contractTypes, HoursRange weeklyHours) {}

    /** @param level 1 (beginner) to 4 (expert), or null */
    public record SkillLevel(String code, Integer level) {}
}
