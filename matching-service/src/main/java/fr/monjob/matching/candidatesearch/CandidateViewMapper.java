package fr.monjob.matching.candidatesearch;

import fr.monjob.match.api.Match;
import fr.monjob.match.geo.DistanceBand;
import fr.monjob.matching.candidateindex.CandidateWishes;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.contactindex.ContactStates;
import java.util.UUID;

/** What of a match an employer sees; each line is a decision about privacy. */
final class CandidateViewMapper {

    private CandidateViewMapper() {}

    static CandidateView toView(
            UUID candidateId, Match match, CandidateWishes person, Labels labels, ContactStates contacts) {
        return new CandidateView(
                candidateId,
                match.shownScore(),
                match.components().forEmployer(),
                DistanceBand.of(match.distanceMetres()).label(),
                labels.skills(match.matchedSkills()),
                labels.skills(match.missingSkills()),
                person.jobs().stream().distinct().map(labels::job).toList(),
                person.availableFrom(),
                contacts.of(match.personId()));
    }
}
