package fr.monjob.matching.candidateindex;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.contract.vocabulary.HoursRange;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.referential.rome.RomeCatalogue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** From the event to the card. What no match reads (level of a skill, means of travel) is not kept. */
final class CandidateMapper {

    private CandidateMapper() {}

    /** @throws RuntimeException when the profile is no card, for instance without a cell: a dead letter */
    static PersonCard toCard(CandidateProfile profile) {
        CandidateProfile.Cell cell = profile.cell();
        return new PersonCard(
                profile.profileId(),
                new GeoPoint(cell.lat(), cell.lon()),
                cell.halfDiagonalMetres(),
                profile.wantedJobs().stream().map(CandidateMapper::toWish).toList(),
                profile.skills().stream().map(CandidateProfile.SkillLevel::code).collect(Collectors.toSet()),
                Set.copyOf(profile.drivingLicences()),
                profile.availableFrom());
    }

    private static JobWish toWish(CandidateProfile.WantedJob job) {
        HoursRange hours = job.weeklyHours() == null ? new HoursRange(null, null) : job.weeklyHours();
        List<String> contracts = job.contractTypes() == null ? List.of() : job.contractTypes();
        return new JobWish(
                RomeCatalogue.load().currentCode(job.romeCode()),
                job.radiusKm(),
                Set.copyOf(contracts),
                orElse(hours.min(), 0),
                orElse(hours.max(), Double.POSITIVE_INFINITY));
    }

    private static double orElse(BigDecimal hours, double open) {
        return hours == null ? open : hours.doubleValue();
    }
}
