package fr.monjob.matching.facts;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.candidateindex.CandidateWishes;
import fr.monjob.matching.contactindex.ContactStates;
import fr.monjob.matching.offerindex.IndexedOffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** From memory: all of it, as new as the engine that is fed together with it. One thread writes, all may ask. */
public final class MemoryFacts implements SearchFacts {

    private final Map<UUID, IndexedOffer> offers = new ConcurrentHashMap<>();
    private final Map<UUID, CandidateWishes> people = new ConcurrentHashMap<>();
    private final Map<UUID, EmployerFacts> employers = new ConcurrentHashMap<>();

    /** Many look for the same: a list of jobs is kept once. */
    private final Map<List<String>, List<String>> jobs = new HashMap<>();

    public void put(IndexedOffer offer) {
        offers.put(offer.card().id(), offer);
    }

    public void put(PersonCard person) {
        List<String> wanted = person.wishes().stream().map(JobWish::romeCode).toList();
        people.put(
                person.id(),
                new CandidateWishes(person.id(), jobs.computeIfAbsent(wanted, first -> first), person.availableFrom()));
    }

    public void put(EmployerFacts employer) {
        employers.put(employer.employerId(), employer);
    }

    public void removeOffers(Collection<UUID> offerIds) {
        offerIds.forEach(offers::remove);
    }

    public void removePeople(Collection<UUID> personIds) {
        personIds.forEach(people::remove);
    }

    public void removeEmployers(Collection<UUID> employerIds) {
        employerIds.forEach(employers::remove);
    }

    @Override
    public boolean isVerified(UUID employerId) {
        return find(employerId).map(EmployerFacts::verified).orElse(false);
    }

    @Override
    public Optional<IndexedOffer> findOffer(UUID offerId) {
        return Optional.ofNullable(offers.get(offerId));
    }

    @Override
    public Optional<GeoPoint> findWorkplace(UUID employerId, UUID workplaceId) {
        return find(employerId).map(employer -> employer.workplaces().get(workplaceId));
    }

    @Override
    public Map<UUID, CandidateWishes> mapWishes(Collection<UUID> personIds) {
        Map<UUID, CandidateWishes> wishes = new HashMap<>();
        for (UUID person : personIds) {
            CandidateWishes known = people.get(person);
            if (known != null) {
                wishes.put(person, known);
            }
        }
        return wishes;
    }

    @Override
    public ContactStates contactsOfOffer(UUID employerId, UUID offerId, Collection<UUID> personIds) {
        return find(employerId)
                .map(employer -> employer.contactsOfOffer(offerId))
                .orElse(ContactStates.NO_CONTACT);
    }

    @Override
    public ContactStates contactsOfEmployer(UUID employerId, Collection<UUID> personIds) {
        return find(employerId).map(EmployerFacts::contactsOfEmployer).orElse(ContactStates.NO_CONTACT);
    }

    private Optional<EmployerFacts> find(UUID employerId) {
        return Optional.ofNullable(employers.get(employerId));
    }
}
