package fr.monjob.matching.candidateindex;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a published person looks for, and from when.
 *
 * @param jobs ROME codes, the most wanted first
 */
public record CandidateWishes(UUID profileId, List<String> jobs, LocalDate availableFrom) {}
