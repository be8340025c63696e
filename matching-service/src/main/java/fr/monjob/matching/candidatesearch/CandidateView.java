package fr.monjob.matching.candidatesearch;

import fr.monjob.match.api.Components;
import fr.monjob.matching.catalogue.JobView;
import fr.monjob.matching.catalogue.SkillView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that an employer sees of a person before the person agrees to more.
 *
 * @param candidateId   the person for this employer only
 * @param score         0 to 1, four decimals
 * @param components    in steps of 0.05
 * @param distanceBand  for instance "5-10 km"
 * @param availableFrom null for at once
 * @param contactState  NONE: nothing was asked of the person yet; else PENDING, ACCEPTED, DECLINED, REVOKED or EXPIRED
 */
public record CandidateView(
        UUID candidateId,
        double score,
        Components components,
        String distanceBand,
        List<SkillView> matchedSkills,
        List<SkillView> missingSkills,
        List<JobView> wantedJobs,
        LocalDate availableFrom,
        String contactState) {}
