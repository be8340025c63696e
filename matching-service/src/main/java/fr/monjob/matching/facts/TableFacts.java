package fr.monjob.matching.facts;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.candidateindex.CandidateWishes;
import fr.monjob.matching.contactindex.ContactStates;
import fr.monjob.matching.employerindex.EmployerStandingEntity;
import fr.monjob.matching.employerindex.EmployerWorkplaceEntity;
import fr.monjob.matching.offerindex.IndexedOffer;
import fr.monjob.matching.offerindex.OfferEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** From the tables, while memory does not hold everything. To be asked within a transaction. */
@ApplicationScoped
public class TableFacts implements SearchFacts {

    @Override
    public boolean isVerified(UUID employerId) {
        return EmployerStandingEntity.isVerified(employerId);
    }

    @Override
    public Optional<IndexedOffer> findOffer(UUID offerId) {
        return OfferEntity.findPublished(offerId);
    }

    @Override
    public Optional<GeoPoint> findWorkplace(UUID employerId, UUID workplaceId) {
        return EmployerWorkplaceEntity.findPlace(employerId, workplaceId);
    }

    @Override
    public Map<UUID, CandidateWishes> mapWishes(Collection<UUID> personIds) {
        return CandidateEntity.mapWishes(personIds);
    }

    @Override
    public ContactStates contactsOfOffer(UUID employerId, UUID offerId, Collection<UUID> personIds) {
        return ContactStates.ofOffer(employerId, offerId, personIds);
    }

    @Override
    public ContactStates contactsOfEmployer(UUID employerId, Collection<UUID> personIds) {
        return ContactStates.ofEmployer(employerId, personIds);
    }
}
