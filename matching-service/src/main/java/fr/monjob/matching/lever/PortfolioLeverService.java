package fr.monjob.matching.lever;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.lever.GroupLevers;
import fr.monjob.match.lever.Levers;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.matching.candidateindex.CandidateEntity;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.engine.PublishedOffers;
import fr.monjob.matching.portfolio.AccompaniedPersonEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Finds which training or licence opens most to the people of an advisor. */
@ApplicationScoped
class PortfolioLeverService {

    private final PublishedOffers offers;
    private final Supplier<MatchDay> today;
    private final Labels labels;

    PortfolioLeverService(PublishedOffers offers, Supplier<MatchDay> today, Labels labels) {
        this.offers = offers;
        this.today = today;
        this.labels = labels;
    }

    /** What opens most first; none for an advisor without published people. */
    @Transactional
    List<PortfolioLeverView> listLevers(UUID advisorId, int limit) {
        Collection<PersonCard> people = CandidateEntity.mapCards(AccompaniedPersonEntity.listPeople(advisorId))
                .values();
        return GroupLevers.of(people, listWithinReach(people), today.get().date()).stream()
                .limit(limit)
                .map(lever -> PortfolioLeverView.of(lever, labels))
                .toList();
    }

    /** All offers that a change may open to any of them, asked for once. */
    private List<OfferCard> listWithinReach(Collection<PersonCard> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        GeoPoint middle = people.iterator().next().place();
        double reach = people.stream()
                .mapToDouble(person -> person.place().metresTo(middle) + Levers.reachMetres(person))
                .max()
                .orElse(0);
        return offers.listAround(middle, reach);
    }
}
