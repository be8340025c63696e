package fr.monjob.profile.candidate;

import fr.monjob.contract.candidate.CandidateProfile;
import fr.monjob.profile.location.Place;

/**
 * A person to be told of to the other services.
 *
 * @param facts all but the cell, which {@link PublishedPeople} decides
 */
public record Telling(CandidateProfile facts, Place place) {}
