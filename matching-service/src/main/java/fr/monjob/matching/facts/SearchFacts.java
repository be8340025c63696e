package fr.monjob.matching.facts;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.candidateindex.CandidateWishes;
import fr.monjob.matching.contactindex.ContactStates;
import fr.monjob.matching.offerindex.IndexedOffer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a search has to know besides the ranking, from memory or from the tables. */
public interface SearchFacts {

    /** Whether this employer may search. */
    boolean isVerified(UUID employerId);

    /** The offer while it is published. */
    Optional<IndexedOffer> findOffer(UUID offerId);

    /** Where this workplace is, if it is this employer's. */
    Optional<GeoPoint> findWorkplace(UUID employerId, UUID workplaceId);

    /** What these people look for, of those who are published. */
    Map<UUID, CandidateWishes> mapWishes(Collection<UUID> personIds);

    /** How far the employer has come with these people about this offer. */
    ContactStates contactsOfOffer(UUID employerId, UUID offerId, Collection<UUID> personIds);

    /** How far the employer has come with these people about any of its offers. */
    ContactStates contactsOfEmployer(UUID employerId, Collection<UUID> personIds);
}
