package fr.monjob.profile.cv;

import fr.monjob.profile.person.OwnedSkill;
import fr.monjob.profile.person.WantedJob;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a person accepts of the suggestions; a skill may be its code alone. */
public record AcceptanceRequest(
        @Size(max = 100) List<@NotNull @Valid OwnedSkill> skills,
        @Size(max = 20) List<@NotNull @Valid AcceptedJob> jobs) {

    public AcceptanceRequest {
        skills = skills == null ? List.of() : skills;
        jobs = jobs == null ? List.of() : jobs;
    }

    /** The jobs as they stand in a profile: any contract, any hours. */
    public List<WantedJob> wantedJobs() {
        return jobs.stream()
                .map(job -> new WantedJob(job.romeCode(), job.radiusKm(), List.of(), null))
                .toList();
    }

    /** @param radiusKm how far the person goes for this job */
    public record AcceptedJob(
            @NotNull @Size(max = 10) String romeCode,
            @NotNull @Min(1) @Max(100) Integer radiusKm) {}
}
