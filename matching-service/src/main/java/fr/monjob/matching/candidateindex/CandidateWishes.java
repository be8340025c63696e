package fr.monjob.matching.candidateindex;

import fr.monjob.match.api.JobWish;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a published person looks for, and from when. */
public record CandidateWishes(UUID profileId, List<JobWish> wishes, LocalDate availableFrom) {}
